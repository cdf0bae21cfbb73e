<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Enums\DeployType;
use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `resetS3Details`: Give up storage of your own. */
final readonly class ResetS3DetailsParams implements Parameters
{
    public function __construct(
        /**
         * The kind of server whose storage you reset. Default: `"text_to_image"`. Sources disagree:
         * deploy-types. Source: docs-2026: reset S3 details.
         */
        public DeployType|string|Omitted $deployType = Omitted::Value,
    ) {
    }

    /** @internal */
    public function members(): array
    {
        return [
            'deploy_type' => $this->deployType,
        ];
    }
}
