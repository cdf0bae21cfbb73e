<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Pending;

/**
 * @internal
 *
 * Lets several calls wait at the same time in a language without threads: each is a fiber that is suspended where it
 * waits. A call that was made outside of any fiber of ours runs the others while it waits itself.
 */
final class Loop
{
    /** How long nobody asks a token, in seconds. */
    private const TICK = 0.02;

    /** @var array<int, array{\Fiber<mixed, mixed, mixed, mixed>, Wait}> */
    private array $suspended = [];
    private int $count = 0;
    /** @var \WeakMap<\Fiber<mixed, mixed, mixed, mixed>, true> */
    private \WeakMap $own;

    public function __construct(private readonly ?Source $source = null)
    {
        $this->own = new \WeakMap();
    }

    /**
     * Begins work, which runs until it waits for the first time.
     *
     * @template T
     *
     * @param \Closure(): T $work
     *
     * @return Pending<T>
     */
    public function start(\Closure $work): Pending
    {
        /** @var Pending<T> $pending */
        $pending = new Pending($this);
        $fiber = new \Fiber($pending->carryOut(...));
        $this->own[$fiber] = true;
        $this->suspend($fiber, $fiber->start($work));
        return $pending;
    }

    /** Returns when it is over; meanwhile the others get on. */
    public function wait(Wait $wait): void
    {
        $fiber = \Fiber::getCurrent();
        // A fiber of another library must not be suspended with what only we understand: it blocks, as any call does.
        $ours = $fiber !== null && isset($this->own[$fiber]);
        while (!$wait->isOver()) {
            if ($ours) {
                \Fiber::suspend($wait);
            } elseif (!$this->turn()) {
                $this->idle($wait);
            }
        }
    }

    /** Lets everybody go on who can; true if anybody did. */
    public function turn(): bool
    {
        $moved = $this->source !== null && $this->source->work();
        foreach ($this->suspended as $id => [$fiber, $wait]) {
            // One that went on meanwhile may have let this one go on, too.
            if (isset($this->suspended[$id]) && $wait->isOver()) {
                unset($this->suspended[$id]);
                $this->suspend($fiber, $fiber->resume());
                $moved = true;
            }
        }
        return $moved;
    }

    /** Lets the others have a turn. */
    public function yield(): void
    {
        $first = true;
        $this->wait(new Wait(static function () use (&$first): bool {
            [$before, $first] = [$first, false];
            return !$before;
        }, 0.0));
    }

    /** @param \Fiber<mixed, mixed, mixed, mixed> $fiber */
    private function suspend(\Fiber $fiber, mixed $wait): void
    {
        if (!$fiber->isTerminated()) {
            // A caller's own `Fiber::suspend` inside of a call lets the others have a turn.
            $known = $wait instanceof Wait ? $wait : new Wait(static fn (): bool => true, 0.0);
            $this->suspended[$this->count++] = [$fiber, $known];
        }
    }

    /** Sleeps until there may be news. */
    private function idle(Wait $main): void
    {
        $until = $main->until;
        $polled = $main->polled;
        foreach ($this->suspended as [, $wait]) {
            $until = min($until, $wait->until);
            $polled = $polled || $wait->polled;
        }
        $busy = $this->source !== null && $this->source->isBusy();
        if ($until === INF && !$polled && !$busy) {
            throw new \LogicException('This would wait for ever: it waits for a call that waits for this one');
        }
        $seconds = min($until - self::now(), $polled ? self::TICK : 1.0);
        if ($seconds <= 0) {
            return;
        }
        if ($busy) {
            $this->source?->idle($seconds);
        } else {
            usleep((int) ceil($seconds * 1e6));
        }
    }

    /** Seconds of a clock that never goes back. */
    public static function now(): float
    {
        return hrtime(true) / 1e9;
    }
}
