<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Enums\EnhanceStyle;
use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `realtimeImageToImage`: Make images from an image and a prompt, fast. */
final readonly class RealtimeImageToImageParams implements Parameters
{
    public function __construct(
        /** What the new picture should show, in words. Source: seed-001: body attributes. */
        public string $prompt,
        /**
         * The picture to start from (PNG or JPEG), as a URL; base64 is sent by programs in the field. Sources
         * disagree: image-input. Source: seed-001: body attributes; docs-2024: v6 image to image (required).
         */
        public string $initImage,
        /** What the new picture should not show, in words. Source: seed-001: body attributes. */
        public string|null|Omitted $negativePrompt = Omitted::Value,
        /**
         * Width in pixels, at most 1024. Range: 1 to 1024. Default: `512`. Sources disagree: numeric-strings,
         * smallest-picture. Source: seed-001: body attributes; docs-2024: v6 image to image (default).
         */
        public int|Omitted $width = Omitted::Value,
        /**
         * Height in pixels, at most 1024. Range: 1 to 1024. Default: `512`. Sources disagree:
         * numeric-strings, smallest-picture. Source: seed-001: body attributes; docs-2024: v6 image to image
         * (default).
         */
        public int|Omitted $height = Omitted::Value,
        /**
         * How many pictures to make, at most 4. Range: 1 to 4. Default: `1`. Sources disagree:
         * numeric-strings. Source: seed-001: body attributes.
         */
        public int|Omitted $samples = Omitted::Value,
        /**
         * Whether an unsafe picture is replaced by a blank one. The pages disagree about the default. Sources
         * disagree: flag-forms, safety-checker-default. Source: seed-001: body attributes; seed-001: body.
         */
        public bool|Omitted $safetyChecker = Omitted::Value,
        /**
         * Whether the pictures come as base64 text. Default: `false`. Sources disagree: flag-forms. Source:
         * seed-001: body attributes.
         */
        public bool|Omitted $base64 = Omitted::Value,
        /**
         * How far the result may leave the given picture. At 1 nothing of it is kept. Range: 0 to 1. Source:
         * seed-001: body attributes; docs-2026: realtime image to image (range).
         */
        public int|float|Omitted $strength = Omitted::Value,
        /**
         * Whether to answer with `processing` at once instead of waiting a while for the result. Default:
         * `false`. Source: seed-001: body attributes.
         */
        public bool|Omitted $instantResponse = Omitted::Value,
        /**
         * Start of the random numbers, for the same picture again. Null draws one at random. Default: `null`.
         * Sources disagree: seed. Source: seed-001: body attributes.
         */
        public int|null|Omitted $seed = Omitted::Value,
        /**
         * Whether the prompt is enriched before it is drawn. Sources disagree: enhance-prompt. Source:
         * seed-001: body attributes.
         */
        public bool|Omitted $enhancePrompt = Omitted::Value,
        /**
         * The style that the prompt is enhanced with, one of 188. Sources disagree: enhance-style. Source:
         * seed-001: body attributes.
         */
        public EnhanceStyle|string|null|Omitted $enhanceStyle = Omitted::Value,
        /**
         * Whether to add proxy links. The table leaves it out, every sample sends false. Default: `false`.
         * Sources disagree: flag-forms, undocumented-members. Source: seed-001: body; client-code: calls of
         * realtime image to image.
         */
        public bool|Omitted $temp = Omitted::Value,
        /**
         * URL that gets a `POST` when the pictures are ready. Default: `null`. Sources disagree: webhook.
         * Source: seed-001: body attributes.
         */
        public string|null|Omitted $webhook = Omitted::Value,
        /**
         * An id of your own that comes back in the webhook's body. Default: `null`. Sources disagree:
         * track-id. Source: seed-001: body attributes.
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
            'init_image' => $this->initImage,
            'width' => $this->width,
            'height' => $this->height,
            'samples' => $this->samples,
            'safety_checker' => $this->safetyChecker,
            'base64' => $this->base64,
            'strength' => $this->strength,
            'instant_response' => $this->instantResponse,
            'seed' => $this->seed,
            'enhance_prompt' => $this->enhancePrompt,
            'enhance_style' => $this->enhanceStyle,
            'temp' => $this->temp,
            'webhook' => $this->webhook,
            'track_id' => $this->trackId,
        ];
    }
}
