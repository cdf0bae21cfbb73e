<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/**
 * The call was ended by its caller, who cancelled its token: the reason is `getPrevious()`.
 *
 * A job that exists goes on, and is `getJob()`.
 */
class AbortedException extends ModelsLabException
{
}
