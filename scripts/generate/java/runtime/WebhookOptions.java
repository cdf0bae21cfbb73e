package io.github.modelslabimages;

/** Options of reading a webhook delivery. Nothing is required. */
public final class WebhookOptions {
    int maxBytes = 1 << 20;
    BaseClient confirmer;
    String operation;
    Cancellation cancellation;

    /** Makes options that change nothing. */
    public WebhookOptions() {}

    /**
     * Refuses a larger body.
     *
     * @param maxBytes 1 to 2147483646; default 1 MiB, far above any delivery
     * @return these options
     */
    public WebhookOptions maxBytes(int maxBytes) {
        this.maxBytes = maxBytes;
        return this;
    }

    /**
     * Looks the job up by its id, and the answer decides: payloads are not signed, anybody may post one.
     *
     * @param client to ask
     * @param operation that made the job, one of {@link Operations}
     * @return these options
     */
    public WebhookOptions confirm(ModelsLab client, String operation) {
        confirmer = client;
        this.operation = operation;
        return this;
    }

    /**
     * Ends the look-up from another thread.
     *
     * @param cancellation that will be cancelled
     * @return these options
     */
    public WebhookOptions cancellation(Cancellation cancellation) {
        this.cancellation = cancellation;
        return this;
    }
}
