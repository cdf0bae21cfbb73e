<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** The deadline came before the job's end. `wait()` of its job goes on waiting. */
class WaitTimeoutException extends ModelsLabException
{
}
