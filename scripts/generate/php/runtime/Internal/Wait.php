<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal What somebody waits for. */
final readonly class Wait
{
    /**
     * @param \Closure(): bool $over
     * @param float $until When it is over by itself, in seconds of `hrtime`.
     * @param bool $polled Whether it can be over without any news: then it is asked again and again.
     */
    public function __construct(
        private \Closure $over,
        public float $until = INF,
        public bool $polled = false,
    ) {
    }

    public function isOver(): bool
    {
        return ($this->over)();
    }
}
