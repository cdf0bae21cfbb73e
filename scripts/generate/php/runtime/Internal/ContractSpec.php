<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal The contract as the runtime sees it. */
final readonly class ContractSpec
{
    /**
     * @param array<string, OperationSpec> $operations
     * @param string $key Body member that carries the API key.
     * @param list<string> $outputOrder Members of a success body that may hold the pictures, best first.
     * @param list<ErrorRule> $errorRules
     */
    public function __construct(
        public array $operations,
        public string $key,
        public array $outputOrder,
        public array $errorRules,
    ) {
    }
}
