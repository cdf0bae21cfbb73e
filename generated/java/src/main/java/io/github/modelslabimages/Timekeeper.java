package io.github.modelslabimages;

import java.time.Duration;

/** Time as the client sees it; hand in another one to test waiting without waiting. */
public interface Timekeeper {
    /**
     * Now, on a clock that never goes back.
     *
     * @return nanoseconds since some moment
     */
    long nanos();

    /**
     * Pauses.
     *
     * @param length of the pause
     * @param cancellation ends the pause early when it is cancelled
     * @throws InterruptedException if the thread was interrupted
     */
    void sleep(Duration length, Cancellation cancellation) throws InterruptedException;

    /**
     * The clock of the system.
     *
     * @return what a client has unless told otherwise
     */
    static Timekeeper system() {
        return new Timekeeper() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration length, Cancellation cancellation) throws InterruptedException {
                cancellation.await(length);
            }
        };
    }
}
