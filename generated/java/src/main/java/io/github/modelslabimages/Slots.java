package io.github.modelslabimages;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Counts jobs, not sockets: a job takes a place in the account's queue until it ends, and one job too many is refused. A
 * batch of any size therefore never meets that limit.
 *
 * <p>A job that was only submitted holds its slot too. Nobody may ever ask about it (its owner listens for a webhook), so
 * when all slots are taken and somebody wants one, the slots themselves look at the jobs that nobody waits for.
 */
final class Slots {
    private final Engine engine;
    private final int limit;

    // Guarded by this object's lock, under which no job's lock is taken and nobody else's code runs.
    private int taken;
    private final Deque<CompletableFuture<Void>> queue = new ArrayDeque<>();
    private final Map<Job, Held> held = new LinkedHashMap<>();
    private boolean driving;

    /** What is known of a job that has a slot: since when, and how many callers wait for it and so look at it. */
    private static final class Held {
        final long since;
        int waiters;

        Held(long since, int waiters) {
            this.since = since;
            this.waiters = waiters;
        }
    }

    Slots(Engine engine) {
        this.engine = engine;
        limit = engine.settings.maxInFlight;
    }

    /** Stands in line, first come, first served. The slot is taken when the future is done. */
    CompletableFuture<Void> line() {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        synchronized (this) {
            if (limit == 0 || taken < limit) {
                taken++;
                return CompletableFuture.completedFuture(null);
            }
            queue.add(turn);
        }
        drive();
        return turn;
    }

    /** Leaves the line; false if the slot has come already. */
    synchronized boolean abandon(CompletableFuture<Void> turn) {
        return queue.remove(turn);
    }

    /** Waits in line. */
    void acquire(Cancellation cancellation, Details details) {
        engine.checkCancelled(cancellation, details);
        CompletableFuture<Void> turn = line();
        boolean mine = false;
        Runnable leave = () -> {
            if (abandon(turn)) turn.cancel(false);
        };
        Cancellation.Registration registration = cancellation.onCancel(leave);
        try {
            turn.get();
            mine = true;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            mine = !abandon(turn);
        } catch (CancellationException | ExecutionException left) {
            // Told below.
        } finally {
            registration.close();
        }
        try {
            engine.checkCancelled(cancellation, details);
        } catch (ModelsLabException aborted) {
            // The slot may have come in the same instant, and goes to the next in line.
            if (mine) free();
            throw aborted;
        }
    }

    /** Gives a slot back, straight to the first in line, so nobody can overtake. */
    void free() {
        CompletableFuture<Void> next;
        synchronized (this) {
            next = queue.poll();
            if (next == null) taken--;
        }
        if (next != null) next.complete(null);
    }

    /** From now on the slot is the job's. */
    synchronized void hold(Job job, boolean attended) {
        held.put(job, new Held(engine.time.nanos(), attended ? 1 : 0));
    }

    /** Gives the job's slot back, if it still has one. */
    void release(Job job) {
        synchronized (this) {
            if (held.remove(job) == null) return;
        }
        free();
    }

    /** A caller looks at the job. */
    synchronized void attend(Job job) {
        if (held.containsKey(job)) held.get(job).waiters++;
    }

    /** A caller no longer does. */
    void leave(Job job) {
        synchronized (this) {
            if (held.containsKey(job)) held.get(job).waiters--;
        }
        drive();
    }

    /** Looks at the jobs that nobody waits for, as long as somebody wants a slot. */
    void drive() {
        synchronized (this) {
            if (driving || idle().isEmpty()) return;
            driving = true;
        }
        Threads.SHARED.execute(this::lookAround);
    }

    /** Those jobs, oldest first. One that is attended gives its slot back by itself, or comes here when its caller leaves. */
    private List<Job> idle() {
        if (queue.isEmpty()) return List.of();
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().waiters == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void lookAround() {
        PollSchedule schedule = null;
        for (; ; ) {
            List<Job> jobs;
            synchronized (this) {
                jobs = idle();
                // Under the lock, so that nobody who queues in this instant is left without a driver.
                driving = !jobs.isEmpty();
            }
            if (jobs.isEmpty()) return;
            if (schedule == null) schedule = new PollSchedule(earliest(jobs), engine.random);
            try {
                engine.time.sleep(schedule.delay(), new Cancellation());
            } catch (InterruptedException nobodys) {
                // The thread is the package's own, and nobody interrupts it.
            }
            schedule.next(null);
            for (Job job : jobs) lookAt(job);
        }
    }

    private void lookAt(Job job) {
        long since;
        synchronized (this) {
            // It may have ended, or found somebody who waits for it, during the sleep.
            if (!idle().contains(job)) return;
            since = held.get(job).since;
        }
        // A job that is never heard of again must not keep its slot for ever.
        if (engine.time.nanos() - since >= engine.settings.timeout.toNanos()) {
            release(job);
            return;
        }
        try {
            job.refresh(new CallOptions().maxRetries(0));
        } catch (ModelsLabException error) {
            // A passing fault is no news. Anything else ends the job as far as the queue is concerned; its owner is told
            // the reason on asking.
            if (!error.retryable()) release(job);
        } catch (RuntimeException odd) {
            release(job);
        }
    }

    private static Duration earliest(List<Job> jobs) {
        return jobs.stream()
                .map(job -> job.eta().orElse(Duration.ofSeconds(1)))
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
