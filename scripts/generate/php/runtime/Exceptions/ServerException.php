<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The API failed (HTTP 5xx, 408, 409, 425). A create is never sent again after this. */
class ServerException extends ApiException
{
}
