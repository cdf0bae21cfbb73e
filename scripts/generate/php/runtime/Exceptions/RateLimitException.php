<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** Too many jobs queued or requests made. */
class RateLimitException extends ApiException
{
    /** Seconds to wait as told by the API; null if it did not tell. */
    public function getRetryAfter(): int|float|null
    {
        return $this->details()->retryAfter;
    }
}
