<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The account has no credits left. */
class InsufficientCreditsException extends ApiException
{
}
