package io.github.modelslabimages;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for the calls that return a future, and for the sends of all calls. */
final class Threads {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** As many as there is work under way; none waits for a slot on a thread. They end when idle, and let the JVM end. */
    static final ExecutorService SHARED = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), Threads::make);

    private Threads() {}

    private static Thread make(Runnable work) {
        Thread thread = new Thread(work, "modelslab-images-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
