<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal How errors of one kind are known. The rules are ordered: the first match wins. */
final readonly class ErrorRule
{
    /**
     * @param list<int> $status HTTP statuses.
     * @param list<string> $messages Parts of the normalised message, in any case.
     */
    public function __construct(
        public ErrorKind $kind,
        public array $status = [],
        public array $messages = [],
    ) {
    }
}
