package io.github.modelslabimages;

/** Options of a call that starts a job. Nothing is required. */
public final class SubmitOptions extends CreateOptions<SubmitOptions> {
    /** Makes options that change nothing. */
    public SubmitOptions() {}

    @Override
    SubmitOptions self() {
        return this;
    }
}
