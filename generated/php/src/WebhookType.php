<?php

declare(strict_types=1);

namespace ModelsLabImages;

/** What became of the job that a webhook delivery is about. */
enum WebhookType: string
{
    case Succeeded = 'succeeded';
    case Failed = 'failed';
    /** Not ended, not confirmed as asked, or a status that this package has not heard of. */
    case Unknown = 'unknown';
}
