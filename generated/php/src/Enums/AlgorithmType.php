<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Enums;

/**
 * Variant of the solver, read only with `DPMSolverMultistepScheduler`. The provider spells it with three plus
 * signs; the library underneath knows `dpmsolver++`, with two.
 * Parameters also take a value that is not listed, as text.
 * Source: seed-002: body attributes; docs-2026: text to image.
 */
enum AlgorithmType: string
{
    case None = 'none';
    case DpmsolverPlusPlusPlus = 'dpmsolver+++';
}
