package io.github.modelslabimages;

/** What fits every call that starts a job. */
abstract class CreateOptions<O extends CreateOptions<O>> extends BodyOptions<O> {
    boolean allowDuplicateCharge;

    CreateOptions() {}

    /**
     * Sends a create again even if the first one may have been carried out: you may pay twice.
     *
     * @return these options
     */
    public O allowDuplicateCharge() {
        allowDuplicateCharge = true;
        return self();
    }
}
