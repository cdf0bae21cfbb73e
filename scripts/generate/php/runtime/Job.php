<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Exceptions\AbortedException;
use ModelsLabImages\Exceptions\EmptyOutputException;
use ModelsLabImages\Exceptions\GenerationFailedException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\WaitTimeoutException;
use ModelsLabImages\Internal\Call;
use ModelsLabImages\Internal\CallOptions;
use ModelsLabImages\Internal\Details;
use ModelsLabImages\Internal\JobContext;
use ModelsLabImages\Internal\Limits;
use ModelsLabImages\Internal\OperationSpec;
use ModelsLabImages\Internal\PollSchedule;
use ModelsLabImages\Internal\Read;
use ModelsLabImages\Internal\Sender;
use ModelsLabImages\Internal\Url;

/**
 * A generation under way.
 *
 * `json_encode($job)` saves it, `$client->jobs->resume($saved)` goes on in any process, and in any language's client.
 */
final class Job implements \JsonSerializable
{
    private readonly string|int|null $id;
    private readonly string|int|null $trackId;
    private string $status = '';
    private int|float|null $eta = null;
    private ?string $fetchResult = null;
    private ?Generation $generation = null;
    private ?ModelsLabException $error = null;

    /**
     * @internal
     *
     * @param array<array-key, mixed> $body The answer that told of the job; the rest is known from the request.
     */
    public function __construct(
        private readonly JobContext $context,
        private readonly OperationSpec $spec,
        array $body,
        string|int|null $id = null,
        string|int|null $trackId = null,
    ) {
        $this->id = $id ?? Read::identifier($body['id'] ?? null);
        $this->trackId = Read::identifier($trackId) ?? Read::identifier($body['track_id'] ?? null);
        $this->learn($body);
    }

    /** operationId of the call that made it. */
    public function operation(): string
    {
        return $this->spec->id;
    }

    /** As received. Null only if the API told a `fetch_result` instead. */
    public function id(): string|int|null
    {
        return $this->id;
    }

    /** Correlation id of the request that made it. */
    public function trackId(): string|int|null
    {
        return $this->trackId;
    }

    /** `processing`, `success`, `error`, `failed`, or one that this package has not heard of: still waiting. */
    public function status(): string
    {
        return $this->status;
    }

    /** Seconds until the job is expected to end, as last told. */
    public function eta(): int|float|null
    {
        return $this->eta;
    }

    /** The result, once the job has succeeded. */
    public function generation(): ?Generation
    {
        return $this->generation;
    }

    /**
     * Looks once and returns the job itself; a job that has ended is not asked about again.
     *
     * @param array<string, mixed> $extraBody
     *
     * @throws GenerationFailedException It failed.
     * @throws EmptyOutputException It succeeded without a picture.
     * @throws Exceptions\NotFoundException The API does not know it.
     * @throws ModelsLabException What any call throws.
     */
    public function refresh(
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?int $maxRetries = null,
        array $extraBody = [],
        ?CancelToken $cancel = null,
    ): self {
        $options = new CallOptions($timeout, $attemptTimeout, $maxRetries, $extraBody, $cancel);
        $this->look($this->context->sender->limits($options), $extraBody);
        return $this;
    }

    /**
     * Looks until the job ends: first after `eta` (1 to 30 s), then at growing intervals of at most 10 s.
     *
     * Faults that pass do not end the wait.
     *
     * @param int|float|null $timeout Seconds; null is the client's, 10 minutes unless told otherwise.
     * @param int|float|null $attemptTimeout Seconds for one look; null is the client's.
     * @param CancelToken|null $cancel Ends the wait, not the job, with an AbortedException.
     * @param (\Closure(Job): mixed)|null $onUpdate Called after each answer about it. What it throws is ignored.
     *
     * @throws WaitTimeoutException The deadline came first. The exception carries the job, as all of these do.
     * @throws ModelsLabException What `refresh` throws.
     */
    public function wait(
        int|float|null $timeout = null,
        int|float|null $attemptTimeout = null,
        ?CancelToken $cancel = null,
        ?\Closure $onUpdate = null,
    ): Generation {
        // Looks are repeated anyway, at the pace of the wait.
        $options = new CallOptions($timeout, $attemptTimeout, 0, cancel: $cancel);
        $limits = $this->context->sender->limits($options);
        $held = $this->context->slots->attend($this);
        try {
            return $this->poll($limits, $onUpdate);
        } catch (ModelsLabException $error) {
            // Whatever ended the wait, the generation may have been paid for.
            $error->amend($error->details()->with(null, true, $this->trackId, $this));
            // An abort ends the wait, not the job: that keeps its place in the account's queue, and so its slot.
            if (!$error instanceof AbortedException) {
                $this->context->slots->release($this);
            }
            throw $error;
        } finally {
            $this->context->slots->leave($held);
        }
    }

