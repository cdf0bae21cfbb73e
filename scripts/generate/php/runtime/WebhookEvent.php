<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Exceptions\ModelsLabException;

/** What a delivery says, or, if it was confirmed, what the API itself says. */
final readonly class WebhookEvent
{
    /** The same for every delivery of the same news: deliveries may repeat. Null without id and track id. */
    public ?string $deduplicationKey;

    /**
     * @internal
     *
     * @param array<array-key, mixed> $raw The payload as delivered, which anybody may have sent.
     */
    public function __construct(
        public WebhookType $type,
        public string|int|null $id,
        public string|int|null $trackId,
        public array $raw,
        /** Of a success. */
        public ?Generation $generation = null,
        /** Of a failure. */
        public ?ModelsLabException $error = null,
        /** Whether the API was asked and `$type` is its answer. */
        public bool $confirmed = false,
    ) {
        $about = $id ?? $trackId;
        $this->deduplicationKey = $about === null ? null : "$about:$type->value";
    }
}
