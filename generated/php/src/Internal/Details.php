<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Job;

/** @internal What an exception tells besides its message. */
final readonly class Details
{
    /**
     * @param array<array-key, mixed>|null $raw
     * @param array<array-key, list<string>>|null $fields
     */
    public function __construct(
        public ?int $httpStatus = null,
        public bool $retryable = false,
        public bool $mayHaveBeenCharged = false,
        public string|int|null $trackId = null,
        public ?Job $job = null,
        public ?array $raw = null,
        public ?array $fields = null,
        public int|float|null $retryAfter = null,
    ) {
    }

    /** The same with what is given instead. */
    public function with(
        ?bool $retryable = null,
        ?bool $mayHaveBeenCharged = null,
        string|int|null $trackId = null,
        ?Job $job = null,
    ): self {
        return new self(
            $this->httpStatus,
            $retryable ?? $this->retryable,
            $mayHaveBeenCharged ?? $this->mayHaveBeenCharged,
            $trackId ?? $this->trackId,
            $job ?? $this->job,
            $this->raw,
            $this->fields,
            $this->retryAfter,
        );
    }
}