    /**
     * What is left of a job between two processes; the same in every language's client. Holds no key.
     *
     * @return array<string, string|int|float>
     */
    public function jsonSerialize(): array
    {
        return array_filter([
            'operation' => $this->spec->id,
            'id' => $this->id,
            'status' => $this->status,
            'eta' => $this->eta,
            'track_id' => $this->trackId,
            'fetch_result' => $this->fetchResult,
        ], static fn (string|int|float|null $value): bool => $value !== null);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return $this->jsonSerialize();
    }

    /** @param (\Closure(Job): mixed)|null $onUpdate */
    private function poll(Limits $limits, ?\Closure $onUpdate): Generation
    {
        $sender = $this->context->sender;
        $schedule = new PollSchedule($this->eta, $sender->settings->random);
        $cause = null;
        while ($this->generation === null) {
            if ($this->error !== null) {
                throw $this->error;
            }
            if ($sender->clock->now() + $schedule->delay >= $limits->deadline) {
                $message = "Job $this->id of {$this->spec->id} is still $this->status at the deadline";
                throw $sender->answers->problem(WaitTimeoutException::class, $message, new Details(), $cause);
            }
            $sender->pause($schedule->delay, $limits->cancel);
            try {
                $schedule->next($this->look($limits));
                $cause = null;
                if ($onUpdate !== null) {
                    Sender::quietly(fn (): mixed => $onUpdate($this));
                }
            } catch (ModelsLabException $error) {
                if (!$error->isRetryable()) {
                    throw $error;
                }
                $cause = $error;
                $schedule->next();
                $schedule->delay = (float) ($error->details()->retryAfter ?? $schedule->delay);
            }
        }
        return $this->generation;
    }

    /**
     * Asks the API once and returns the eta that it told, if any.
     *
     * @param array<string, mixed> $extraBody
     */
    private function look(Limits $limits, array $extraBody = []): int|float|null
    {
        if ($this->error !== null) {
            throw $this->error;
        }
        if ($this->generation !== null) {
            return null;
        }
        $sender = $this->context->sender;
        $operation = $sender->contract->operations[$this->spec->poll ?? $this->spec->id];
        [$place, $name] = $operation->jobId ?? ['path', ''];
        $members = $place === 'body' && $this->id !== null ? [$name => $this->id] : [];
        $path = str_replace("{{$name}}", rawurlencode((string) $this->id), $operation->path);
        $body = $sender->body->toWire($operation, $members, $extraBody);
        $url = $this->target() ?? $sender->baseUrl($operation) . $path;
        try {
            $answer = $sender->send(new Call($operation, $url, $body, $limits, $this->trackId));
        } catch (ModelsLabException $error) {
            $error->amend($error->details()->with(job: $this));
            $told = Read::text($error->getRaw()['status'] ?? null);
            if (!$error->isRetryable() && $error->getHttpStatus() === 200 && $told !== null) {
                $this->status = $told;
            }
            // The job has ended. Other errors are about this request, and the next one may fare better.
            throw $error instanceof GenerationFailedException ? $this->end($error) : $error;
        }
        $this->learn($answer);
        return Read::amount($answer['eta'] ?? null);
    }

    /** @param array<array-key, mixed> $body */
    private function learn(array $body): void
    {
        $this->status = Read::text($body['status'] ?? null) ?? $this->status;
        $this->eta = Read::amount($body['eta'] ?? null) ?? $this->eta;
        $this->fetchResult = Read::text($body['fetch_result'] ?? null) ?? $this->fetchResult;
        $sender = $this->context->sender;
        if (strtolower($this->status) !== 'success') {
            if ($this->id === null && $this->target() === null) {
                $message = "A job (status $this->status) without an id and without a fetch_result on our own host";
                $known = new Details(null, false, true, $this->trackId, raw: $body);
                throw $sender->answers->problem(InvalidResponseException::class, $message, $known);
            }
            return;
        }
        $order = $sender->contract->outputOrder;
        $generation = new Generation($body, $this->context->downloader, $order, $this->id, $this->trackId);
        if ($generation->images === []) {
            $known = new Details(200, false, true, $this->trackId, $this, $body);
            $message = 'The job succeeded without a picture';
            throw $this->end($sender->answers->problem(EmptyOutputException::class, $message, $known));
        }
        $this->generation = $generation;
        $this->context->slots->release($this);
    }

    private function end(ModelsLabException $error): ModelsLabException
    {
        $this->error = $error;
        $this->context->slots->release($this);
        return $error;
    }

    /** `fetch_result`, if it is on the host that the job was made on: the key is posted there. */
    private function target(): ?string
    {
        $url = Url::parse($this->fetchResult ?? '');
        $own = Url::parse($this->context->sender->baseUrl($this->spec));
        if ($url === null || $url->origin !== $own?->origin) {
            return null;
        }
        return strstr("$this->fetchResult#", '#', true) ?: null;
    }
}
