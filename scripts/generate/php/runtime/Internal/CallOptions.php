<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;
use ModelsLabImages\Job;

/** @internal The options of one call, whichever it takes. */
final readonly class CallOptions
{
    /**
     * @param array<string, mixed> $extraBody
     * @param (\Closure(Job): mixed)|null $onUpdate
     */
    public function __construct(
        public int|float|null $timeout = null,
        public int|float|null $attemptTimeout = null,
        public ?int $maxRetries = null,
        public array $extraBody = [],
        public ?CancelToken $cancel = null,
        public bool $allowDuplicateCharge = false,
        public ?\Closure $onUpdate = null,
    ) {
    }
}
