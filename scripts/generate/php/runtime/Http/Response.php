<?php

declare(strict_types=1);

namespace ModelsLabImages\Http;

/** One answer, as far as it has come. */
final readonly class Response
{
    /** @param array<string, string> $headers By name in lower case. */
    public function __construct(
        public int $status,
        public array $headers = [],
        public string $body = '',
    ) {
    }

    public function header(string $name): string
    {
        return $this->headers[$name] ?? '';
    }

    /** An answer may echo the key. @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['status' => $this->status, 'bytes' => strlen($this->body)];
    }
}
