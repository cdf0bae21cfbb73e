package io.github.modelslabimages;

/** Options of a call that makes no picture. Nothing is required. */
public final class CallOptions extends BodyOptions<CallOptions> {
    /** Makes options that change nothing. */
    public CallOptions() {}

    @Override
    CallOptions self() {
        return this;
    }
}
