<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** Called at each step of each send. What a hook throws is ignored. */
final readonly class Hooks
{
    /**
     * @param (\Closure(RequestInfo): mixed)|null $onRequest
     * @param (\Closure(RequestInfo): mixed)|null $onResponse
     * @param (\Closure(RequestInfo): mixed)|null $onRetry
     */
    public function __construct(
        public ?\Closure $onRequest = null,
        public ?\Closure $onResponse = null,
        public ?\Closure $onRetry = null,
    ) {
    }
}
