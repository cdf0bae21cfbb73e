<?php

// Made by `npm run generate` from the contract; do not edit.

declare(strict_types=1);

namespace ModelsLabImages\Params;

use ModelsLabImages\Enums\SafetyCheckerType;
use ModelsLabImages\Enums\AlgorithmType;
use ModelsLabImages\Enums\Scheduler;
use ModelsLabImages\Internal\Parameters;
use ModelsLabImages\Omitted;

/** Parameters of `textToImage`: Make images from a prompt. */
final readonly class TextToImageParams implements Parameters
{
    public function __construct(
        /**
         * Id of the model that draws, a public one or one that you trained. Source: seed-002: body
         * attributes.
         */
        public string $modelId,
        /** What the pictures should show, in words. Source: seed-002: body attributes. */
        public string $prompt,
        /** What the pictures should not show, in words. Source: seed-002: body attributes. */
        public string|null|Omitted $negativePrompt = Omitted::Value,
        /**
         * Width in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8. Range: 1 to
         * 1024. Default: `512`. Sources disagree: numeric-strings, smallest-picture. Source: seed-002: body
         * attributes; docs-2026: text to image (default).
         */
        public int|Omitted $width = Omitted::Value,
        /**
         * Height in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8. Range: 1
         * to 1024. Default: `512`. Sources disagree: numeric-strings, smallest-picture. Source: seed-002:
         * body attributes; docs-2026: text to image (default).
         */
        public int|Omitted $height = Omitted::Value,
        /**
         * How many pictures to make, at most 4. Range: 1 to 4. Default: `1`. Sources disagree:
         * numeric-strings. Source: seed-002: body attributes; docs-2026: text to image (minimum and default).
         */
        public int|Omitted $samples = Omitted::Value,
        /**
         * Number of denoising steps. The table accepts 21, 31 and 41; samples and recorded calls send other
         * values from 1 to 50. Documented values: 21, 31, 41. Range: 1 to 50. Default: `21`. Sources
         * disagree: text-to-image-steps. Source: seed-002: body attributes; seed-002: samples; docs-2026:
         * text to image (default).
         */
        public int|Omitted $numInferenceSteps = Omitted::Value,
        /**
         * Whether unsafe pictures are looked for and changed as `safety_checker_type` says. Default: `true`.
         * Source: seed-002: body attributes.
         */
        public bool|Omitted $safetyChecker = Omitted::Value,
        /**
         * What happens to a picture in which unsafe content was found. Default: `"sensitive_content_text"`.
         * Source: seed-002: body attributes.
         */
        public SafetyCheckerType|string|Omitted $safetyCheckerType = Omitted::Value,
        /**
         * Whether the prompt is enriched before it is drawn. Default: `true`. Source: seed-002: body
         * attributes.
         */
        public bool|Omitted $enhancePrompt = Omitted::Value,
        /**
         * Start of the random numbers, for the same picture again. Null draws one at random. Default: `null`.
         * Sources disagree: seed. Source: seed-002: body attributes.
         */
        public int|null|Omitted $seed = Omitted::Value,
        /**
         * How closely the picture follows the prompt, 1 to 20. Range: 1 to 20. Default: `7.5`. Source:
         * seed-002: body attributes; docs-2026: text to image (default).
         */
        public int|float|Omitted $guidanceScale = Omitted::Value,
        /**
         * Whether to make a panorama. Default: `false`. Source: seed-002: body attributes; docs-2026: text to
         * image (default).
         */
        public bool|Omitted $panorama = Omitted::Value,
        /**
         * Whether to use self-attention, which improves the picture and takes longer. Default: `false`.
         * Source: seed-002: body attributes; docs-2026: text to image (default).
         */
        public bool|Omitted $selfAttention = Omitted::Value,
        /**
         * Whether to double width and height of the picture, so that 512 x 512 gives 1024 x 1024. Default:
         * `false`. Source: seed-002: body attributes; docs-2026: text to image (default).
         */
        public bool|Omitted $upscale = Omitted::Value,
        /**
         * Id of an embeddings model to use. The newest page no longer names this member. Sources disagree:
         * dropped-members. Source: seed-002: body attributes.
         */
        public string|null|Omitted $embeddingsModel = Omitted::Value,
        /**
         * Whether to merge tokens (ToMe), which is faster. Default: `true`. Source: seed-002: body
         * attributes.
         */
        public bool|Omitted $tomesd = Omitted::Value,
        /**
         * Whether the scheduler spaces its steps after Karras. Default: `true`. Source: seed-002: body
         * attributes.
         */
        public bool|Omitted $useKarrasSigmas = Omitted::Value,
        /**
         * Variant of the solver, read only with the scheduler `DPMSolverMultistepScheduler`. Default:
         * `"none"`. Sources disagree: algorithm-type. Source: seed-002: body attributes.
         */
        public AlgorithmType|string|null|Omitted $algorithmType = Omitted::Value,
        /**
         * Id of a variational autoencoder of your own; null is that of the model. Default: `null`. Source:
         * seed-002: body attributes.
         */
        public string|null|Omitted $vae = Omitted::Value,
        /**
         * Strength of each LoRA model, 0.1 to 1, separated by commas where there are several. Range: 0.1 to
         * 1. Sources disagree: lora-strength. Source: seed-002: body attributes.
         */
        public int|float|string|null|Omitted $loraStrength = Omitted::Value,
        /** Ids of LoRA models to apply, separated by commas. Source: seed-002: body attributes. */
        public string|null|Omitted $loraModel = Omitted::Value,
        /** The sampling method. Source: seed-002: body attributes; seed-002: schedulers. */
        public Scheduler|string|Omitted $scheduler = Omitted::Value,
        /**
         * URL that gets a `POST` when the pictures are ready. Default: `null`. Sources disagree: webhook.
         * Source: seed-002: body attributes.
         */
        public string|null|Omitted $webhook = Omitted::Value,
        /**
         * An id of your own that comes back in the webhook's body. Default: `null`. Sources disagree:
         * track-id. Source: seed-002: body attributes.
         */
        public string|int|null|Omitted $trackId = Omitted::Value,
        /**
         * Whether to spread the work over your servers, of which there must be more than one. Default:
         * `false`. Sources disagree: dropped-members. Source: seed-002: body attributes.
         */
        public bool|Omitted $loadbalancer = Omitted::Value,
        /**
         * How many of the last layers of the text encoder to leave out, 1 to 8. Range: 1 to 8. Sources
         * disagree: numeric-strings. Source: seed-002: body attributes.
         */
        public int|Omitted $clipSkip = Omitted::Value,
        /** Whether the pictures come as base64 text. Default: `false`. Source: seed-002: body attributes. */
        public bool|Omitted $base64 = Omitted::Value,
        /**
         * Whether to draw small first and then enlarge with added detail. Default: `false`. Source: seed-002:
         * body attributes.
         */
        public bool|Omitted $highresFix = Omitted::Value,
        /**
         * Whether to make links that are valid for 24 hours. Default: `false`. Sources disagree:
         * temp-default. Source: seed-002: body attributes; docs-2026: text to image (default).
         */
        public bool|Omitted $temp = Omitted::Value,
        /**
         * Whether the prompt may be in another language than English. Only the 2023 page names it; programs
         * in the field still send it. Sources disagree: dropped-members. Source: docs-2023: text to image;
         * client-code: calls of text2img.
         * @deprecated
         */
        public bool|Omitted $multiLingual = Omitted::Value,
    ) {
    }

    /** @internal */
    public function members(): array
    {
        return [
            'model_id' => $this->modelId,
            'prompt' => $this->prompt,
            'negative_prompt' => $this->negativePrompt,
            'width' => $this->width,
            'height' => $this->height,
            'samples' => $this->samples,
            'num_inference_steps' => $this->numInferenceSteps,
            'safety_checker' => $this->safetyChecker,
            'safety_checker_type' => $this->safetyCheckerType,
            'enhance_prompt' => $this->enhancePrompt,
            'seed' => $this->seed,
            'guidance_scale' => $this->guidanceScale,
            'panorama' => $this->panorama,
            'self_attention' => $this->selfAttention,
            'upscale' => $this->upscale,
            'embeddings_model' => $this->embeddingsModel,
            'tomesd' => $this->tomesd,
            'use_karras_sigmas' => $this->useKarrasSigmas,
            'algorithm_type' => $this->algorithmType,
            'vae' => $this->vae,
            'lora_strength' => $this->loraStrength,
            'lora_model' => $this->loraModel,
            'scheduler' => $this->scheduler,
            'webhook' => $this->webhook,
            'track_id' => $this->trackId,
            'loadbalancer' => $this->loadbalancer,
            'clip_skip' => $this->clipSkip,
            'base64' => $this->base64,
            'highres_fix' => $this->highresFix,
            'temp' => $this->temp,
            'multi_lingual' => $this->multiLingual,
        ];
    }
}
