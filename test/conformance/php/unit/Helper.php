<?php

declare(strict_types=1);

namespace Conformance\Unit;

/** A server in a process of its own that no script can describe; it prints where it listens. */
final class Helper
{
    /** @param resource $process */
    private function __construct(
        private $process,
        public readonly string $base,
        public readonly string $certificate,
    ) {
    }

    public static function start(string $file): self
    {
        $process = proc_open([PHP_BINARY, __DIR__ . "/servers/$file"], [1 => ['pipe', 'w']], $pipes);
        if ($process === false) {
            throw new \RuntimeException("$file has not started");
        }
        [$base, $certificate] = explode(' ', trim((string) fgets($pipes[1]))) + [1 => ''];
        return new self($process, $base, $certificate);
    }

    public function __destruct()
    {
        // Not left to PHP, which would wait for its end.
        proc_terminate($this->process);
        proc_close($this->process);
        if ($this->certificate !== '') {
            unlink($this->certificate);
        }
    }
}
