<?php

declare(strict_types=1);

namespace ModelsLabImages;

use ModelsLabImages\Internal\JobContext;
use ModelsLabImages\Internal\SavedJob;

/** Jobs of other processes. */
final readonly class Jobs
{
    /** @internal */
    public function __construct(private JobContext $context)
    {
    }

    /**
     * Goes on with a saved job; nothing is sent.
     *
     * @param string|array<array-key, mixed> $saved What `json_encode($job)` returned, or the same decoded.
     *
     * @throws Exceptions\ConfigurationException It is not a saved job.
     * @throws Exceptions\InvalidResponseException It has no id, and what it has leads to another host.
     */
    public function resume(string|array $saved): Job
    {
        $job = new SavedJob($saved, $this->context->sender->contract->operations);
        return new Job($this->context, $job->spec, $job->body);
    }
}
