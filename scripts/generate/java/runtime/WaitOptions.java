package io.github.modelslabimages;

import java.util.function.Consumer;

/** Options of waiting for a job. Nothing is required. */
public final class WaitOptions extends AttemptOptions<WaitOptions> {
    Consumer<Job> onUpdate;

    /** Makes options that change nothing. */
    public WaitOptions() {}

    @Override
    WaitOptions self() {
        return this;
    }

    /**
     * Is called with the job after each answer about it. What it throws is ignored: it must not lose the job.
     *
     * @param onUpdate is called on the thread that waits
     * @return these options
     */
    public WaitOptions onUpdate(Consumer<Job> onUpdate) {
        this.onUpdate = onUpdate;
        return this;
    }
}
