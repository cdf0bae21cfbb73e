<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The key is missing, wrong or blocked. */
class AuthenticationException extends ApiException
{
}
