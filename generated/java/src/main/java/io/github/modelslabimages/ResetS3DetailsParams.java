// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of resetS3Details: give up storage of your own. */
public final class ResetS3DetailsParams extends Params {
    private ResetS3DetailsParams(Builder builder) {
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

        private Builder(ResetS3DetailsParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The kind of server whose storage you reset.
         *
         * <p>Default: {@code "text_to_image"}. Sources disagree: deploy-types.
         *
         * <p>Source: docs-2026: reset S3 details.
         *
         * @param deployType the value
         * @return this builder
         */
        public Builder deployType(DeployType deployType) {
            return set("deploy_type", deployType.value());
        }

        /**
         * Makes the parameters.
         *
         * @return them, immutable
         * @throws ConfigurationException if a required one is missing
         */
        public ResetS3DetailsParams build() {
            return new ResetS3DetailsParams(this);
        }
    }
}
