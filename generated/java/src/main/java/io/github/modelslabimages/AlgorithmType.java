// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Objects;

/**
 * Variant of the solver, read only with {@code DPMSolverMultistepScheduler}. The provider spells it with three plus
 * signs; the library underneath knows {@code dpmsolver++}, with two.
 *
 * <p>A value that is not listed is sent as it is.
 *
 * <p>Source: seed-002: body attributes; docs-2026: text to image.
 */
public final class AlgorithmType {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
        /** {@code none}. */
        NONE,
        /** {@code dpmsolver+++}. */
        DPMSOLVER_PLUS_PLUS_PLUS,
        /** A value that this version has not heard of. */
        OTHER
    }

    /** {@code none}. */
    public static final AlgorithmType NONE =
            new AlgorithmType("none", Known.NONE);
    /** {@code dpmsolver+++}. */
    public static final AlgorithmType DPMSOLVER_PLUS_PLUS_PLUS =
            new AlgorithmType("dpmsolver+++", Known.DPMSOLVER_PLUS_PLUS_PLUS);

    private final String value;
    private final Known known;

    private AlgorithmType(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static AlgorithmType of(String value) {
        for (AlgorithmType one : values()) if (one.value.equals(value)) return one;
        return new AlgorithmType(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return all 2 values
     */
    public static List<AlgorithmType> values() {
        return List.of(
                NONE,
                DPMSOLVER_PLUS_PLUS_PLUS);
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
        return other instanceof AlgorithmType one && one.value.equals(value);
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
