package io.github.modelslabimages;

import java.time.Duration;

/** What fits everything that takes time: {@code O} is the options' own class. */
abstract class TimedOptions<O extends TimedOptions<O>> {
    Duration timeout;
    Cancellation cancellation;

    TimedOptions() {}

    abstract O self();

    /**
     * Bounds the whole call, retries and pauses included.
     *
     * @param timeout 1 ms to 2147483647 ms; default: the client's
     * @return these options
     */
    public O timeout(Duration timeout) {
        this.timeout = timeout;
        return self();
    }

    /**
     * Ends the call from another thread.
     *
     * @param cancellation that will be cancelled
     * @return these options
     */
    public O cancellation(Cancellation cancellation) {
        this.cancellation = cancellation;
        return self();
    }

    /** The settings of the client, but for what these options say. */
    Settings over(Settings defaults) {
        Settings settings = new Settings(defaults);
        if (timeout != null) settings.timeout = timeout;
        return settings;
    }

    Cancellation cancellation() {
        return cancellation == null ? new Cancellation() : cancellation;
    }
}
