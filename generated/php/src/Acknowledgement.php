<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** The answer of an operation that makes no picture. */
final readonly class Acknowledgement
{
    /** @param array<array-key, mixed> $raw The whole answer. */
    public function __construct(
        public string $status,
        public string $message,
        public array $raw,
    ) {
    }
}
