<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

use ModelsLabImages\Internal\Details;
use ModelsLabImages\Job;

/** Base of everything that this package throws. */
class ModelsLabException extends \RuntimeException
{
    private Details $details;

    public function __construct(string $message = '', ?Details $details = null, ?\Throwable $previous = null)
    {
        parent::__construct($message, 0, $previous);
        $this->details = $details ?? new Details();
    }

    /** HTTP status of the answer; null if there was none. Errors also arrive with 200. */
    public function getHttpStatus(): ?int
    {
        return $this->details->httpStatus;
    }

    /** Whether making the same call again is safe and may help. */
    public function isRetryable(): bool
    {
        return $this->details->retryable;
    }

    /** Whether the account may have been charged for a picture that this call did not return. */
    public function mayHaveBeenCharged(): bool
    {
        return $this->details->mayHaveBeenCharged;
    }

    /** Correlation id of the request; with a webhook it makes a lost answer recoverable. */
    public function getTrackId(): string|int|null
    {
        return $this->details->trackId;
    }

    /** The job, if there is one: it can be saved, resumed and waited for again. */
    public function getJob(): ?Job
    {
        return $this->details->job;
    }

    /**
     * The whole answer, if it was a JSON object.
     *
     * @return array<array-key, mixed>|null
     */
    public function getRaw(): ?array
    {
        return $this->details->raw;
    }

    /** @internal What is known of the call. */
    public function details(): Details
    {
        return $this->details;
    }

    /** @internal The client learns more of the call after it made the exception. */
    public function amend(Details $details): void
    {
        $this->details = $details;
    }
}
