<?php

declare(strict_types=1);

namespace ModelsLabImages;

/**
 * A parameter that was left out, which is neither null nor any value.
 *
 * Passing `Omitted::Value` is the same as not passing the parameter.
 */
enum Omitted
{
    case Value;
}
