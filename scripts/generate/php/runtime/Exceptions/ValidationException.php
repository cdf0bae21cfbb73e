<?php

declare(strict_types=1);

namespace ModelsLabImages\Exceptions;

/** A parameter was refused. */
class ValidationException extends ApiException
{
    /**
     * Name of each refused member and what is said about it, if the API told.
     *
     * @return array<array-key, list<string>>|null
     */
    public function getFields(): ?array
    {
        return $this->details()->fields;
    }
}
