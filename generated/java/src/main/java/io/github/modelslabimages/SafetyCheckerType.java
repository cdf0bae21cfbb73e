// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Objects;

/**
 * What happens to a picture in which the safety checker finds unsafe content.
 *
 * <p>A value that is not listed is sent as it is.
 *
 * <p>Source: seed-002: body attributes.
 */
public final class SafetyCheckerType {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
        /** {@code blur}. */
        BLUR,
        /** {@code sensitive_content_text}. */
        SENSITIVE_CONTENT_TEXT,
        /** {@code pixelate}. */
        PIXELATE,
        /** {@code black}. */
        BLACK,
        /** A value that this version has not heard of. */
        OTHER
    }

    /** {@code blur}. */
    public static final SafetyCheckerType BLUR =
            new SafetyCheckerType("blur", Known.BLUR);
    /** {@code sensitive_content_text}. */
    public static final SafetyCheckerType SENSITIVE_CONTENT_TEXT =
            new SafetyCheckerType("sensitive_content_text", Known.SENSITIVE_CONTENT_TEXT);
    /** {@code pixelate}. */
    public static final SafetyCheckerType PIXELATE =
            new SafetyCheckerType("pixelate", Known.PIXELATE);
    /** {@code black}. */
    public static final SafetyCheckerType BLACK =
            new SafetyCheckerType("black", Known.BLACK);

    private final String value;
    private final Known known;

    private SafetyCheckerType(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static SafetyCheckerType of(String value) {
        for (SafetyCheckerType one : values()) if (one.value.equals(value)) return one;
        return new SafetyCheckerType(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return all 4 values
     */
    public static List<SafetyCheckerType> values() {
        return List.of(
                BLUR,
                SENSITIVE_CONTENT_TEXT,
                PIXELATE,
                BLACK);
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
        return other instanceof SafetyCheckerType one && one.value.equals(value);
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
