<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Enums\DeployType;
use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `updateS3Details`: Set storage of your own. */
final readonly class UpdateS3DetailsParams implements Parameters
{
    public function __construct(
        /**
         * Address under which the bucket's pictures can be read by anyone; output URLs begin with it. Source:
         * docs-2026: update S3 details.
         */
        public string $publicUrl,
        /** Region of the bucket. Source: docs-2026: update S3 details. */
        public string $regionName,
        /** Address of the S3 service. Source: docs-2026: update S3 details. */
        public string $endpointUrl,
        /** Access key of the bucket. Source: docs-2026: update S3 details. */
        #[\SensitiveParameter] public string $awsAccessKeyId,
        /** Secret key of the bucket. Source: docs-2026: update S3 details. */
        #[\SensitiveParameter] public string $awsSecretAccessKey,
        /**
         * Folder in the bucket that the pictures go to. It must be readable by anyone for direct links to
         * work. Source: docs-2026: update S3 details.
         */
        public string $imageDirectory,
        /**
         * The kind of server whose storage you set. Default: `"text_to_image"`. Sources disagree:
         * deploy-types. Source: docs-2026: update S3 details.
         */
        public DeployType|string|Omitted $deployType = Omitted::Value,
    ) {
    }

    /** @internal */
    public function members(): array
    {
        return [
            'deploy_type' => $this->deployType,
            'public_url' => $this->publicUrl,
            'region_name' => $this->regionName,
            'endpoint_url' => $this->endpointUrl,
            'aws_access_key_id' => $this->awsAccessKeyId,
            'aws_secret_access_key' => $this->awsSecretAccessKey,
            'image_directory' => $this->imageDirectory,
        ];
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return [...$this->members(), 'aws_access_key_id' => '***', 'aws_secret_access_key' => '***'];
    }
}
