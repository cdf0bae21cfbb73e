package io.github.modelslabimages;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A text or a number, kept as it was received: the API sends ids as integers, its documentation also shows texts. Two are
 * equal if they would be written alike.
 */
public final class Scalar {
    /** There is none. */
    public static final Scalar NONE = new Scalar("", false);

    private final String literal;
    private final boolean number;

    private Scalar(String literal, boolean number) {
        this.literal = literal;
        this.number = number;
    }

    /**
     * A text.
     *
     * @param text any
     * @return the text; {@link #NONE} if it is empty
     */
    public static Scalar of(String text) {
        return text.isEmpty() ? NONE : new Scalar(text, false);
    }

    /**
     * A whole number.
     *
     * @param number any
     * @return the number
     */
    public static Scalar of(long number) {
        return new Scalar(Long.toString(number), true);
    }

    /**
     * A number.
     *
     * @param number any that is finite: JSON has no other
     * @return the number
     */
    public static Scalar of(double number) {
        if (!Double.isFinite(number)) throw new IllegalArgumentException("not a finite number: " + number);
        return new Scalar(BigDecimal.valueOf(number).toString(), true);
    }

    /** An id: a number, or a text with something in it; none for anything else. */
    static Scalar read(Object value) {
        if (value instanceof Scalar scalar) return scalar;
        if (value instanceof Number) return new Scalar(value.toString(), true);
        return value instanceof String text && !text.isBlank() ? of(text) : NONE;
    }

    Scalar or(Scalar other) {
        return isNone() ? other : this;
    }

    /**
     * Whether there is none.
     *
     * @return true of {@link #NONE} only
     */
    public boolean isNone() {
        return literal.isEmpty();
    }

    /**
     * Whether it is a number.
     *
     * @return false of a text, even one of digits
     */
    public boolean isNumber() {
        return number;
    }

    /**
     * The whole number, also of a text that is one.
     *
     * @return empty if it is none
     */
    public OptionalLong asLong() {
        try {
            return OptionalLong.of(Long.parseLong(literal));
        } catch (NumberFormatException notOne) {
            return OptionalLong.empty();
        }
    }

    /** The value as JSON has it. */
    Object toJson() {
        if (isNone()) return null;
        return number ? new BigDecimal(literal) : literal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar scalar && scalar.number == number && scalar.literal.equals(literal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(literal, number);
    }

    /** The text, or the number as it was written; empty if there is none. */
    @Override
    public String toString() {
        return literal;
    }
}
