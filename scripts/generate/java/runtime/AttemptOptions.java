package io.github.modelslabimages;

import java.time.Duration;

/** What fits every call, but no download. */
abstract class AttemptOptions<O extends AttemptOptions<O>> extends TimedOptions<O> {
    Duration attemptTimeout;

    AttemptOptions() {}

    /**
     * Bounds one send.
     *
     * @param attemptTimeout 1 ms to 2147483647 ms; default: the client's
     * @return these options
     */
    public O attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = attemptTimeout;
        return self();
    }

    @Override
    Settings over(Settings defaults) {
        Settings settings = super.over(defaults);
        if (attemptTimeout != null) settings.attemptTimeout = attemptTimeout;
        return settings;
    }
}
