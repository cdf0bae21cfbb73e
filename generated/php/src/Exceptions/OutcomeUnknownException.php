<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/**
 * The request left, no whole answer came back: it may or may not have been carried out.
 *
 * A create is never sent again after this; look for the track id in a webhook before you do so yourself.
 */
class OutcomeUnknownException extends ConnectionException
{
}
