/**
 * What happens to a picture in which the safety checker finds unsafe content.
 * The 4 documented values.
 * Source: seed-002: body attributes.
 */
export declare const safetyCheckerTypeValues: readonly ["blur", "sensitive_content_text", "pixelate", "black"];
/**
 * What happens to a picture in which the safety checker finds unsafe content.
 * A value that is not documented is sent as it is.
 * Source: seed-002: body attributes.
 */
export type SafetyCheckerType = (typeof safetyCheckerTypeValues)[number] | (string & {});
/**
 * Variant of the solver, read only with `DPMSolverMultistepScheduler`. The provider spells it with three plus
 * signs; the library underneath knows `dpmsolver++`, with two.
 * The 2 documented values.
 * Source: seed-002: body attributes; docs-2026: text to image.
 */
export declare const algorithmTypeValues: readonly ["none", "dpmsolver+++"];
/**
 * Variant of the solver, read only with `DPMSolverMultistepScheduler`. The provider spells it with three plus
 * signs; the library underneath knows `dpmsolver++`, with two.
 * A value that is not documented is sent as it is.
 * Source: seed-002: body attributes; docs-2026: text to image.
 */
export type AlgorithmType = (typeof algorithmTypeValues)[number] | (string & {});
/**
 * A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.
 * The 18 documented values.
 * Source: seed-002: schedulers.
 */
export declare const schedulerValues: readonly ["DDPMScheduler", "DDIMScheduler", "PNDMScheduler", "LMSDiscreteScheduler", "EulerDiscreteScheduler", "EulerAncestralDiscreteScheduler", "DPMSolverMultistepScheduler", "HeunDiscreteScheduler", "KDPM2DiscreteScheduler", "DPMSolverSinglestepScheduler", "KDPM2AncestralDiscreteScheduler", "UniPCMultistepScheduler", "DDIMInverseScheduler", "DEISMultistepScheduler", "IPNDMScheduler", "KarrasVeScheduler", "ScoreSdeVeScheduler", "LCMScheduler"];
/**
 * A scheduler, the sampling method that removes the noise step by step. All 18 that the provider lists.
 * A value that is not documented is sent as it is.
 * Source: seed-002: schedulers.
 */
export type Scheduler = (typeof schedulerValues)[number] | (string & {});
/**
 * A style that the prompt is enhanced with. The provider lists 193 names, five of them twice; these are the
 * 188 distinct ones in the order of their first appearance. Null is no style.
 * The 188 documented values.
 * Source: seed-001: body attributes.
 */
