<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal Where news comes from while everybody waits: the sockets. */
interface Source
{
    /** Does what can be done at once; true if something has ended by it. */
    public function work(): bool;

    /** Whether there will be news. */
    public function isBusy(): bool;

    /** Sleeps until there is something to do, at most that long. */
    public function idle(float $seconds): void;
}
