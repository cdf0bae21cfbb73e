// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of textToImage: make images from a prompt. */
public final class TextToImageParams extends Params {
    private TextToImageParams(Builder builder) {
        super(builder);
    }

    /**
     * Begins with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins with these parameters.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Sets parameters. What is not set is not sent, which is not the same as null. */
    public static final class Builder extends Params.BuilderBase<Builder> {
        private Builder() {}

        private Builder(TextToImageParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Id of the model that draws, a public one or one that you trained. Required.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param modelId the value
         * @return this builder
         */
        public Builder modelId(String modelId) {
            return set("model_id", modelId);
        }

        /**
         * What the pictures should show, in words. Required.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param prompt the value
         * @return this builder
         */
        public Builder prompt(String prompt) {
            return set("prompt", prompt);
        }

        /**
         * What the pictures should not show, in words.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param negativePrompt the value
         * @return this builder
         */
        public Builder negativePrompt(String negativePrompt) {
            return set("negative_prompt", negativePrompt);
        }

        /**
         * Sends {@code negative_prompt} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder negativePromptNull() {
            return setNull("negative_prompt");
        }

        /**
         * Width in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
         *
         * <p>Default: {@code 512}. Sources disagree: numeric-strings, smallest-picture.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param width 1 to 1024
         * @return this builder
         */
        public Builder width(long width) {
            return set("width", Long.toString(width));
        }

        /**
         * Height in pixels, at most 1024. The error page asks for 256 or more and a multiple of 8.
         *
         * <p>Default: {@code 512}. Sources disagree: numeric-strings, smallest-picture.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param height 1 to 1024
         * @return this builder
         */
        public Builder height(long height) {
            return set("height", Long.toString(height));
        }

        /**
         * How many pictures to make, at most 4.
         *
         * <p>Default: {@code 1}. Sources disagree: numeric-strings.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (minimum and default).
         *
         * @param samples 1 to 4
         * @return this builder
         */
        public Builder samples(long samples) {
            return set("samples", Long.toString(samples));
        }

        /**
         * Number of denoising steps. The table accepts 21, 31 and 41; samples and recorded calls send other values
         * from 1 to 50.
         *
         * <p>Documented values: 21, 31, 41. Default: {@code 21}. Sources disagree: text-to-image-steps.
         *
         * <p>Source: seed-002: body attributes; seed-002: samples; docs-2026: text to image (default).
         *
         * @param numInferenceSteps 1 to 50
         * @return this builder
         */
        public Builder numInferenceSteps(long numInferenceSteps) {
            return set("num_inference_steps", Long.toString(numInferenceSteps));
        }

        /**
         * Whether unsafe pictures are looked for and changed as {@code safety_checker_type} says.
         *
         * <p>Default: {@code true}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param safetyChecker the value
         * @return this builder
         */
        public Builder safetyChecker(boolean safetyChecker) {
            return setFlag("safety_checker", safetyChecker);
        }

        /**
         * What happens to a picture in which unsafe content was found.
         *
         * <p>Default: {@code "sensitive_content_text"}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param safetyCheckerType the value
         * @return this builder
         */
        public Builder safetyCheckerType(SafetyCheckerType safetyCheckerType) {
            return set("safety_checker_type", safetyCheckerType.value());
        }

        /**
         * Whether the prompt is enriched before it is drawn.
         *
         * <p>Default: {@code true}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param enhancePrompt the value
         * @return this builder
         */
        public Builder enhancePrompt(boolean enhancePrompt) {
            return setFlag("enhance_prompt", enhancePrompt);
        }

        /**
         * Start of the random numbers, for the same picture again. Null draws one at random.
         *
         * <p>Default: {@code null}. Sources disagree: seed.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param seed the value
         * @return this builder
         */
        public Builder seed(long seed) {
            return set("seed", seed);
        }

        /**
         * Sends {@code seed} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder seedNull() {
            return setNull("seed");
        }

        /**
         * How closely the picture follows the prompt, 1 to 20.
         *
         * <p>Default: {@code 7.5}.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param guidanceScale 1 to 20
         * @return this builder
         */
        public Builder guidanceScale(double guidanceScale) {
            return setNumber("guidance_scale", guidanceScale);
        }

        /**
         * Whether to make a panorama.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param panorama the value
         * @return this builder
         */
        public Builder panorama(boolean panorama) {
            return setFlag("panorama", panorama);
        }

        /**
         * Whether to use self-attention, which improves the picture and takes longer.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param selfAttention the value
         * @return this builder
         */
        public Builder selfAttention(boolean selfAttention) {
            return setFlag("self_attention", selfAttention);
        }

        /**
         * Whether to double width and height of the picture, so that 512 x 512 gives 1024 x 1024.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param upscale the value
         * @return this builder
         */
        public Builder upscale(boolean upscale) {
            return setFlag("upscale", upscale);
        }

        /**
         * Id of an embeddings model to use. The newest page no longer names this member.
         *
         * <p>Sources disagree: dropped-members.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param embeddingsModel the value
         * @return this builder
         */
        public Builder embeddingsModel(String embeddingsModel) {
            return set("embeddings_model", embeddingsModel);
        }

        /**
         * Sends {@code embeddings_model} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder embeddingsModelNull() {
            return setNull("embeddings_model");
        }

        /**
         * Whether to merge tokens (ToMe), which is faster.
         *
         * <p>Default: {@code true}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param tomesd the value
         * @return this builder
         */
        public Builder tomesd(boolean tomesd) {
            return setFlag("tomesd", tomesd);
        }

        /**
         * Whether the scheduler spaces its steps after Karras.
         *
         * <p>Default: {@code true}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param useKarrasSigmas the value
         * @return this builder
         */
        public Builder useKarrasSigmas(boolean useKarrasSigmas) {
            return setFlag("use_karras_sigmas", useKarrasSigmas);
        }

        /**
         * Variant of the solver, read only with the scheduler {@code DPMSolverMultistepScheduler}.
         *
         * <p>Default: {@code "none"}. Sources disagree: algorithm-type.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param algorithmType the value
         * @return this builder
         */
        public Builder algorithmType(AlgorithmType algorithmType) {
            return set("algorithm_type", algorithmType.value());
        }

        /**
         * Sends {@code algorithm_type} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder algorithmTypeNull() {
            return setNull("algorithm_type");
        }

        /**
         * Id of a variational autoencoder of your own; null is that of the model.
         *
         * <p>Default: {@code null}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param vae the value
         * @return this builder
         */
        public Builder vae(String vae) {
            return set("vae", vae);
        }

        /**
         * Sends {@code vae} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder vaeNull() {
            return setNull("vae");
        }

        /**
         * Strength of each LoRA model, 0.1 to 1, separated by commas where there are several.
         *
         * <p>Sources disagree: lora-strength.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param loraStrength 0.1 to 1
         * @return this builder
         */
        public Builder loraStrength(double loraStrength) {
            return setNumber("lora_strength", loraStrength);
        }

        /**
         * Strength of each LoRA model, 0.1 to 1, separated by commas where there are several.
         *
         * <p>Sources disagree: lora-strength.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param loraStrength 0.1 to 1
         * @return this builder
         */
        public Builder loraStrength(String loraStrength) {
            return set("lora_strength", loraStrength);
        }

        /**
         * Strength of each LoRA model, 0.1 to 1, separated by commas where there are several.
         *
         * <p>Sources disagree: lora-strength.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param loraStrength 0.1 to 1
         * @return this builder
         */
        public Builder loraStrength(Scalar loraStrength) {
            return set("lora_strength", loraStrength);
        }

        /**
         * Sends {@code lora_strength} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder loraStrengthNull() {
            return setNull("lora_strength");
        }

        /**
         * Ids of LoRA models to apply, separated by commas.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param loraModel the value
         * @return this builder
         */
        public Builder loraModel(String loraModel) {
            return set("lora_model", loraModel);
        }

        /**
         * Sends {@code lora_model} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder loraModelNull() {
            return setNull("lora_model");
        }

        /**
         * The sampling method.
         *
         * <p>Source: seed-002: body attributes; seed-002: schedulers.
         *
         * @param scheduler the value
         * @return this builder
         */
        public Builder scheduler(Scheduler scheduler) {
            return set("scheduler", scheduler.value());
        }

        /**
         * URL that gets a {@code POST} when the pictures are ready.
         *
         * <p>Default: {@code null}. Sources disagree: webhook.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param webhook the value
         * @return this builder
         */
        public Builder webhook(String webhook) {
            return set("webhook", webhook);
        }

        /**
         * Sends {@code webhook} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder webhookNull() {
            return setNull("webhook");
        }

        /**
         * An id of your own that comes back in the webhook's body.
         *
         * <p>Default: {@code null}. Sources disagree: track-id.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param trackId the value
         * @return this builder
         */
        public Builder trackId(String trackId) {
            return set("track_id", trackId);
        }

        /**
         * An id of your own that comes back in the webhook's body.
         *
         * <p>Default: {@code null}. Sources disagree: track-id.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param trackId the value
         * @return this builder
         */
        public Builder trackId(long trackId) {
            return set("track_id", trackId);
        }

        /**
         * An id of your own that comes back in the webhook's body.
         *
         * <p>Default: {@code null}. Sources disagree: track-id.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param trackId the value
         * @return this builder
         */
        public Builder trackId(Scalar trackId) {
            return set("track_id", trackId);
        }

        /**
         * Sends {@code track_id} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder trackIdNull() {
            return setNull("track_id");
        }

        /**
         * Whether to spread the work over your servers, of which there must be more than one.
         *
         * <p>Default: {@code false}. Sources disagree: dropped-members.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param loadbalancer the value
         * @return this builder
         */
        public Builder loadbalancer(boolean loadbalancer) {
            return setFlag("loadbalancer", loadbalancer);
        }

        /**
         * How many of the last layers of the text encoder to leave out, 1 to 8.
         *
         * <p>Sources disagree: numeric-strings.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param clipSkip 1 to 8
         * @return this builder
         */
        public Builder clipSkip(long clipSkip) {
            return set("clip_skip", Long.toString(clipSkip));
        }

        /**
         * Whether the pictures come as base64 text.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param base64 the value
         * @return this builder
         */
        public Builder base64(boolean base64) {
            return setFlag("base64", base64);
        }

        /**
         * Whether to draw small first and then enlarge with added detail.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-002: body attributes.
         *
         * @param highresFix the value
         * @return this builder
         */
        public Builder highresFix(boolean highresFix) {
            return setFlag("highres_fix", highresFix);
        }

        /**
         * Whether to make links that are valid for 24 hours.
         *
         * <p>Default: {@code false}. Sources disagree: temp-default.
         *
         * <p>Source: seed-002: body attributes; docs-2026: text to image (default).
         *
         * @param temp the value
         * @return this builder
         */
        public Builder temp(boolean temp) {
            return setFlag("temp", temp);
        }

        /**
         * Whether the prompt may be in another language than English. Only the 2023 page names it; programs in the
         * field still send it.
         *
         * <p>Sources disagree: dropped-members.
         *
         * <p>Source: docs-2023: text to image; client-code: calls of text2img.
         *
         * @param multiLingual the value
         * @return this builder
         * @deprecated the contract marks it so
         */
        @Deprecated
        public Builder multiLingual(boolean multiLingual) {
            return setFlag("multi_lingual", multiLingual);
        }

        /**
         * Makes the parameters.
         *
         * @return them, immutable
         * @throws ConfigurationException if a required one is missing
         */
        public TextToImageParams build() {
            require("model_id", "prompt");
            return new TextToImageParams(this);
        }
    }
}
