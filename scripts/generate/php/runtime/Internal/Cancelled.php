<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\CancelToken;

/** @internal The token of the call was cancelled. It reaches callers as an AbortedException. */
final class Cancelled extends \Exception
{
    public function __construct(public readonly CancelToken $token)
    {
        parent::__construct('cancelled');
    }

    /** @throws self There is a token and it is cancelled. */
    public static function check(?CancelToken $cancel): void
    {
        if ($cancel?->isCancelled() === true) {
            throw new self($cancel);
        }
    }
}
