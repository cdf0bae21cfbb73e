<?php

declare(strict_types=1);

namespace ModelsLabImages\Internal;

/** @internal What a job needs of its client. */
final readonly class JobContext
{
    public function __construct(
        public Sender $sender,
        public Slots $slots,
        public Downloader $downloader,
    ) {
    }

    /** Shown by whatever dumps a job: nothing of the client. @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [];
    }
}
