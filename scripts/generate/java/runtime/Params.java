package io.github.modelslabimages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the parameters of every operation have in common. Members are kept in their form on the wire, without the key. */
abstract class Params {
    private final Map<String, Object> body;
    private final Set<String> secrets;

    Params(BuilderBase<?> builder) {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(builder.body));
        secrets = Set.copyOf(builder.secrets);
    }

    final Map<String, Object> body() {
        return body;
    }

    /** The same class with the same members. */
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((Params) other).body.equals(body);
    }

    @Override
    public final int hashCode() {
        return body.hashCode();
    }

    /** Shows the members as they are sent; secrets are hidden. */
    @Override
    public final String toString() {
        Map<String, Object> shown = new LinkedHashMap<>(body);
        secrets.forEach(name -> shown.replace(name, "***"));
        return getClass().getSimpleName() + shown;
    }

    /** What the builders have in common: {@code B} is the builder's own class. */
    abstract static class BuilderBase<B extends BuilderBase<B>> {
        private final Map<String, Object> body = new LinkedHashMap<>();
        private final Set<String> secrets = new TreeSet<>();

        BuilderBase() {}

        BuilderBase(Params params) {
            body.putAll(params.body);
            secrets.addAll(params.secrets);
        }

        abstract B self();

        /** Null has a method of its own: one that comes by accident is not sent. */
        final B set(String name, Object value) {
            Objects.requireNonNull(value, () -> name + " is null; leave it out, or send null by the method for it");
            body.put(name, value);
            return self();
        }

        final B setSecret(String name, String value) {
            secrets.add(name);
            return set(name, value);
        }

        final B setFlag(String name, boolean value) {
            return set(name, value ? "yes" : "no");
        }

        final B setNumber(String name, double value) {
            if (!Double.isFinite(value)) throw misuse(name + " must be a finite number, not " + value);
            return set(name, value);
        }

        final B setNull(String name) {
            body.put(name, null);
            return self();
        }

        final void require(String... names) {
            for (String name : names) {
                if (!body.containsKey(name)) throw misuse(name + " is required");
            }
        }

        private static ModelsLabException misuse(String message) {
            return ErrorKind.CONFIGURATION.error(message, new Details());
        }
    }
}
