<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Internal\Loop;
use ModelsLabImages\Internal\Wait;

/**
 * A call that has begun and goes on whenever this process waits in the client.
 *
 * @template-covariant T
 */
final class Pending
{
    private bool $ended = false;
    private mixed $value = null;
    private ?\Throwable $error = null;

    /** @internal */
    public function __construct(private readonly Loop $loop)
    {
    }

    /**
     * Waits for the end; returns what the call returned, and throws what it threw.
     *
     * @return T
     */
    public function await(): mixed
    {
        $this->loop->wait(new Wait(fn (): bool => $this->ended));
        if ($this->error !== null) {
            throw $this->error;
        }
        return $this->value;
    }

    /** Lets the calls under way get on as far as they can without waiting, and tells whether this one has ended. */
    public function isDone(): bool
    {
        $this->loop->turn();
        return $this->ended;
    }

    /**
     * @internal
     *
     * @param \Closure(): mixed $work
     */
    public function carryOut(\Closure $work): void
    {
        try {
            $this->value = $work();
        } catch (\Throwable $error) {
            $this->error = $error;
        } finally {
            $this->ended = true;
        }
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['ended' => $this->ended];
    }
}
