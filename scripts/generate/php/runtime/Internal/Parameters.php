<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal The parameters of an operation. */
interface Parameters
{
    /**
     * Values by wire name, those that were left out included.
     *
     * @return array<string, mixed>
     */
    public function members(): array;
}
