<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `magicMix`: Blend an image with a prompt. */
final readonly class MagicMixParams implements Parameters
{
    public function __construct(
        /** What the picture should be blended with, in words. Source: seed-003: body attributes. */
        public string $prompt,
        /** The picture to blend. Sources disagree: image-input. Source: seed-003: body attributes. */
        public string $image,
        /** What the result should not show, in words. Source: seed-003: body attributes. */
        public string|null|Omitted $negativePrompt = Omitted::Value,
        /**
         * Width in pixels, at most 1024 by the v6 page. Range: 1 to 1024. Default: `768`. Sources disagree:
         * magic-mix-size, smallest-picture. Source: seed-003: body attributes.
         */
        public int|Omitted $width = Omitted::Value,
        /**
         * Height in pixels, at most 1024 by the v6 page. Range: 1 to 1024. Default: `768`. Sources disagree:
         * magic-mix-size, smallest-picture. Source: seed-003: body attributes.
         */
        public int|Omitted $height = Omitted::Value,
        /**
         * Where in the course of the denoising the blending begins, as a share. Range: 0 to 1. Default:
         * `0.3`. Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         */
        public int|float|Omitted $kmin = Omitted::Value,
        /**
         * Where in the course of the denoising the blending ends, as a share. Range: 0 to 1. Default: `0.5`.
         * Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         */
        public int|float|Omitted $kmax = Omitted::Value,
        /**
         * How much of the prompt goes into the blend, as a share. Range: 0 to 1. Default: `0.5`. Source:
         * seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         */
        public int|float|Omitted $mixFactor = Omitted::Value,
        /**
         * Number of denoising steps, 1 to 50. Range: 1 to 50. Default: `20`. Source: seed-003: body
         * attributes.
         */
        public int|Omitted $steps = Omitted::Value,
        /**
         * How many pictures to make; this operation makes one. Range: 1 to 1. Sources disagree:
         * magic-mix-samples. Source: seed-003: body attributes.
         */
        public int|Omitted $samples = Omitted::Value,
        /**
         * Start of the random numbers, for the same picture again. Null draws one at random. Default: `null`.
         * Sources disagree: seed. Source: seed-003: body attributes.
         */
        public int|null|Omitted $seed = Omitted::Value,
        /**
         * URL that gets a `POST` when the picture is ready. Default: `null`. Sources disagree: webhook.
         * Source: seed-003: body attributes.
         */
        public string|null|Omitted $webhook = Omitted::Value,
        /**
         * An id of your own that comes back in the webhook's body. Default: `null`. Sources disagree:
         * track-id. Source: seed-003: body attributes.
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
            'kmin' => $this->kmin,
            'kmax' => $this->kmax,
            'mix_factor' => $this->mixFactor,
            'steps' => $this->steps,
            'samples' => $this->samples,
            'seed' => $this->seed,
            'webhook' => $this->webhook,
            'track_id' => $this->trackId,
        ];
    }
}
