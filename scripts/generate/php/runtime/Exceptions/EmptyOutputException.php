<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The job succeeded, and none of the members that may hold pictures holds one. */
class EmptyOutputException extends ApiException
{
}
