<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal When to try and to look again. All in seconds. */
final class PollSchedule
{
    private float $base;
    /** Seconds until the next look, at first after the eta that the API told. */
    public float $delay;

    /** @param \Closure(): float $random */
    public function __construct(int|float|null $eta, private readonly \Closure $random)
    {
        $this->base = $this->delay = self::clamp($eta);
    }

    /** After an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter. */
    public function next(int|float|null $eta = null): void
    {
        if ($eta !== null) {
            $this->base = $this->delay = self::clamp($eta);
            return;
        }
        // Jitter shortens the sleep only: were it kept, the delays would drift down.
        $this->base = min(10.0, $this->base * 1.5);
        $this->delay = $this->base * (1 - 0.25 * ($this->random)());
    }

    /**
     * Seconds before retry number `$retry` (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter.
     *
     * @param \Closure(): float $random
     */
    public static function backOff(int $retry, \Closure $random): float
    {
        return min(8.0, 0.5 * 2 ** min($retry, 10)) * (1 - 0.25 * $random());
    }

    private static function clamp(int|float|null $eta): float
    {
        return (float) min(30, max(1, $eta ?? 1));
    }
}
