<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal One logical call: a request that may be sent more than once. */
final class Call
{
    /** Once one send may have cost money, whatever comes after it does not undo that. */
    public bool $mayHaveBeenCharged = false;

    /** @param array<string, mixed> $body Without the key. */
    public function __construct(
        public readonly OperationSpec $operation,
        public readonly string $url,
        public readonly array $body,
        public readonly Limits $limits,
        public readonly string|int|null $trackId = null,
        public readonly bool $allowDuplicateCharge = false,
    ) {
    }

    /** What holds when the request may have been carried out: only what is harmless twice is sent twice. */
    public function retryable(): bool
    {
        return $this->operation->idempotent || $this->allowDuplicateCharge;
    }
}