export declare const enhanceStyleValues: readonly ["enhance", "cinematic-diva", "nude", "nsfw", "sex", "abstract-expressionism", "academia", "action-figure", "adorable-3d-character", "adorable-kawaii", "art-deco", "art-nouveau", "astral-aura", "avant-garde", "baroque", "bauhaus-style-poster", "blueprint-schematic-drawing", "caricature", "cel-shaded-art", "character-design-sheet", "classicism-art", "color-field-painting", "colored-pencil-art", "conceptual-art", "constructivism", "cubism", "dadaism", "dark-fantasy", "dark-moody-atmosphere", "dmt-art", "doodle-art", "double-exposure", "dripping-paint-splatter", "expressionism", "faded-polaroid-photo", "fauvism", "flat-2d", "fortnite-style", "futurism", "glitchcore", "glo-fi", "googie-style", "graffiti-art", "harlem-renaissance-art", "high-fashion", "idyllic", "impressionism", "infographic-drawing", "ink-dripping-drawing", "japanese-ink-drawing", "knolling-photography", "light-cheery-atmosphere", "logo-design", "luxurious-elegance", "macro-photography", "mandola-art", "marker-drawing", "medievalism", "minimalism", "neo-baroque", "neo-byzantine", "neo-futurism", "neo-impressionism", "neo-rococo", "neoclassicism", "op-art", "ornate-and-intricate", "pencil-sketch-drawing", "pop-art-2", "rococo", "silhouette-art", "simple-vector-art", "sketchup", "steampunk-2", "surrealism", "suprematism", "terragen", "tranquil-relaxing-atmosphere", "sticker-designs", "vibrant-rim-light", "volumetric-lighting", "watercolor", "whimsical-and-playful", "sharp", "masterpiece", "photograph", "negative", "cinematic", "ads-advertising", "ads-automotive", "ads-corporate", "ads-fashion-editorial", "ads-food-photography", "ads-gourmet-food-photography", "ads-luxury", "ads-real-estate", "ads-retail", "abstract", "constructivist", "cubist", "expressionist", "graffiti", "hyperrealism", "impressionist", "pointillism", "pop-art", "psychedelic", "renaissance", "steampunk", "surrealist", "typography", "futuristic-biomechanical", "futuristic-biomechanical-cyberpunk", "futuristic-cybernetic", "futuristic-cybernetic-robot", "futuristic-cyberpunk-cityscape", "futuristic-futuristic", "futuristic-retro-cyberpunk", "futuristic-retro", "futuristic-sci-fi", "futuristic-vaporwave", "game-bubble", "game-cyberpunk", "game-fighting", "game-gta", "game-mario", "game-minecraft", "game-pokemon", "game-retro-arcade", "game-retro", "game-rpg-fantasy", "game-strategy", "game-streetfighter", "game-zelda", "misc-architectural", "misc-disco", "misc-dreamscape", "misc-dystopian", "misc-fairy-tale", "misc-gothic", "misc-grunge", "misc-horror", "misc-kawaii", "misc-lovecraftian", "misc-macabre", "misc-manga", "misc-metropolis", "misc-minimalist", "misc-monochrome", "misc-nautical", "misc-space", "misc-stained-glass", "misc-techwear-fashion", "misc-tribal", "misc-zentangle", "papercraft-collage", "papercraft-flat-papercut", "papercraft-kirigami", "papercraft-paper-mache", "papercraft-paper-quilling", "papercraft-papercut-collage", "papercraft-papercut-shadow-box", "papercraft-stacked-papercut", "papercraft-thick-layered-papercut", "photo-alien", "photo-film-noir", "photo-glamour", "photo-hdr", "photo-iphone-photographic", "photo-long-exposure", "photo-neon-noir", "photo-silhouette", "photo-tilt-shift", "3d-model", "analog-film", "anime", "comic-book", "craft-clay", "digital-art", "fantasy-art", "isometric", "line-art", "lowpoly", "neonpunk", "origami", "photographic", "pixel-art", "texture"];
/**
 * A style that the prompt is enhanced with. The provider lists 193 names, five of them twice; these are the
 * 188 distinct ones in the order of their first appearance. Null is no style.
 * A value that is not documented is sent as it is.
 * Source: seed-001: body attributes.
 */
export type EnhanceStyle = (typeof enhanceStyleValues)[number] | (string & {});
/**
 * The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page
 * that resets it lists the first 12.
 * The 17 documented values.
 * Source: docs-2026: update S3 details; docs-2026: reset S3 details.
 */
export declare const deployTypeValues: readonly ["text_to_image", "image_editing", "voice_cloning", "text_to_3d", "video", "face_gen", "deepfake", "realtime", "super_resolution", "flux", "flux_headshot", "interior", "qwen", "qwen_tts", "flux_kontext_dev", "image_to_video_ultra", "z_image_turbo"];
/**
 * The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page
 * that resets it lists the first 12.
 * A value that is not documented is sent as it is.
 * Source: docs-2026: update S3 details; docs-2026: reset S3 details.
 */
