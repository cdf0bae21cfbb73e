// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of multiview: draw an object from several sides. */
public final class MultiviewParams extends Params {
    private MultiviewParams(Builder builder) {
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

        private Builder(MultiviewParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * What the views should show, in words.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param prompt the value
         * @return this builder
         */
        public Builder prompt(String prompt) {
            return set("prompt", prompt);
        }

        /**
         * What the views should not show, in words.
         *
         * <p>Source: seed-000: body attributes.
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
         * The picture of an object. One without a background gives better views. Required.
         *
         * <p>Sources disagree: image-input.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param image the value
         * @return this builder
         */
        public Builder image(String image) {
            return set("image", image);
        }

        /**
         * Width in pixels, at most 1024.
         *
         * <p>Default: {@code 640}. Sources disagree: smallest-picture.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param width 1 to 1024
         * @return this builder
         */
        public Builder width(long width) {
            return set("width", width);
        }

        /**
         * Height in pixels, at most 1024.
         *
         * <p>Default: {@code 960}. Sources disagree: smallest-picture.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param height 1 to 1024
         * @return this builder
         */
        public Builder height(long height) {
            return set("height", height);
        }

        /**
         * Whether to add proxy links, for countries that block the storage of the normal ones.
         *
         * <p>Default: {@code false}. Sources disagree: flag-forms.
         *
         * <p>Source: seed-000: body attributes; seed-000: Java sample.
         *
         * @param temp the value
         * @return this builder
         */
        public Builder temp(boolean temp) {
            return set("temp", temp);
        }

        /**
         * Number of denoising steps, 1 to 50.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param numInferenceSteps 1 to 50
         * @return this builder
         */
        public Builder numInferenceSteps(long numInferenceSteps) {
            return set("num_inference_steps", numInferenceSteps);
        }

        /**
         * How closely the views follow the prompt, 1 to 20.
         *
         * <p>Source: seed-000: body attributes.
         *
         * @param guidanceScale 1 to 20
         * @return this builder
         */
        public Builder guidanceScale(double guidanceScale) {
            return setNumber("guidance_scale", guidanceScale);
        }

        /**
         * Start of the random numbers, for the same views again. The table leaves it out, every sample sends it.
         *
         * <p>Default: {@code null}. Sources disagree: seed, undocumented-members.
         *
         * <p>Source: seed-000: body.
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
         * URL that gets a {@code POST} when the views are ready.
         *
         * <p>Default: {@code null}. Sources disagree: webhook.
         *
         * <p>Source: seed-000: body attributes.
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
         * <p>Source: seed-000: body attributes.
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
         * <p>Source: seed-000: body attributes.
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
         * <p>Source: seed-000: body attributes.
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
        public MultiviewParams build() {
            require("image");
            return new MultiviewParams(this);
        }
    }
}
