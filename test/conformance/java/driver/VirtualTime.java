package driver;

import io.github.modelslabimages.Cancellation;
import io.github.modelslabimages.Timekeeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A clock on which a sleep takes no time: it only moves the hands and is noted. */
final class VirtualTime implements Timekeeper {
    private final IntConsumer onSleep;
    private final List<Duration> sleeps = new ArrayList<>();
    private long now;

    /** Tells the number of each sleep as it begins. */
    VirtualTime(IntConsumer onSleep) {
        this.onSleep = onSleep;
    }

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public void sleep(Duration length, Cancellation cancellation) throws InterruptedException {
        if (cancellation.isCancelled()) return;
        int count;
        synchronized (this) {
            sleeps.add(length);
            count = sleeps.size();
        }
        onSleep.accept(count);
        // So that other callers get on as they would in a real sleep.
        Thread.sleep(1);
        if (cancellation.isCancelled()) return;
        synchronized (this) {
            now += length.toNanos();
        }
    }

    /** The sleeps so far, in milliseconds. */
    synchronized List<Object> slept() {
        List<Object> slept = new ArrayList<>();
        for (Duration length : sleeps) slept.add(length.toNanos() / 1e6);
        return slept;
    }
}
