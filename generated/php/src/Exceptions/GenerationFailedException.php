<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The job was accepted and ended without a picture. */
class GenerationFailedException extends ApiException
{
}
