<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

use ModelsLabImages\CancelToken;

/** One request. The body of a `POST` holds the key, so nothing prints a request. */
final readonly class Request
{
    /**
     * @param array<string, string> $headers
     * @param float $timeout Seconds for the whole exchange.
     * @param int $maxBytes Of an answer's body; one byte more, and the rest need not be read.
     * @param CancelToken|null $cancel Ends the exchange, if the transport can.
     * @param (\Closure(Response): bool)|null $wanted Asked once the head is there; false: the body need not be read.
     */
    public function __construct(
        public string $method,
        public string $url,
        public array $headers,
        #[\SensitiveParameter] public string $body,
        public float $timeout,
        public int $maxBytes = PHP_INT_MAX,
        public ?CancelToken $cancel = null,
        public ?\Closure $wanted = null,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['method' => $this->method, 'bytes' => strlen($this->body)];
    }
}
