<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** An option or parameter cannot be used; nothing was sent. */
class ConfigurationException extends ModelsLabException
{
}
