package io.github.modelslabimages;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses, in the forms that more than one caller needs. */
final class Timing {
    private Timing() {}

    /** The pause before retry number {@code retry} (from 0): 0.5 s doubling to 8 s, less up to a quarter of jitter. */
    static Duration backOff(int retry, DoubleSupplier random) {
        return seconds(Math.min(8, 0.5 * Math.pow(2, retry)) * (1 - 0.25 * random.getAsDouble()));
    }

    /** Seconds as a duration, without overflow. */
    static Duration seconds(double number) {
        return Duration.ofNanos(Math.round(Math.min(number, 1e9) * 1e9));
    }

    static double inSeconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    static Duration least(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Runs a caller's function; what it throws must not break the call it observes, whose picture is paid for. */
    static void quietly(Runnable run) {
        try {
            run.run();
        } catch (RuntimeException | StackOverflowError | AssertionError theirs) {
            // Theirs.
        }
    }
}
