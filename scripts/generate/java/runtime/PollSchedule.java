package io.github.modelslabimages;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** When to look at a job again. */
final class PollSchedule {
    private final DoubleSupplier random;
    private double base;
    private Duration delay;

    /** Begins with the eta as told by the API, or null. */
    PollSchedule(Duration eta, DoubleSupplier random) {
        this.random = random;
        take(eta);
    }

    /** Until the next look. */
    Duration delay() {
        return delay;
    }

    void delay(Duration told) {
        delay = told;
    }

    /** After an answer. A new eta is taken as it is; otherwise the delay grows to 10 s, less up to a quarter. */
    void next(Duration eta) {
        if (eta != null) {
            take(eta);
            return;
        }
        // Jitter shortens the sleep only: were it kept, the delays would drift down.
        base = Math.min(10, base * 1.5);
        delay = Timing.seconds(base * (1 - 0.25 * random.getAsDouble()));
    }

    private void take(Duration eta) {
        base = eta == null ? 1 : Math.min(30, Math.max(1, Timing.inSeconds(eta)));
        delay = Timing.seconds(base);
    }
}
