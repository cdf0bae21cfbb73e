<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** What hooks and the logger are told: never a body, never a URL, never the key. */
final readonly class RequestInfo
{
    public function __construct(
        /** operationId. */
        public string $operation,
        /** 1 for the first send of a call. */
        public int $attempt,
        /** Bytes of the body sent or received. */
        public ?int $bytes = null,
        /** HTTP status. */
        public ?int $status = null,
        /** Milliseconds from the send to the last byte. */
        public ?float $ms = null,
        /** Milliseconds until the next send. */
        public ?float $waitMs = null,
        /** Name of the exception that led to the retry. */
        public ?string $error = null,
    ) {
    }

    /**
     * What is known, by name.
     *
     * @return array<string, string|int|float>
     */
    public function fields(): array
    {
        return array_filter(get_object_vars($this), static fn (mixed $value): bool => $value !== null);
    }
}
