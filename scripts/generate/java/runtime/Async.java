package io.github.modelslabimages;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls that return a future. */
final class Async {
    private Async() {}

    /** Does the work on the client's executor. */
    static <T> CompletableFuture<T> run(Engine engine, Cancellation caller, Function<Cancellation, T> work) {
        return start(caller, (stop, result) -> engine.executor.execute(() -> settle(result, () -> work.apply(stop))));
    }

    /**
     * A future that ends what it stands for when it is completed by anybody else, as cancel and orTimeout do.
     *
     * @param caller the cancellation of the caller's options, or null
     */
    static <T> CompletableFuture<T> start(Cancellation caller, Starter<T> starter) {
        Cancellation stop = new Cancellation();
        Cancellation.Registration link = caller == null
                ? () -> {}
                : caller.onCancel(() -> stop.cancel(caller.reason().orElseThrow()));
        CompletableFuture<T> result = new CompletableFuture<>();
        result.whenComplete((value, error) -> {
            link.close();
            stop.cancel();
        });
        try {
            starter.start(stop, result);
        } catch (RuntimeException refused) {
            result.completeExceptionally(refused);
        }
        return result;
    }

    static <T> void settle(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Begins the work. */
    interface Starter<T> {
        void start(Cancellation stop, CompletableFuture<T> result);
    }
}
