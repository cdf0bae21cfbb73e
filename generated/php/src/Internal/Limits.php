<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;

/** @internal How long and how often; the same for every send of one logical call. In seconds. */
final readonly class Limits
{
    /** @param float $deadline On the client's clock. */
    public function __construct(
        public ?CancelToken $cancel,
        public float $deadline,
        public float $attemptTimeout,
        public int $maxRetries,
    ) {
    }
}
