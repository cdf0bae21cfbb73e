<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\ApiException;
use ModelsLabImages\Exceptions\ConnectionException;
use ModelsLabImages\Exceptions\InvalidResponseException;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Exceptions\OutcomeUnknownException;
use ModelsLabImages\Http\Response;
use ModelsLabImages\Http\TransportException;

/** @internal What an answer means, or that there was none. */
final readonly class Answers
{
    public function __construct(private ContractSpec $contract, private Settings $settings)
    {
    }

    /**
     * The answer's body, if it is news about a job or a thank-you.
     *
     * @return array<array-key, mixed>
     *
     * @throws ModelsLabException The error that it is.
     */
    public function read(Call $call, #[\SensitiveParameter] Response $response): array
    {
        $code = $response->status;
        if ($code >= 300 && $code < 400) {
            $host = Url::host($response->header('location'));
            throw $this->unusable($call, $code, "Redirect to $host not followed", null, false);
        }
        $body = Read::object($response->body);
        $redactor = $this->settings->redactor;
        if ($body !== null && $this->settings->cleanAnswers && !$redactor->spares($response->body)) {
            $body = $redactor->data($body);
        }
        $told = Read::text($body['status'] ?? null);
        $status = strtolower($told ?? '');
        if ($code < 400 && $status === '') {
            $what = $body === null ? 'that is no JSON object: ' . self::quote($response->body) : 'without a status';
            throw $this->unusable($call, $code, "An answer $what", $body, $call->retryable());
        }
        if ($body !== null && $code < 400 && $status !== 'error' && $status !== 'failed') {
            return $body;
        }

        [$message, $fields] = Read::message($body ?? []);
        $kind = $this->kind($call->operation, $code, $status, $fields === null ? $message : null);
        $limited = $kind === ErrorKind::RateLimit;
        // Only a server that broke may have done the work all the same; a refusal in words is one.
        $broken = $kind === ErrorKind::Server && $code >= 400;
        $details = new Details(
            $code,
            $limited || $broken && $call->retryable(),
            $kind === ErrorKind::GenerationFailed || $broken && !$call->operation->idempotent,
            $call->trackId,
            raw: $body,
            fields: $fields,
            retryAfter: $limited ? Read::retryAfter($body ?? [], $response->headers) : null,
        );
        if ($message === '') {
            $said = $body === null ? self::quote($response->body) : 'status ' . ($told ?? 'missing');
            $message = "HTTP $code: $said";
        }
        throw $this->problem($kind?->exception() ?? ApiException::class, mb_substr($message, 0, 1000), $details);
    }

    /** No whole answer: what does that prove? */
    public function fault(Call $call, #[\SensitiveParameter] TransportException $fault): ConnectionException
    {
        $message = $fault->getMessage();
        if (!$fault->sent) {
            $details = new Details(retryable: !$fault->permanent, trackId: $call->trackId);
            return $this->problem(ConnectionException::class, "No connection: $message", $details, $fault);
        }
        $charged = !$call->operation->idempotent;
        $details = new Details(null, $call->retryable(), $charged, $call->trackId);
        $message = "Sent, but no whole answer came back: $message";
        return $this->problem(OutcomeUnknownException::class, $message, $details, $fault);
    }

    /**
     * Makes an exception that cannot carry the key.
     *
     * @template E of ModelsLabException
     *
     * @param class-string<E> $class
     *
     * @return E
     */
    public function problem(
        string $class,
        #[\SensitiveParameter] string $message,
        #[\SensitiveParameter] Details $details,
        #[\SensitiveParameter] ?\Throwable $cause = null,
    ): ModelsLabException {
        $redactor = $this->settings->redactor;
        $clean = new Details(
            $details->httpStatus,
            $details->retryable,
            $details->mayHaveBeenCharged,
            is_string($details->trackId) ? $redactor->text($details->trackId) : $details->trackId,
            // The job is the caller's own object, and shows no key.
            $details->job,
            $details->raw === null ? null : $redactor->data($details->raw),
            self::fields($details, $redactor),
            $details->retryAfter,
        );
        // One of our own making is clean already and stays itself.
        $own = $cause === null || $cause instanceof ModelsLabException;
        return new $class($redactor->text($message), $clean, $own ? $cause : $redactor->exception($cause));
    }

    /** @return array<array-key, list<string>>|null */
    private static function fields(Details $details, Redactor $redactor): ?array
    {
        if ($details->fields === null) {
            return null;
        }
        $clean = [];
        foreach ($details->fields as $name => $texts) {
            $clean[$redactor->text((string) $name)] = array_map($redactor->text(...), $texts);
        }
        return $clean;
    }

    /** @param array<array-key, mixed>|null $raw */
    private function unusable(
        Call $call,
        int $code,
        #[\SensitiveParameter] string $message,
        #[\SensitiveParameter] ?array $raw,
        bool $retryable,
    ): InvalidResponseException {
        $details = new Details($code, $retryable, !$call->operation->idempotent, $call->trackId, raw: $raw);
        return $this->problem(InvalidResponseException::class, $message, $details);
    }

    /** What an error answer means: by HTTP status, else by its words, which the contract lists. */
    private function kind(OperationSpec $operation, int $code, string $status, ?string $message): ?ErrorKind
    {
        if ($code >= 400) {
            foreach ($this->contract->errorRules as $rule) {
                if (in_array($code, $rule->status, true)) {
                    return $rule->kind;
                }
            }
            return $code >= 500 || in_array($code, [408, 409, 425], true) ? ErrorKind::Server : null;
        }
        if ($message === null) {
            return ErrorKind::Validation;
        }
        // What a fetch reports without further words is the end of the job, not of the request.
        $ended = $status === 'failed' || $operation->jobId !== null;
        $said = ErrorKind::ofMessage($this->contract->errorRules, $message);
        return $said ?? ($ended ? ErrorKind::GenerationFailed : null);
    }

    /** A page is not worth more than its beginning. */
    private static function quote(string $answer): string
    {
        if (trim($answer) === '') {
            return 'empty body';
        }
        $head = mb_substr(mb_scrub($answer, 'UTF-8'), 0, 200, 'UTF-8');
        return json_encode($head, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    }
}
