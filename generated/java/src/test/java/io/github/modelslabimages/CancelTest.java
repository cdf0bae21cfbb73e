package io.github.modelslabimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ways in which Java programs end a call, besides Cancellation, which the conformance cases use. */
@Timeout(20)
class CancelTest {
    private static final TextToImageParams BICYCLE =
            TextToImageParams.builder().modelId("midjourney").prompt("a red bicycle").build();

    /** A server that reads a request and says nothing. */
    private static TestServer silent(CountDownLatch arrived, CountDownLatch gone) throws Exception {
        return new TestServer((path, body, socket) -> {
            arrived.countDown();
            while (socket.getInputStream().read() >= 0) {
                // Nothing more is expected.
            }
            gone.countDown();
            return false;
        });
    }

    @Test
    void cancellingTheFutureEndsTheRequest() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (TestServer server = silent(arrived, gone)) {
            CompletableFuture<Generation> future = server.client().build().textToImageAsync(BICYCLE);
            arrived.await();
            future.cancel(true);
            assertTrue(gone.await(10, TimeUnit.SECONDS), "the connection is still open");
        }
    }

    @Test
    void orTimeoutEndsTheRequest() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        try (TestServer server = silent(new CountDownLatch(1), gone)) {
            CompletableFuture<Generation> future =
                    server.client().build().textToImageAsync(BICYCLE).orTimeout(200, TimeUnit.MILLISECONDS);
            assertInstanceOf(TimeoutException.class, assertThrows(ExecutionException.class, future::get).getCause());
            assertTrue(gone.await(10, TimeUnit.SECONDS), "the connection is still open");
        }
    }

    @Test
    void anInterruptEndsTheCallAndStaysSet() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (TestServer server = silent(arrived, gone)) {
            AtomicReference<AbortedException> thrown = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                thrown.set(assertThrows(AbortedException.class, () -> server.client().build().textToImage(BICYCLE)));
                flag.set(Thread.currentThread().isInterrupted());
            });
            thread.start();
            arrived.await();
            thread.interrupt();
            thread.join();
            assertTrue(gone.await(10, TimeUnit.SECONDS), "the connection is still open");
            assertTrue(thrown.get().mayHaveBeenCharged());
            assertInstanceOf(InterruptedException.class, thrown.get().getCause());
            assertEquals(true, flag.get());
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        try (TestServer server = new TestServer((path, body, socket) -> TestServer.answer(socket, TestServer.SUCCESS))) {
            ModelsLab client = server.client().build();
            Thread.currentThread().interrupt();
            AbortedException aborted = assertThrows(AbortedException.class, () -> client.textToImage(BICYCLE));
            assertTrue(Thread.interrupted());
            assertEquals(false, aborted.mayHaveBeenCharged());
            assertEquals(0, server.bodies.size());
        }
    }

    /** A thousand calls that stand in line have no thread each, and whoever leaves the line does not hold it up. */
    @Test
    void aFutureInLineHasNoThread() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (TestServer server = new TestServer((path, body, socket) -> {
            go.await();
            return TestServer.answer(socket, TestServer.SUCCESS);
        })) {
            ModelsLab client = server.client().maxInFlight(2).build();
            int before = Thread.activeCount();
            List<CompletableFuture<Generation>> all = new ArrayList<>();
            for (int i = 0; i < 1000; i++) all.add(client.textToImageAsync(BICYCLE));
            assertTrue(Thread.activeCount() - before < 20, "threads: " + Thread.activeCount());
            for (int i = 100; i < 1000; i++) all.get(i).cancel(true);
            go.countDown();
            for (CompletableFuture<Generation> one : all.subList(0, 100)) assertEquals(1, one.get().images().size());
            assertEquals(100, server.bodies.size());
        }
    }

    @Test
    void anExecutorThatTakesNoWorkCostsNoSlot() throws Exception {
        try (TestServer server = new TestServer((path, body, socket) -> TestServer.answer(socket, TestServer.SUCCESS))) {
            ModelsLab client = server.client()
                    .maxInFlight(1)
                    .executor(work -> {
                        throw new RejectedExecutionException("closed");
                    })
                    .build();
            CompletableFuture<Generation> refused = client.textToImageAsync(BICYCLE);
            assertThrows(ExecutionException.class, refused::get);
            assertEquals(1, client.textToImage(BICYCLE).images().size());
        }
    }
}
