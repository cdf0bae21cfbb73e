<?php

declare(strict_types=1);

namespace Conformance;

/** Bytes of a picture, which PHP would take for a text. */
final readonly class Bytes
{
    public function __construct(public string $bytes)
    {
    }
}
