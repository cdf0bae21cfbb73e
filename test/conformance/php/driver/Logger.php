<?php

declare(strict_types=1);

namespace Conformance;

use Psr\Log\AbstractLogger;

/** Tells what a log would show. */
final class Logger extends AbstractLogger
{
    /** @param \Closure(string): void $line */
    public function __construct(private readonly \Closure $line)
    {
    }

    /**
     * @param mixed $level
     * @param string|\Stringable $message
     * @param array<array-key, mixed> $context
     */
    public function log($level, $message, array $context = []): void
    {
        ($this->line)("$level $message " . json_encode($context));
    }
}
