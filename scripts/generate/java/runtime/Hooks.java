package io.github.modelslabimages;

/** Is called at each step of each send. What it throws is ignored: it must not break the call that it observes. */
public interface Hooks {
    /**
     * Before each send.
     *
     * @param info about it
     */
    default void onRequest(RequestInfo info) {}

    /**
     * After each answer, whatever it says.
     *
     * @param info about it
     */
    default void onResponse(RequestInfo info) {}

    /**
     * Before the pause that precedes another send.
     *
     * @param info about it
     */
    default void onRetry(RequestInfo info) {}
}
