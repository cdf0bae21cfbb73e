<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `multiview`: Draw an object from several sides. */
final readonly class MultiviewParams implements Parameters
{
    public function __construct(
        /**
         * The picture of an object. One without a background gives better views. Sources disagree:
         * image-input. Source: seed-000: body attributes.
         */
        public string $image,
        /** What the views should show, in words. Source: seed-000: body attributes. */
        public string|Omitted $prompt = Omitted::Value,
        /** What the views should not show, in words. Source: seed-000: body attributes. */
        public string|null|Omitted $negativePrompt = Omitted::Value,
        /**
         * Width in pixels, at most 1024. Range: 1 to 1024. Default: `640`. Sources disagree:
         * smallest-picture. Source: seed-000: body attributes.
         */
        public int|Omitted $width = Omitted::Value,
        /**
         * Height in pixels, at most 1024. Range: 1 to 1024. Default: `960`. Sources disagree:
         * smallest-picture. Source: seed-000: body attributes.
         */
        public int|Omitted $height = Omitted::Value,
        /**
         * Whether to add proxy links, for countries that block the storage of the normal ones. Default:
         * `false`. Sources disagree: flag-forms. Source: seed-000: body attributes; seed-000: Java sample.
         */
        public bool|Omitted $temp = Omitted::Value,
        /** Number of denoising steps, 1 to 50. Range: 1 to 50. Source: seed-000: body attributes. */
        public int|Omitted $numInferenceSteps = Omitted::Value,
        /**
         * How closely the views follow the prompt, 1 to 20. Range: 1 to 20. Source: seed-000: body
         * attributes.
         */
        public int|float|Omitted $guidanceScale = Omitted::Value,
        /**
         * Start of the random numbers, for the same views again. The table leaves it out, every sample sends
         * it. Default: `null`. Sources disagree: seed, undocumented-members. Source: seed-000: body.
         */
        public int|null|Omitted $seed = Omitted::Value,
        /**
         * URL that gets a `POST` when the views are ready. Default: `null`. Sources disagree: webhook.
         * Source: seed-000: body attributes.
         */
        public string|null|Omitted $webhook = Omitted::Value,
        /**
         * An id of your own that comes back in the webhook's body. Default: `null`. Sources disagree:
         * track-id. Source: seed-000: body attributes.
         */
        public string|int|null|Omitted $trackId = Omitted::Value,
    ) {
    }

    /** @internal */
    public function members(): array
    {
        return [
            'prompt' => $this->prompt,
            'negative_prompt' => $this->negativePrompt,
            'image' => $this->image,
            'width' => $this->width,
            'height' => $this->height,
            'temp' => $this->temp,
            'num_inference_steps' => $this->numInferenceSteps,
            'guidance_scale' => $this->guidanceScale,
            'seed' => $this->seed,
            'webhook' => $this->webhook,
            'track_id' => $this->trackId,
        ];
    }
}
