package io.github.modelslabimages;

import java.util.function.Consumer;

/** Options of a call that starts a job and waits for it. Nothing is required. */
public final class RunOptions extends CreateOptions<RunOptions> {
    Consumer<Job> onUpdate;

    /** Makes options that change nothing. */
    public RunOptions() {}

    @Override
    RunOptions self() {
        return this;
    }

    /**
     * Is called with the job after each answer about it. What it throws is ignored: it must not lose the job.
     *
     * @param onUpdate is called on the thread that waits
     * @return these options
     */
    public RunOptions onUpdate(Consumer<Job> onUpdate) {
        this.onUpdate = onUpdate;
        return this;
    }
}
