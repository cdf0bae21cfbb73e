package io.github.modelslabimages;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Ends calls from another thread: give it to their options, then {@link #cancel()} ends whatever they are at, a request, a
 * pause or the line for a slot, with an {@link AbortedException}. One may be given to many calls; it stays cancelled.
 */
public final class Cancellation {
    private final Object lock = new Object();
    private final Map<Object, Runnable> actions = new LinkedHashMap<>();
    private Throwable reason;

    /** Makes one that is not cancelled. */
    public Cancellation() {}

    /** Ends the calls that have this cancellation. */
    public void cancel() {
        cancel("cancelled");
    }

    /**
     * Ends the calls that have this cancellation.
     *
     * @param reason is in the message of the error
     */
    public void cancel(String reason) {
        cancel(new CancellationException(reason));
    }

    /**
     * Ends the calls that have this cancellation.
     *
     * @param reason is the cause of the error
     */
    public void cancel(Throwable reason) {
        List<Runnable> due;
        synchronized (lock) {
            if (this.reason != null) return;
            this.reason = reason;
            due = List.copyOf(actions.values());
            actions.clear();
            lock.notifyAll();
        }
        for (Runnable action : due) Timing.quietly(action);
    }

    /**
     * Whether it is cancelled.
     *
     * @return true for ever after {@link #cancel()}
     */
    public boolean isCancelled() {
        synchronized (lock) {
            return reason != null;
        }
    }

    /**
     * Why it is cancelled.
     *
     * @return empty until it is
     */
    public Optional<Throwable> reason() {
        synchronized (lock) {
            return Optional.ofNullable(reason);
        }
    }

    /**
     * Runs something when it is cancelled, or at once if it is already. For transports.
     *
     * @param action must not block
     * @return to be closed when the action is no longer wanted
     */
    public Registration onCancel(Runnable action) {
        Object name = new Object();
        synchronized (lock) {
            if (reason == null) {
                actions.put(name, action);
                return () -> forget(name);
            }
        }
        action.run();
        return () -> {};
    }

    private void forget(Object name) {
        synchronized (lock) {
            actions.remove(name);
        }
    }

    /**
     * Pauses, unless it is cancelled.
     *
     * @param length of the pause
     * @return whether it was cancelled before the end of the pause
     * @throws InterruptedException if the thread was interrupted
     */
    public boolean await(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        synchronized (lock) {
            for (long left; reason == null && (left = end - System.nanoTime()) > 0; ) {
                // Rounded up, or the last part of a millisecond would be spent spinning.
                lock.wait(left / 1_000_000 + 1);
            }
            return reason != null;
        }
    }

    /** An action that waits for a cancellation. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
