<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The account's plan does not allow this. */
class PermissionDeniedException extends ApiException
{
}
