// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of realtimeImageToImage: make images from an image and a prompt, fast. */
public final class RealtimeImageToImageParams extends Params {
    private RealtimeImageToImageParams(Builder builder) {
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

        private Builder(RealtimeImageToImageParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * What the new picture should show, in words. Required.
         *
         * <p>Source: seed-001: body attributes.
         *
         * @param prompt the value
         * @return this builder
         */
        public Builder prompt(String prompt) {
            return set("prompt", prompt);
        }

        /**
         * What the new picture should not show, in words.
         *
         * <p>Source: seed-001: body attributes.
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
         * The picture to start from (PNG or JPEG), as a URL; base64 is sent by programs in the field. Required.
         *
         * <p>Sources disagree: image-input.
         *
         * <p>Source: seed-001: body attributes; docs-2024: v6 image to image (required).
         *
         * @param initImage the value
         * @return this builder
         */
        public Builder initImage(String initImage) {
            return set("init_image", initImage);
        }

        /**
         * Width in pixels, at most 1024.
         *
         * <p>Default: {@code 512}. Sources disagree: numeric-strings, smallest-picture.
         *
         * <p>Source: seed-001: body attributes; docs-2024: v6 image to image (default).
         *
         * @param width 1 to 1024
         * @return this builder
         */
        public Builder width(long width) {
            return set("width", Long.toString(width));
        }

        /**
         * Height in pixels, at most 1024.
         *
         * <p>Default: {@code 512}. Sources disagree: numeric-strings, smallest-picture.
         *
         * <p>Source: seed-001: body attributes; docs-2024: v6 image to image (default).
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
         * <p>Source: seed-001: body attributes.
         *
         * @param samples 1 to 4
         * @return this builder
         */
        public Builder samples(long samples) {
            return set("samples", Long.toString(samples));
        }

        /**
         * Whether an unsafe picture is replaced by a blank one. The pages disagree about the default.
         *
         * <p>Sources disagree: flag-forms, safety-checker-default.
         *
         * <p>Source: seed-001: body attributes; seed-001: body.
         *
         * @param safetyChecker the value
         * @return this builder
         */
        public Builder safetyChecker(boolean safetyChecker) {
            return set("safety_checker", safetyChecker);
        }

        /**
         * Whether the pictures come as base64 text.
         *
         * <p>Default: {@code false}. Sources disagree: flag-forms.
         *
         * <p>Source: seed-001: body attributes.
         *
         * @param base64 the value
         * @return this builder
         */
        public Builder base64(boolean base64) {
            return set("base64", base64);
        }

        /**
         * How far the result may leave the given picture. At 1 nothing of it is kept.
         *
         * <p>Source: seed-001: body attributes; docs-2026: realtime image to image (range).
         *
         * @param strength 0 to 1
         * @return this builder
         */
        public Builder strength(double strength) {
            return setNumber("strength", strength);
        }

        /**
         * Whether to answer with {@code processing} at once instead of waiting a while for the result.
         *
         * <p>Default: {@code false}.
         *
         * <p>Source: seed-001: body attributes.
         *
         * @param instantResponse the value
         * @return this builder
         */
        public Builder instantResponse(boolean instantResponse) {
            return set("instant_response", instantResponse);
        }

        /**
         * Start of the random numbers, for the same picture again. Null draws one at random.
         *
         * <p>Default: {@code null}. Sources disagree: seed.
         *
         * <p>Source: seed-001: body attributes.
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
         * Whether the prompt is enriched before it is drawn.
         *
         * <p>Sources disagree: enhance-prompt.
         *
         * <p>Source: seed-001: body attributes.
         *
         * @param enhancePrompt the value
         * @return this builder
         */
        public Builder enhancePrompt(boolean enhancePrompt) {
            return set("enhance_prompt", enhancePrompt);
        }

        /**
         * The style that the prompt is enhanced with, one of 188.
         *
         * <p>Sources disagree: enhance-style.
         *
         * <p>Source: seed-001: body attributes.
         *
         * @param enhanceStyle the value
         * @return this builder
         */
        public Builder enhanceStyle(EnhanceStyle enhanceStyle) {
            return set("enhance_style", enhanceStyle.value());
        }

        /**
         * Sends {@code enhance_style} as null, which is not the same as leaving it out.
         *
         * @return this builder
         */
        public Builder enhanceStyleNull() {
            return setNull("enhance_style");
        }

        /**
         * Whether to add proxy links. The table leaves it out, every sample sends false.
         *
         * <p>Default: {@code false}. Sources disagree: flag-forms, undocumented-members.
         *
         * <p>Source: seed-001: body; client-code: calls of realtime image to image.
         *
         * @param temp the value
         * @return this builder
         */
        public Builder temp(boolean temp) {
            return set("temp", temp);
        }

        /**
         * URL that gets a {@code POST} when the pictures are ready.
         *
         * <p>Default: {@code null}. Sources disagree: webhook.
         *
         * <p>Source: seed-001: body attributes.
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
         * <p>Source: seed-001: body attributes.
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
         * <p>Source: seed-001: body attributes.
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
         * <p>Source: seed-001: body attributes.
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
         * Makes the parameters.
         *
         * @return them, immutable
         * @throws ConfigurationException if a required one is missing
         */
        public RealtimeImageToImageParams build() {
            require("prompt", "init_image");
            return new RealtimeImageToImageParams(this);
        }
    }
}
