<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Exceptions\ModelsLabException;
use ModelsLabImages\Job;

/**
 * @internal
 *
 * Counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one too many is refused. A
 * batch of any size therefore never meets that limit.
 *
 * A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
 * when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
 */
final class Slots
{
    /** @var array<int, true> Who stands in line, in the order of asking. */
    private array $queue = [];
    private int $tickets = 0;
    /** @var array<int, Held> By the job's object id. */
    private array $held = [];
    private int $taken = 0;
    private bool $driving = false;

    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Takes a slot, first come, first served.
     *
     * @throws Cancelled The caller has left the line.
     */
    public function acquire(?CancelToken $cancel): void
    {
        Cancelled::check($cancel);
        $limit = $this->sender->settings->maxInFlight;
        if ($limit === 0 || $this->taken < $limit) {
            $this->taken++;
            return;
        }
        $ticket = $this->tickets++;
        $this->queue[$ticket] = true;
        $this->drive();
        $over = fn (): bool => !isset($this->queue[$ticket]) || $cancel?->isCancelled() === true;
        $this->sender->loop->wait(new Wait($over, polled: $cancel !== null));
        if ($cancel?->isCancelled() === true) {
            if (isset($this->queue[$ticket])) {
                unset($this->queue[$ticket]);
            } else {
                // The slot came in the same instant, and goes to the next in line.
                $this->free();
            }
            throw new Cancelled($cancel);
        }
    }

    /** Gives a slot back. It goes straight to the first in line, so nobody can overtake. */
    public function free(): void
    {
        $first = array_key_first($this->queue);
        if ($first === null) {
            $this->taken--;
        } else {
            unset($this->queue[$first]);
        }
    }

    /** From now on the slot is the job's. */
    public function hold(Job $job): void
    {
        $this->held[spl_object_id($job)] = new Held($job, $this->sender->clock->now());
    }

    /** Gives the job's slot back, if it still has one. */
    public function release(Job $job): void
    {
        if (isset($this->held[spl_object_id($job)])) {
            unset($this->held[spl_object_id($job)]);
            $this->free();
        }
    }

    /** Notes that a caller looks at the job; what is returned goes to `leave` when it no longer does. */
    public function attend(Job $job): ?Held
    {
        $held = $this->held[spl_object_id($job)] ?? null;
        if ($held !== null) {
            $held->waiters++;
        }
        return $held;
    }

    /** A caller no longer looks at the job. */
    public function leave(?Held $held): void
    {
        if ($held !== null) {
            $held->waiters--;
        }
        $this->drive();
    }

    /** Looks at the jobs that nobody waits for, as long as somebody wants a slot. */
    public function drive(): void
    {
        // Every job that is attended gives its slot back by itself, or comes here when its caller leaves.
        if (!$this->driving && $this->idle() !== []) {
            $this->driving = true;
            $this->sender->loop->start($this->lookAround(...));
        }
    }

    /** @return array<int, Held> */
    private function idle(): array
    {
        return $this->queue === [] ? [] : array_filter($this->held, static fn (Held $one): bool => $one->waiters === 0);
    }

    private function lookAround(): void
    {
        try {
            $schedule = null;
            while (($jobs = $this->idle()) !== []) {
                $etas = array_map(static fn (Held $one): int|float => $one->job->eta() ?? 1, $jobs);
                $schedule ??= new PollSchedule(min($etas), $this->sender->settings->random);
                $this->sender->pause($schedule->delay, null);
                $schedule->next();
                foreach ($jobs as $held) {
                    // It may have ended, or found somebody who waits for it, during the sleep.
                    if (in_array($held, $this->idle(), true)) {
                        $this->lookOnce($held);
                    }
                }
            }
        } finally {
            $this->driving = false;
        }
    }

    private function lookOnce(Held $held): void
    {
        // A job that is never heard of again must not keep its slot for ever.
        if ($this->sender->clock->now() - $held->since >= $this->sender->settings->timeout) {
            $this->release($held->job);
            return;
        }
        try {
            $held->job->refresh(maxRetries: 0);
        } catch (ModelsLabException $error) {
            // A passing fault is no news. Anything else ends the job as far as the queue is concerned; its owner is
            // told the reason on asking.
            if (!$error->isRetryable()) {
                $this->release($held->job);
            }
        }
    }
}
