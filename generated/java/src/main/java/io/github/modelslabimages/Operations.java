// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

/** The operations by name, as {@link Job#operation()} has it and {@link WebhookOptions#confirm} takes it. */
public final class Operations {
    private Operations() {}

    /** Make images from a prompt. */
    public static final String TEXT_TO_IMAGE = "textToImage";

    /** Look up a queued text to image job. */
    public static final String FETCH_TEXT_TO_IMAGE = "fetchTextToImage";

    /** Make images from an image and a prompt, fast. */
    public static final String REALTIME_IMAGE_TO_IMAGE = "realtimeImageToImage";

    /** Look up a queued realtime job. */
    public static final String FETCH_REALTIME = "fetchRealtime";

    /** Draw an object from several sides. */
    public static final String MULTIVIEW = "multiview";

    /** Blend an image with a prompt. */
    public static final String MAGIC_MIX = "magicMix";

    /** Look up a queued image editing job. */
    public static final String FETCH_IMAGE_EDITING = "fetchImageEditing";

    /** Draw an object from several sides (v5). */
    public static final String MULTIVIEW_V5 = "multiviewV5";

    /** Look up a queued v5 job. */
    public static final String FETCH_V5 = "fetchV5";

    /** Set storage of your own. */
    public static final String UPDATE_S3_DETAILS = "updateS3Details";

    /** Give up storage of your own. */
    public static final String RESET_S3_DETAILS = "resetS3Details";
}
