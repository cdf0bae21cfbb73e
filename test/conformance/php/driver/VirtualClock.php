<?php

declare(strict_types=1);

namespace Conformance;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Clock;

/** A clock on which a sleep takes no time: it only moves the hands and is noted, in milliseconds. */
final class VirtualClock implements Clock
{
    /** @var list<float> */
    public array $sleeps = [];
    private float $now = 0.0;

    /** @param \Closure(int): void $onSleep Told the number of each sleep as it begins. */
    public function __construct(private readonly \Closure $onSleep)
    {
    }

    public function now(): float
    {
        return $this->now;
    }

    public function sleep(float $seconds, ?CancelToken $cancel): void
    {
        // What is less than a millionth of a millisecond is the rounding of seconds.
        $this->sleeps[] = round($seconds * 1000, 6);
        ($this->onSleep)(count($this->sleeps));
        if ($cancel?->isCancelled() !== true) {
            $this->now += $seconds;
        }
    }
}
