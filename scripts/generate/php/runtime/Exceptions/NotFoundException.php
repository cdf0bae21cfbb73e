<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** There is no such job, model or path. */
class NotFoundException extends ApiException
{
}
