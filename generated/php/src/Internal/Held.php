<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Job;

/** @internal A job that has a slot. */
final class Held
{
    /** How many callers are waiting for the job, and so looking at it. */
    public int $waiters = 0;

    /** @param float $since On the client's clock. */
    public function __construct(public readonly Job $job, public readonly float $since)
    {
    }
}
