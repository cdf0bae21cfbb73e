<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The API understood the request and answered with an error. */
class ApiException extends ModelsLabException
{
}
