// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** Parameters of updateS3Details: set storage of your own. */
public final class UpdateS3DetailsParams extends Params {
    private UpdateS3DetailsParams(Builder builder) {
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

        private Builder(UpdateS3DetailsParams params) {
            super(params);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The kind of server whose storage you set.
         *
         * <p>Default: {@code "text_to_image"}. Sources disagree: deploy-types.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param deployType the value
         * @return this builder
         */
        public Builder deployType(DeployType deployType) {
            return set("deploy_type", deployType.value());
        }

        /**
         * Address under which the bucket's pictures can be read by anyone; output URLs begin with it. Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param publicUrl the value
         * @return this builder
         */
        public Builder publicUrl(String publicUrl) {
            return set("public_url", publicUrl);
        }

        /**
         * Region of the bucket. Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param regionName the value
         * @return this builder
         */
        public Builder regionName(String regionName) {
            return set("region_name", regionName);
        }

        /**
         * Address of the S3 service. Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param endpointUrl the value
         * @return this builder
         */
        public Builder endpointUrl(String endpointUrl) {
            return set("endpoint_url", endpointUrl);
        }

        /**
         * Access key of the bucket. Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param awsAccessKeyId the value
         * @return this builder
         */
        public Builder awsAccessKeyId(String awsAccessKeyId) {
            return setSecret("aws_access_key_id", awsAccessKeyId);
        }

        /**
         * Secret key of the bucket. Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param awsSecretAccessKey the value
         * @return this builder
         */
        public Builder awsSecretAccessKey(String awsSecretAccessKey) {
            return setSecret("aws_secret_access_key", awsSecretAccessKey);
        }

        /**
         * Folder in the bucket that the pictures go to. It must be readable by anyone for direct links to work.
         * Required.
         *
         * <p>Source: docs-2026: update S3 details.
         *
         * @param imageDirectory the value
         * @return this builder
         */
        public Builder imageDirectory(String imageDirectory) {
            return set("image_directory", imageDirectory);
        }

        /**
         * Makes the parameters.
         *
         * @return them, immutable
         * @throws ConfigurationException if a required one is missing
         */
        public UpdateS3DetailsParams build() {
            require("public_url", "region_name", "endpoint_url", "aws_access_key_id", "aws_secret_access_key", "image_directory");
            return new UpdateS3DetailsParams(this);
        }
    }
}
