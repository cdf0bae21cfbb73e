<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** The package's version, as told to the API. */
final class Version
{
    public const NUMBER = '0.1.0';
}
