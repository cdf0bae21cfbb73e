<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/**
 * @internal
 *
 * One operation of the contract. Policy is data here, so no operation, member or error text is known by name in the
 * hand-written code.
 */
final readonly class OperationSpec
{
    /**
     * @param string $path Path template, e.g. `/v1/enterprise/realtime/fetch/{id}`.
     * @param string $server Base URL to which the path is appended when the client has no base URL.
     * @param bool $idempotent Whether sending it twice is harmless. Everything about retries follows from this flag.
     * @param string|null $poll create: id of the operation that looks at its jobs.
     * @param array{'path'|'body', string}|null $jobId fetch: where the job's id is written, and under which wire name.
     * @param string|null $track Wire name of the member that carries the correlation id.
     * @param list<string> $strings Wire names of the integers that are written as `"512"`.
     * @param list<string> $yesNo Wire names of the flags that are written as `"yes"` and `"no"`.
     */
    public function __construct(
        public string $id,
        public string $path,
        public string $server,
        public bool $idempotent = false,
        public ?string $poll = null,
        public ?array $jobId = null,
        public ?string $track = null,
        public array $strings = [],
        public array $yesNo = [],
    ) {
    }
}
