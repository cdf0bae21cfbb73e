<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Clock;
use ModelsLabImages\Exceptions\AbortedException;
use ModelsLabImages\Exceptions\ConfigurationException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Http\Request;
use ModelsLabImages\Http\Response;
use ModelsLabImages\Http\Transport;
use ModelsLabImages\Http\TransportException;
use ModelsLabImages\RequestInfo;
use ModelsLabImages\Version;

/** @internal One request, from the first send to the answer or the error: read it from `send` downwards. */
final readonly class Sender
{
    /** Seconds. Beyond this the caller decides: a minute of silence looks like a hang. */
    private const LONGEST_RETRY_DELAY = 60;
    private const HEADERS = [
        'Accept' => 'application/json',
        'Content-Type' => 'application/json',
        'User-Agent' => 'modelslab-images-php/' . Version::NUMBER,
    ];

    public Answers $answers;
    /** Whether anybody wants to be told of the steps. */
    private bool $observed;

    public function __construct(
        public ContractSpec $contract,
        public Settings $settings,
        public Body $body,
        public Clock $clock,
        public Transport $transport,
        public Loop $loop,
    ) {
        $this->answers = new Answers($contract, $settings);
        $hooks = $settings->hooks;
        $listeners = [$settings->logger, $hooks->onRequest, $hooks->onResponse, $hooks->onRetry];
        $this->observed = array_filter($listeners) !== [];
    }

    public function limits(CallOptions $options): Limits
    {
        $settings = $this->settings;
        $timeout = $options->timeout === null ? $settings->timeout : Settings::seconds('timeout', $options->timeout);
        $attempt = $options->attemptTimeout;
        $retries = $options->maxRetries;
        return new Limits(
            $options->cancel,
            $this->clock->now() + $timeout,
            $attempt === null ? $settings->attemptTimeout : Settings::seconds('attemptTimeout', $attempt),
            $retries === null ? $settings->maxRetries : Settings::count('maxRetries', $retries, 0, 100),
        );
    }

    public function baseUrl(OperationSpec $operation): string
    {
        return $this->settings->baseUrl ?? $operation->server;
    }

    /**
     * Sends until there is an answer, an error that must not be retried, or no time or attempt left.
     *
     * @return array<array-key, mixed>
     *
     * @throws ModelsLabException
     */
    public function send(Call $call): array
    {
        for ($attempt = 1;; $attempt++) {
            try {
                return $this->attempt($call, $attempt);
            } catch (AbortedException $error) {
                throw $error;
            } catch (ModelsLabException $error) {
                $call->mayHaveBeenCharged = $call->mayHaveBeenCharged || $error->mayHaveBeenCharged();
                $error->amend($error->details()->with(mayHaveBeenCharged: $call->mayHaveBeenCharged));
                $told = $error->details()->retryAfter;
                $delay = $told ?? PollSchedule::backOff($attempt - 1, $this->settings->random);
                $late = $delay > self::LONGEST_RETRY_DELAY || $this->clock->now() + $delay >= $call->limits->deadline;
                if (!$error->isRetryable() || $attempt > $call->limits->maxRetries || $late) {
                    throw $error;
                }
                $why = (new \ReflectionClass($error))->getShortName();
            }
            $this->tell('retry', new RequestInfo($call->operation->id, $attempt, waitMs: $delay * 1000.0, error: $why));
            $known = new Details(mayHaveBeenCharged: $call->mayHaveBeenCharged, trackId: $call->trackId);
            $this->pause($delay, $call->limits->cancel, $known);
        }
    }

    /**
     * One send.
     *
     * @return array<array-key, mixed>
     */
    private function attempt(Call $call, int $attempt): array
    {
        $limits = $call->limits;
        $operation = $call->operation;
        $started = $this->clock->now();
        $seconds = max(0.001, min($limits->attemptTimeout, $limits->deadline - $started));
        $begun = false;
        try {
            Cancelled::check($limits->cancel);
            $request = $this->request($call->url, $call->body, $seconds, $limits->cancel);
            if ($this->observed) {
                $this->tell('request', new RequestInfo($operation->id, $attempt, strlen($request->body)));
            }
            $begun = true;
            $response = $this->exchange($request);
        } catch (Cancelled $cancelled) {
            $charged = $call->mayHaveBeenCharged || $begun && !$operation->idempotent;
            throw $this->aborted($cancelled, new Details(mayHaveBeenCharged: $charged, trackId: $call->trackId));
        } catch (TransportException $fault) {
            // The status of an error came through whole, even if its body did not: that is answer enough.
            $response = $fault->response;
            if ($response === null || $response->status < 400) {
                throw $this->answers->fault($call, $fault);
            }
        }
        if ($this->observed) {
            $ms = round(($this->clock->now() - $started) * 1000, 3);
            $bytes = strlen($response->body);
            $this->tell('response', new RequestInfo($operation->id, $attempt, $bytes, $response->status, $ms));
        }
        return $this->answers->read($call, $response);
    }

    /** What a transport of the caller's throws in its own way proves nothing, and may hold the request. */
    private function exchange(#[\SensitiveParameter] Request $request): Response
    {
        try {
            return $this->transport->send($request);
        } catch (Cancelled | TransportException $known) {
            throw $known;
        } catch (\Exception $other) {
            $words = $other::class . ': ' . $other->getMessage();
        }
        throw new TransportException($words);
    }

    /**
     * Every request with the key is made here.
     *
     * @param array<string, mixed> $body
     */
    private function request(string $url, array $body, float $seconds, ?CancelToken $cancel): Request
    {
        try {
            $json = $this->body->json($body);
        } catch (\JsonException $error) {
            $message = "The request cannot be made: {$error->getMessage()}";
            throw $this->answers->problem(ConfigurationException::class, $message, new Details());
        }
        return new Request('POST', $url, self::HEADERS, $json, $seconds, cancel: $cancel);
    }

    /**
     * Sends once and returns the JSON of the answer, whatever it says.
     *
     * @param array<string, mixed> $body
     */
    public function post(string $path, array $body): mixed
    {
        $named = static fn (OperationSpec $one): bool => $one->path === $path;
        $specs = array_filter($this->contract->operations, $named);
        $operation = reset($specs);
        if ($operation === false && $this->settings->baseUrl === null) {
            throw new ConfigurationException("$path is the path of no operation: its server is not known");
        }
        $operation = $operation ?: new OperationSpec('post', $path, '');
        $limits = $this->limits(new CallOptions(maxRetries: 0));
        $call = new Call($operation, $this->baseUrl($operation) . $path, $body, $limits);
        try {
            $response = $this->exchange($this->request($call->url, $body, $limits->attemptTimeout, null));
        } catch (TransportException $fault) {
            throw $this->answers->fault($call, $fault);
        }
        $value = Read::json($response->body);
        if ($value === null) {
            $details = new Details($response->status);
            throw $this->answers->problem(InvalidResponseException::class, 'An answer that is no JSON', $details);
        }
        return $this->settings->cleanAnswers ? $this->settings->redactor->data([$value])[0] : $value;
    }

    /** Sleeps on the client's clock; a caller who has enough is told the details. */
    public function pause(float $seconds, ?CancelToken $cancel, Details $known = new Details()): void
    {
        try {
            Cancelled::check($cancel);
            $this->clock->sleep($seconds, $cancel);
            // A clock of the caller's may sleep without letting the others get on.
            $this->loop->yield();
            Cancelled::check($cancel);
        } catch (Cancelled $cancelled) {
            throw $this->aborted($cancelled, $known);
        }
    }

    /** What to throw when the caller ends a call. */
    public function aborted(Cancelled $cancelled, Details $known): AbortedException
    {
        $reason = $cancelled->token->reason();
        $redactor = $this->settings->redactor;
        // The reason is the caller's own object, and stays it unless the key is in it.
        $text = $reason?->getMessage() ?? '';
        $shown = $reason === null || $redactor->text($text) === $text ? $reason : $redactor->exception($reason);
        $error = $this->answers->problem(AbortedException::class, 'The call was aborted', $known);
        return new AbortedException($error->getMessage(), $error->details(), $shown);
    }

    /** Tells the hooks and the logger of one step: `request`, `response` or `retry`. */
    private function tell(string $event, RequestInfo $info): void
    {
        $hooks = $this->settings->hooks;
        $hook = ['request' => $hooks->onRequest, 'response' => $hooks->onResponse, 'retry' => $hooks->onRetry][$event];
        if ($hook !== null) {
            self::quietly(static fn (): mixed => $hook($info));
        }
        $logger = $this->settings->logger;
        if ($logger !== null) {
            $fields = $info->fields();
            $parts = array_map(static fn (string $name): string => "$name={{$name}}", array_keys($fields));
            $message = "modelslab-images $event " . implode(' ', $parts);
            $level = $event === 'retry' ? 'warning' : 'debug';
            self::quietly(static fn () => $logger->log($level, $message, $fields));
        }
    }

    /**
     * Runs a caller's function; what it throws must not break the call that it observes.
     *
     * @param \Closure(): mixed $run
     */
    public static function quietly(\Closure $run): void
    {
        try {
            $run();
        } catch (\Throwable) {
            // The caller's own affair.
        }
    }
}