export type DeployType = (typeof deployTypeValues)[number] | (string & {});
/** Parameters of `textToImage`: make images from a prompt. */
export interface TextToImageParams {
    /**
     * Id of the model that draws, a public one or one that you trained.
     * Source: seed-002: body attributes.
     */
    modelId: string;
    /**
     * What the pictures should show, in words.
     * Source: seed-002: body attributes.
     */
    prompt: string;
    /**
     * What the pictures should not show, in words.
     * Source: seed-002: body attributes.
     */
    negativePrompt?: string | null | undefined;
    /**
     * Width in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
     * Range: 1 to 1024.
     * Default: `512`.
     * Sources disagree: numeric-strings, smallest-picture.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    width?: number | undefined;
    /**
     * Height in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
     * Range: 1 to 1024.
     * Default: `512`.
     * Sources disagree: numeric-strings, smallest-picture.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    height?: number | undefined;
    /**
     * How many pictures to make, at most 4.
     * Range: 1 to 4.
     * Default: `1`.
     * Sources disagree: numeric-strings.
     * Source: seed-002: body attributes; docs-2026: text to image (minimum and default).
     */
    samples?: number | undefined;
    /**
     * Number of denoising steps. The table accepts 21, 31 and 41; samples and recorded calls send other values
     * from 1 to 50.
     * Range: 1 to 50.
     * Default: `21`.
     * Sources disagree: text-to-image-steps.
     * Source: seed-002: body attributes; seed-002: samples; docs-2026: text to image (default).
     */
    numInferenceSteps?: 21 | 31 | 41 | (number & {}) | undefined;
    /**
     * Whether unsafe pictures are looked for and changed as `safety_checker_type` says.
     * Default: `true`.
     * Source: seed-002: body attributes.
     */
    safetyChecker?: boolean | undefined;
    /**
     * What happens to a picture in which unsafe content was found.
     * Default: `"sensitive_content_text"`.
     * Source: seed-002: body attributes.
     */
    safetyCheckerType?: SafetyCheckerType | undefined;
    /**
     * Whether the prompt is enriched before it is drawn.
     * Default: `true`.
     * Source: seed-002: body attributes.
     */
    enhancePrompt?: boolean | undefined;
    /**
     * Start of the random numbers, for the same picture again. Null draws one at random.
     * Default: `null`.
     * Sources disagree: seed.
     * Source: seed-002: body attributes.
     */
    seed?: number | null | undefined;
    /**
     * How closely the picture follows the prompt, 1 to 20.
     * Range: 1 to 20.
     * Default: `7.5`.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    guidanceScale?: number | undefined;
    /**
     * Whether to make a panorama.
     * Default: `false`.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    panorama?: boolean | undefined;
    /**
     * Whether to use self-attention, which improves the picture and takes longer.
     * Default: `false`.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    selfAttention?: boolean | undefined;
    /**
     * Whether to double width and height of the picture, so that 512 x 512 gives 1024 x 1024.
     * Default: `false`.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    upscale?: boolean | undefined;
    /**
     * Id of an embeddings model to use. The newest page no longer names this member.
     * Sources disagree: dropped-members.
     * Source: seed-002: body attributes.
     */
    embeddingsModel?: string | null | undefined;
    /**
     * Whether to merge tokens (ToMe), which is faster.
     * Default: `true`.
     * Source: seed-002: body attributes.
     */
    tomesd?: boolean | undefined;
    /**
     * Whether the scheduler spaces its steps after Karras.
     * Default: `true`.
     * Source: seed-002: body attributes.
     */
    useKarrasSigmas?: boolean | undefined;
    /**
     * Variant of the solver, read only with the scheduler `DPMSolverMultistepScheduler`.
     * Default: `"none"`.
     * Sources disagree: algorithm-type.
     * Source: seed-002: body attributes.
     */
    algorithmType?: AlgorithmType | null | undefined;
    /**
     * Id of a variational autoencoder of your own; null is that of the model.
     * Default: `null`.
     * Source: seed-002: body attributes.
     */
    vae?: string | null | undefined;
    /**
     * Strength of each LoRA model, 0.1 to 1, separated by commas where there are several.
     * Range: 0.1 to 1.
     * Sources disagree: lora-strength.
     * Source: seed-002: body attributes.
     */
    loraStrength?: number | string | null | undefined;
    /**
     * Ids of LoRA models to apply, separated by commas.
     * Source: seed-002: body attributes.
     */
    loraModel?: string | null | undefined;
    /**
     * The sampling method.
     * Source: seed-002: body attributes; seed-002: schedulers.
     */
    scheduler?: Scheduler | undefined;
    /**
     * URL that gets a `POST` when the pictures are ready.
     * Default: `null`.
     * Sources disagree: webhook.
     * Source: seed-002: body attributes.
     */
    webhook?: string | null | undefined;
    /**
     * An id of your own that comes back in the webhook's body.
     * Default: `null`.
     * Sources disagree: track-id.
     * Source: seed-002: body attributes.
     */
    trackId?: string | number | null | undefined;
    /**
     * Whether to spread the work over your servers, of which there must be more than one.
     * Default: `false`.
     * Sources disagree: dropped-members.
     * Source: seed-002: body attributes.
     */
    loadbalancer?: boolean | undefined;
    /**
     * How many of the last layers of the text encoder to leave out, 1 to 8.
     * Range: 1 to 8.
     * Sources disagree: numeric-strings.
     * Source: seed-002: body attributes.
     */
    clipSkip?: number | undefined;
    /**
     * Whether the pictures come as base64 text.
     * Default: `false`.
     * Source: seed-002: body attributes.
     */
    base64?: boolean | undefined;
    /**
     * Whether to draw small first and then enlarge with added detail.
     * Default: `false`.
     * Source: seed-002: body attributes.
     */
    highresFix?: boolean | undefined;
    /**
     * Whether to make links that are valid for 24 hours.
     * Default: `false`.
     * Sources disagree: temp-default.
     * Source: seed-002: body attributes; docs-2026: text to image (default).
     */
    temp?: boolean | undefined;
    /**
     * Whether the prompt may be in another language than English. Only the 2023 page names it; programs in the
     * field still send it.
     * Sources disagree: dropped-members.
     * Source: docs-2023: text to image; client-code: calls of text2img.
     * @deprecated
     */
    multiLingual?: boolean | undefined;
}
/** Parameters of `realtimeImageToImage`: make images from an image and a prompt, fast. */
export interface RealtimeImageToImageParams {
    /**
     * What the new picture should show, in words.
     * Source: seed-001: body attributes.
     */
    prompt: string;
    /**
     * What the new picture should not show, in words.
     * Source: seed-001: body attributes.
     */
    negativePrompt?: string | null | undefined;
    /**
     * The picture to start from (PNG or JPEG), as a URL; base64 is sent by programs in the field.
     * Sources disagree: image-input.
     * Source: seed-001: body attributes; docs-2024: v6 image to image (required).
     */
    initImage: string;
    /**
     * Width in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `512`.
     * Sources disagree: numeric-strings, smallest-picture.
     * Source: seed-001: body attributes; docs-2024: v6 image to image (default).
     */
    width?: number | undefined;
    /**
     * Height in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `512`.
     * Sources disagree: numeric-strings, smallest-picture.
     * Source: seed-001: body attributes; docs-2024: v6 image to image (default).
     */
    height?: number | undefined;
    /**
     * How many pictures to make, at most 4.
     * Range: 1 to 4.
     * Default: `1`.
     * Sources disagree: numeric-strings.
     * Source: seed-001: body attributes.
     */
    samples?: number | undefined;
    /**
     * Whether an unsafe picture is replaced by a blank one. The pages disagree about the default.
     * Sources disagree: flag-forms, safety-checker-default.
     * Source: seed-001: body attributes; seed-001: body.
     */
    safetyChecker?: boolean | undefined;
    /**
     * Whether the pictures come as base64 text.
     * Default: `false`.
     * Sources disagree: flag-forms.
     * Source: seed-001: body attributes.
     */
    base64?: boolean | undefined;
    /**
     * How far the result may leave the given picture. At 1 nothing of it is kept.
     * Range: 0 to 1.
     * Source: seed-001: body attributes; docs-2026: realtime image to image (range).
     */
    strength?: number | undefined;
    /**
     * Whether to answer with `processing` at once instead of waiting a while for the result.
     * Default: `false`.
     * Source: seed-001: body attributes.
     */
    instantResponse?: boolean | undefined;
    /**
     * Start of the random numbers, for the same picture again. Null draws one at random.
     * Default: `null`.
     * Sources disagree: seed.
     * Source: seed-001: body attributes.
     */
    seed?: number | null | undefined;
    /**
     * Whether the prompt is enriched before it is drawn.
     * Sources disagree: enhance-prompt.
     * Source: seed-001: body attributes.
     */
    enhancePrompt?: boolean | undefined;
    /**
     * The style that the prompt is enhanced with, one of 188.
     * Sources disagree: enhance-style.
     * Source: seed-001: body attributes.
     */
    enhanceStyle?: EnhanceStyle | null | undefined;
    /**
     * Whether to add proxy links. The table leaves it out, every sample sends false.
     * Default: `false`.
     * Sources disagree: flag-forms, undocumented-members.
     * Source: seed-001: body; client-code: calls of realtime image to image.
     */
    temp?: boolean | undefined;
    /**
     * URL that gets a `POST` when the pictures are ready.
     * Default: `null`.
     * Sources disagree: webhook.
     * Source: seed-001: body attributes.
     */
    webhook?: string | null | undefined;
    /**
     * An id of your own that comes back in the webhook's body.
     * Default: `null`.
     * Sources disagree: track-id.
     * Source: seed-001: body attributes.
     */
    trackId?: string | number | null | undefined;
}
/** Parameters of `multiview`: draw an object from several sides. */
export interface MultiviewParams {
    /**
     * What the views should show, in words.
     * Source: seed-000: body attributes.
     */
    prompt?: string | undefined;
    /**
     * What the views should not show, in words.
     * Source: seed-000: body attributes.
     */
    negativePrompt?: string | null | undefined;
    /**
     * The picture of an object. One without a background gives better views.
     * Sources disagree: image-input.
     * Source: seed-000: body attributes.
     */
    image: string;
    /**
     * Width in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `640`.
     * Sources disagree: smallest-picture.
     * Source: seed-000: body attributes.
     */
    width?: number | undefined;
    /**
     * Height in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `960`.
     * Sources disagree: smallest-picture.
     * Source: seed-000: body attributes.
     */
    height?: number | undefined;
    /**
     * Whether to add proxy links, for countries that block the storage of the normal ones.
     * Default: `false`.
     * Sources disagree: flag-forms.
     * Source: seed-000: body attributes; seed-000: Java sample.
     */
    temp?: boolean | undefined;
    /**
     * Number of denoising steps, 1 to 50.
     * Range: 1 to 50.
     * Source: seed-000: body attributes.
     */
    numInferenceSteps?: number | undefined;
    /**
     * How closely the views follow the prompt, 1 to 20.
     * Range: 1 to 20.
     * Source: seed-000: body attributes.
     */
    guidanceScale?: number | undefined;
    /**
     * Start of the random numbers, for the same views again. The table leaves it out, every sample sends it.
     * Default: `null`.
     * Sources disagree: seed, undocumented-members.
     * Source: seed-000: body.
     */
    seed?: number | null | undefined;
    /**
     * URL that gets a `POST` when the views are ready.
     * Default: `null`.
     * Sources disagree: webhook.
     * Source: seed-000: body attributes.
     */
    webhook?: string | null | undefined;
    /**
     * An id of your own that comes back in the webhook's body.
     * Default: `null`.
     * Sources disagree: track-id.
     * Source: seed-000: body attributes.
     */
    trackId?: string | number | null | undefined;
}
/** Parameters of `magicMix`: blend an image with a prompt. */
export interface MagicMixParams {
    /**
     * What the picture should be blended with, in words.
     * Source: seed-003: body attributes.
     */
    prompt: string;
    /**
     * What the result should not show, in words.
     * Source: seed-003: body attributes.
     */
    negativePrompt?: string | null | undefined;
    /**
     * The picture to blend.
     * Sources disagree: image-input.
     * Source: seed-003: body attributes.
     */
    image: string;
    /**
     * Width in pixels, at most 1024 by the v6 page.
     * Range: 1 to 1024.
     * Default: `768`.
     * Sources disagree: magic-mix-size, smallest-picture.
     * Source: seed-003: body attributes.
     */
    width?: number | undefined;
    /**
     * Height in pixels, at most 1024 by the v6 page.
     * Range: 1 to 1024.
     * Default: `768`.
     * Sources disagree: magic-mix-size, smallest-picture.
     * Source: seed-003: body attributes.
     */
    height?: number | undefined;
    /**
     * Where in the course of the denoising the blending begins, as a share.
     * Range: 0 to 1.
     * Default: `0.3`.
     * Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
     */
    kmin?: number | undefined;
    /**
     * Where in the course of the denoising the blending ends, as a share.
     * Range: 0 to 1.
     * Default: `0.5`.
     * Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
     */
    kmax?: number | undefined;
    /**
     * How much of the prompt goes into the blend, as a share.
     * Range: 0 to 1.
     * Default: `0.5`.
     * Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
     */
    mixFactor?: number | undefined;
    /**
     * Number of denoising steps, 1 to 50.
     * Range: 1 to 50.
     * Default: `20`.
     * Source: seed-003: body attributes.
     */
    steps?: number | undefined;
    /**
     * How many pictures to make; this operation makes one.
     * Range: 1 to 1.
     * Sources disagree: magic-mix-samples.
     * Source: seed-003: body attributes.
     */
    samples?: number | undefined;
    /**
     * Start of the random numbers, for the same picture again. Null draws one at random.
     * Default: `null`.
     * Sources disagree: seed.
     * Source: seed-003: body attributes.
     */
    seed?: number | null | undefined;
    /**
     * URL that gets a `POST` when the picture is ready.
     * Default: `null`.
     * Sources disagree: webhook.
     * Source: seed-003: body attributes.
     */
    webhook?: string | null | undefined;
    /**
     * An id of your own that comes back in the webhook's body.
     * Default: `null`.
     * Sources disagree: track-id.
     * Source: seed-003: body attributes.
     */
    trackId?: string | number | null | undefined;
}
/** Parameters of `multiviewV5`: draw an object from several sides (v5). */
export interface MultiviewV5Params {
    /**
     * What the views should show, in words.
     * Source: seed-004: body attributes.
     */
    prompt?: string | undefined;
    /**
     * What the views should not show, in words.
     * Source: seed-004: body attributes.
     */
    negativePrompt?: string | null | undefined;
    /**
     * The picture of an object. One without a background gives better views.
     * Sources disagree: image-input.
     * Source: seed-004: body attributes.
     */
    image: string;
    /**
     * Width in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `640`.
     * Sources disagree: smallest-picture.
     * Source: seed-004: body attributes.
     */
    width?: number | undefined;
    /**
     * Height in pixels, at most 1024.
     * Range: 1 to 1024.
     * Default: `960`.
     * Sources disagree: smallest-picture.
     * Source: seed-004: body attributes.
     */
    height?: number | undefined;
    /**
     * Whether to add proxy links, for countries that block the storage of the normal ones.
     * Default: `false`.
     * Sources disagree: flag-forms.
     * Source: seed-004: body attributes.
     */
    temp?: boolean | undefined;
    /**
     * Number of denoising steps, 1 to 50.
     * Range: 1 to 50.
     * Source: seed-004: body attributes.
     */
    numInferenceSteps?: number | undefined;
    /**
     * How closely the views follow the prompt, 1 to 20.
     * Range: 1 to 20.
     * Source: seed-004: body attributes.
     */
    guidanceScale?: number | undefined;
    /**
     * Start of the random numbers, for the same views again. The table leaves it out, every sample sends it.
     * Default: `null`.
     * Sources disagree: seed, undocumented-members.
     * Source: seed-004: body.
     */
    seed?: number | null | undefined;
    /**
     * URL that gets a `POST` when the views are ready.
     * Default: `null`.
     * Sources disagree: webhook.
     * Source: seed-004: body attributes.
     */
    webhook?: string | null | undefined;
    /**
     * An id of your own that comes back in the webhook's body.
     * Default: `null`.
     * Sources disagree: track-id.
     * Source: seed-004: body attributes.
     */
    trackId?: string | number | null | undefined;
}
/** Parameters of `updateS3Details`: set storage of your own. */
export interface UpdateS3DetailsParams {
    /**
     * The kind of server whose storage you set.
     * Default: `"text_to_image"`.
     * Sources disagree: deploy-types.
     * Source: docs-2026: update S3 details.
     */
    deployType?: DeployType | undefined;
    /**
     * Address under which the bucket's pictures can be read by anyone; output URLs begin with it.
     * Source: docs-2026: update S3 details.
     */
    publicUrl: string;
    /**
     * Region of the bucket.
     * Source: docs-2026: update S3 details.
     */
    regionName: string;
    /**
     * Address of the S3 service.
     * Source: docs-2026: update S3 details.
     */
    endpointUrl: string;
    /**
     * Access key of the bucket.
     * Source: docs-2026: update S3 details.
     */
    awsAccessKeyId: string;
    /**
     * Secret key of the bucket.
     * Source: docs-2026: update S3 details.
     */
    awsSecretAccessKey: string;
    /**
     * Folder in the bucket that the pictures go to. It must be readable by anyone for direct links to work.
     * Source: docs-2026: update S3 details.
     */
    imageDirectory: string;
}
/** Parameters of `resetS3Details`: give up storage of your own. */
export interface ResetS3DetailsParams {
    /**
     * The kind of server whose storage you reset.
     * Default: `"text_to_image"`.
     * Sources disagree: deploy-types.
     * Source: docs-2026: reset S3 details.
     */
    deployType?: DeployType | undefined;
}
