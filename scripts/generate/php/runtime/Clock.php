<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** Time as the client sees it; hand in another one to test waiting without waiting. */
interface Clock
{
    /** Seconds on a clock that never goes back. */
    public function now(): float;

    /** Returns after that many seconds, or as soon as the token is cancelled: who sleeps asks the token. */
    public function sleep(float $seconds, ?CancelToken $cancel): void;
}
