<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/**
 * The answer is not what the API sends.
 *
 * No JSON object, no `status`, a redirect, a page instead of a picture.
 */
class InvalidResponseException extends ModelsLabException
{
}
