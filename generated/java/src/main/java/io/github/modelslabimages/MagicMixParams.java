// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of magicMix: blend an image with a prompt. */
public final class MagicMixParams extends Params {
    private MagicMixParams(Builder builder) {
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

        private Builder(MagicMixParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * What the picture should be blended with, in words. Required.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param prompt the value
         * @return this builder
         */
        public Builder prompt(String prompt) {
            return set("prompt", prompt);
        }

        /**
         * What the result should not show, in words.
         *
         * <p>Source: seed-003: body attributes.
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
         * The picture to blend. Required.
         *
         * <p>Sources disagree: image-input.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param image the value
         * @return this builder
         */
        public Builder image(String image) {
            return set("image", image);
        }

        /**
         * Width in pixels, at most 1024 by the v6 page.
         *
         * <p>Default: {@code 768}. Sources disagree: magic-mix-size, smallest-picture.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param width 1 to 1024
         * @return this builder
         */
        public Builder width(long width) {
            return set("width", width);
        }

        /**
         * Height in pixels, at most 1024 by the v6 page.
         *
         * <p>Default: {@code 768}. Sources disagree: magic-mix-size, smallest-picture.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param height 1 to 1024
         * @return this builder
         */
        public Builder height(long height) {
            return set("height", height);
        }

        /**
         * Where in the course of the denoising the blending begins, as a share.
         *
         * <p>Default: {@code 0.3}.
         *
         * <p>Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         *
         * @param kmin 0 to 1
         * @return this builder
         */
        public Builder kmin(double kmin) {
            return setNumber("kmin", kmin);
        }

        /**
         * Where in the course of the denoising the blending ends, as a share.
         *
         * <p>Default: {@code 0.5}.
         *
         * <p>Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         *
         * @param kmax 0 to 1
         * @return this builder
         */
        public Builder kmax(double kmax) {
            return setNumber("kmax", kmax);
        }

        /**
         * How much of the prompt goes into the blend, as a share.
         *
         * <p>Default: {@code 0.5}.
         *
         * <p>Source: seed-003: body attributes; docs-2024: v6 magic mix (maximum).
         *
         * @param mixFactor 0 to 1
         * @return this builder
         */
        public Builder mixFactor(double mixFactor) {
            return setNumber("mix_factor", mixFactor);
        }

        /**
         * Number of denoising steps, 1 to 50.
         *
         * <p>Default: {@code 20}.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param steps 1 to 50
         * @return this builder
         */
        public Builder steps(long steps) {
            return set("steps", steps);
        }

        /**
         * How many pictures to make; this operation makes one.
         *
         * <p>Sources disagree: magic-mix-samples.
         *
         * <p>Source: seed-003: body attributes.
         *
         * @param samples 1 to 1
         * @return this builder
         */
        public Builder samples(long samples) {
            return set("samples", samples);
        }

        /**
         * Start of the random numbers, for the same picture again. Null draws one at random.
         *
         * <p>Default: {@code null}. Sources disagree: seed.
         *
         * <p>Source: seed-003: body attributes.
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
         * URL that gets a {@code POST} when the picture is ready.
         *
         * <p>Default: {@code null}. Sources disagree: webhook.
         *
         * <p>Source: seed-003: body attributes.
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
         * <p>Source: seed-003: body attributes.
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
         * <p>Source: seed-003: body attributes.
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
         * <p>Source: seed-003: body attributes.
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
        public MagicMixParams build() {
            require("prompt", "image");
            return new MagicMixParams(this);
        }
    }
}
