<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The API was not reached: the request was provably never sent. */
class ConnectionException extends ModelsLabException
{
}
