// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Objects;

/**
 * The kind of dedicated server that a setting is for. The page that sets the storage lists these 17; the page that
 * resets it lists the first 12.
 *
 * <p>A value that is not listed is sent as it is.
 *
 * <p>Source: docs-2026: update S3 details; docs-2026: reset S3 details.
 */
public final class DeployType {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
        /** {@code text_to_image}. */
        TEXT_TO_IMAGE,
        /** {@code image_editing}. */
        IMAGE_EDITING,
        /** {@code voice_cloning}. */
        VOICE_CLONING,
        /** {@code text_to_3d}. */
        TEXT_TO_3D,
        /** {@code video}. */
        VIDEO,
        /** {@code face_gen}. */
        FACE_GEN,
        /** {@code deepfake}. */
        DEEPFAKE,
        /** {@code realtime}. */
        REALTIME,
        /** {@code super_resolution}. */
        SUPER_RESOLUTION,
        /** {@code flux}. */
        FLUX,
        /** {@code flux_headshot}. */
        FLUX_HEADSHOT,
        /** {@code interior}. */
        INTERIOR,
        /** {@code qwen}. */
        QWEN,
        /** {@code qwen_tts}. */
        QWEN_TTS,
        /** {@code flux_kontext_dev}. */
        FLUX_KONTEXT_DEV,
        /** {@code image_to_video_ultra}. */
        IMAGE_TO_VIDEO_ULTRA,
        /** {@code z_image_turbo}. */
        Z_IMAGE_TURBO,
        /** A value that this version has not heard of. */
        OTHER
    }

    /** {@code text_to_image}. */
    public static final DeployType TEXT_TO_IMAGE =
            new DeployType("text_to_image", Known.TEXT_TO_IMAGE);
    /** {@code image_editing}. */
    public static final DeployType IMAGE_EDITING =
            new DeployType("image_editing", Known.IMAGE_EDITING);
    /** {@code voice_cloning}. */
    public static final DeployType VOICE_CLONING =
            new DeployType("voice_cloning", Known.VOICE_CLONING);
    /** {@code text_to_3d}. */
    public static final DeployType TEXT_TO_3D =
            new DeployType("text_to_3d", Known.TEXT_TO_3D);
    /** {@code video}. */
    public static final DeployType VIDEO =
            new DeployType("video", Known.VIDEO);
    /** {@code face_gen}. */
    public static final DeployType FACE_GEN =
            new DeployType("face_gen", Known.FACE_GEN);
    /** {@code deepfake}. */
    public static final DeployType DEEPFAKE =
            new DeployType("deepfake", Known.DEEPFAKE);
    /** {@code realtime}. */
    public static final DeployType REALTIME =
            new DeployType("realtime", Known.REALTIME);
    /** {@code super_resolution}. */
    public static final DeployType SUPER_RESOLUTION =
            new DeployType("super_resolution", Known.SUPER_RESOLUTION);
    /** {@code flux}. */
    public static final DeployType FLUX =
            new DeployType("flux", Known.FLUX);
    /** {@code flux_headshot}. */
    public static final DeployType FLUX_HEADSHOT =
            new DeployType("flux_headshot", Known.FLUX_HEADSHOT);
    /** {@code interior}. */
    public static final DeployType INTERIOR =
            new DeployType("interior", Known.INTERIOR);
    /** {@code qwen}. */
    public static final DeployType QWEN =
            new DeployType("qwen", Known.QWEN);
    /** {@code qwen_tts}. */
    public static final DeployType QWEN_TTS =
            new DeployType("qwen_tts", Known.QWEN_TTS);
    /** {@code flux_kontext_dev}. */
    public static final DeployType FLUX_KONTEXT_DEV =
            new DeployType("flux_kontext_dev", Known.FLUX_KONTEXT_DEV);
    /** {@code image_to_video_ultra}. */
    public static final DeployType IMAGE_TO_VIDEO_ULTRA =
            new DeployType("image_to_video_ultra", Known.IMAGE_TO_VIDEO_ULTRA);
    /** {@code z_image_turbo}. */
    public static final DeployType Z_IMAGE_TURBO =
            new DeployType("z_image_turbo", Known.Z_IMAGE_TURBO);

    private final String value;
    private final Known known;

    private DeployType(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static DeployType of(String value) {
        for (DeployType one : values()) if (one.value.equals(value)) return one;
        return new DeployType(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return all 17 values
     */
    public static List<DeployType> values() {
        return List.of(
                TEXT_TO_IMAGE,
                IMAGE_EDITING,
                VOICE_CLONING,
                TEXT_TO_3D,
                VIDEO,
                FACE_GEN,
                DEEPFAKE,
                REALTIME,
                SUPER_RESOLUTION,
                FLUX,
                FLUX_HEADSHOT,
                INTERIOR,
                QWEN,
                QWEN_TTS,
                FLUX_KONTEXT_DEV,
                IMAGE_TO_VIDEO_ULTRA,
                Z_IMAGE_TURBO);
    }

    /**
     * The value.
     *
     * @return as it is sent
     */
    public String value() {
        return value;
    }

    /**
     * Which of those that this version has heard of.
     *
     * @return {@link Known#OTHER} if none
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeployType one && one.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
