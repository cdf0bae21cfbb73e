<?php

declare(strict_types=1);

namespace ModelsLabImages;

/**
 * Ends the calls that it is passed to.
 *
 * Cancel it from a signal handler, from another call of a batch, or hand in a function that is asked again and again:
 *
 *     $token = new CancelToken(fn (): bool => connection_aborted() === 1);
 *     $client->textToImage($params, cancel: $token); // throws an AbortedException once the browser has gone
 */
final class CancelToken
{
    private bool $cancelled = false;
    private ?\Throwable $reason = null;

    /** @param (\Closure(): bool)|null $check Asked while calls wait, about 50 times a second; true cancels the token. */
    public function __construct(private readonly ?\Closure $check = null)
    {
    }

    /** Ends every call that has the token, now and later; the first reason stays. */
    public function cancel(\Throwable|string|null $reason = null): void
    {
        if (!$this->cancelled) {
            $this->cancelled = true;
            $this->reason = is_string($reason) ? new \RuntimeException($reason) : $reason;
        }
    }

    /** Whether it is cancelled. A check that throws cancels it too, with what it threw as the reason. */
    public function isCancelled(): bool
    {
        if (!$this->cancelled && $this->check !== null) {
            try {
                if (($this->check)()) {
                    $this->cancel();
                }
            } catch (\Throwable $reason) {
                $this->cancel($reason);
            }
        }
        return $this->cancelled;
    }

    /** What `cancel` was told. */
    public function reason(): ?\Throwable
    {
        return $this->reason;
    }
}
