<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

use ModelsLabImages\Exceptions\ConfigurationException;

/** @internal A saved job, checked. */
final readonly class SavedJob
{
    public OperationSpec $spec;
    /** @var array<array-key, mixed> As an answer would tell of it. */
    public array $body;

    /**
     * @param string|array<array-key, mixed> $saved
     * @param array<string, OperationSpec> $operations
     */
    public function __construct(string|array $saved, array $operations)
    {
        $job = is_string($saved) ? Read::object($saved) ?? [] : $saved;
        $spec = $operations[Read::text($job['operation'] ?? null) ?? ''] ?? null;
        if ($spec === null || $spec->poll === null && $spec->jobId === null) {
            throw new ConfigurationException('Not a saved job: operation is missing or unknown');
        }
        if (Read::text($job['status'] ?? null) === null) {
            throw new ConfigurationException('Not a saved job: status is missing or unknown');
        }
        if (isset($job['id']) || Read::text($job['fetch_result'] ?? null) === null) {
            self::checkId($job['id'] ?? null);
        }
        $this->spec = $spec;
        $this->body = [...$job, 'status' => 'processing'];
    }

    /** An id that can stand in a path: dots alone would name another path. */
    public static function checkId(mixed $id): string|int
    {
        $known = Read::identifier($id);
        if ($known === null || trim((string) $known, '.') === '') {
            throw new ConfigurationException('id must be a number or a text that is not empty');
        }
        return $known;
    }
}
