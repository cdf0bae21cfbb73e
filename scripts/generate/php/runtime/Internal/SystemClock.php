<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Clock;

/** @internal The machine's own clock; the other calls under way get on during a sleep. */
final readonly class SystemClock implements Clock
{
    public function __construct(private Loop $loop)
    {
    }

    public function now(): float
    {
        return Loop::now();
    }

    public function sleep(float $seconds, ?CancelToken $cancel): void
    {
        $until = Loop::now() + $seconds;
        $over = static fn (): bool => Loop::now() >= $until || $cancel?->isCancelled() === true;
        $this->loop->wait(new Wait($over, $until, $cancel !== null));
    }
}
