package io.github.modelslabimages;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** What a client does, whatever the contract's operations are. One request can be read from here down through Sender. */
abstract class BaseClient {
    private final Engine engine;

    BaseClient(Engine engine) {
        this.engine = engine;
    }

    final Engine engine() {
        return engine;
    }

    /**
     * Goes on with a job of another process; nothing is sent.
     *
     * @param saved what {@link Job#toJson()} gave, or any other language's client
     * @return the job
     * @throws ConfigurationException if it is no saved job
     */
    public Job resume(String saved) {
        return Job.resume(engine, Json.readObject(saved));
    }

    /**
     * Posts a body to a path, adds the key, and does nothing else: no retries, no waiting, and an error inside HTTP 200
     * is an answer like any other. It is the way to whatever this client does not do.
     *
     * @param path of an operation
     * @param body plain values: maps, lists, texts, numbers, booleans and null
     * @return the answer
     * @throws IOException if none came
     * @throws InterruptedException if the thread was interrupted
     */
    public Transport.Response post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        String server = engine.settings.baseUrl != null
                ? engine.settings.baseUrl
                : Contract.OPERATIONS.values().stream()
                        .filter(operation -> operation.path().equals(path))
                        .map(OperationSpec::server)
                        .findFirst()
                        .orElse(Contract.SERVER);
        Duration timeout = engine.settings.attemptTimeout;
        Transport.Request request = engine.post(server + path, engine.serialize(new LinkedHashMap<>(body)), timeout);
        Transport.Response response = engine.transport().send(request, new Cancellation());
        if (response.cutOff() != null) throw response.cutOff();
        return response;
    }

    /** Shows the server only. */
    @Override
    public String toString() {
        return "ModelsLab[" + (engine.settings.baseUrl == null ? Contract.SERVER : engine.settings.baseUrl) + "]";
    }

    final Generation run(OperationSpec operation, Params params, RunOptions options) {
        Create create = new Create(operation, params, options);
        Cancellation cancellation = options.cancellation();
        engine.slots.acquire(cancellation, Details.of(create.trackId));
        return create.run(cancellation, options);
    }

    final CompletableFuture<Generation> runAsync(OperationSpec operation, Params params, RunOptions options) {
        return create(operation, params, options, create -> stop -> create.run(stop, options));
    }

    final Job submit(OperationSpec operation, Params params, SubmitOptions options) {
        Create create = new Create(operation, params, options);
        Cancellation cancellation = options.cancellation();
        engine.slots.acquire(cancellation, Details.of(create.trackId));
        return create.submit(cancellation);
    }

    final CompletableFuture<Job> submitAsync(OperationSpec operation, Params params, SubmitOptions options) {
        return create(operation, params, options, create -> create::submit);
    }

    final Job look(OperationSpec operation, Scalar id, CallOptions options) {
        return look(operation, id, options, options.cancellation());
    }

    final CompletableFuture<Job> lookAsync(OperationSpec operation, Scalar id, CallOptions options) {
        return Async.run(engine, options.cancellation, stop -> look(operation, id, options, stop));
    }

    private Job look(OperationSpec operation, Scalar id, CallOptions options, Cancellation cancellation) {
        return new Job(engine, operation, engine.checkJobId(id), Scalar.NONE).refresh(options, cancellation);
    }

    final Acknowledgement call(OperationSpec operation, Params params, CallOptions options) {
        return call(operation, params, options, options.cancellation());
    }

    final CompletableFuture<Acknowledgement> callAsync(OperationSpec operation, Params params, CallOptions options) {
        return Async.run(engine, options.cancellation, stop -> call(operation, params, options, stop));
    }

    private Acknowledgement call(OperationSpec operation, Params params, CallOptions options, Cancellation stop) {
        Settings settings = options.over(engine.settings).checked();
        Map<String, Object> body = engine.body(params.body(), options.extraBody);
        Call call = new Call(
                settings.limits(engine.time, stop), operation, body, Scalar.NONE, null, Scalar.NONE, false);
        Map<String, Object> answer = engine.sender.send(call);
        String status = Read.text(answer.get("status"), "");
        return new Acknowledgement(status, Read.message(answer).text(), answer);
    }

    /** Stands in line without a thread, and goes on with one. */
    private <T> CompletableFuture<T> create(
            OperationSpec operation,
            Params params,
            CreateOptions<?> options,
            Function<Create, Function<Cancellation, T>> work) {
        return Async.start(options.cancellation, (stop, result) -> {
            Create create = new Create(operation, params, options);
            engine.checkCancelled(stop, Details.of(create.trackId));
            CompletableFuture<Void> turn = engine.slots.line();
            stop.onCancel(() -> {
                if (!engine.slots.abandon(turn)) return;
                Throwable reason = stop.reason().orElseThrow();
                result.completeExceptionally(engine.aborted(reason, Details.of(create.trackId)));
            });
            turn.thenRunAsync(() -> Async.settle(result, () -> work.apply(create).apply(stop)), engine.executor)
                    .whenComplete((none, rejection) -> {
                        // An executor that takes no more work must not cost a slot.
                        if (rejection != null) engine.slots.free();
                        if (rejection != null) result.completeExceptionally(rejection);
                    });
        });
    }

    /** A job that is to be started. Everything is checked before there is a slot to lose. */
    private final class Create {
        private final OperationSpec operation;
        private final Map<String, Object> body;
        private final Scalar trackId;
        private final Settings settings;
        private final boolean allowDuplicateCharge;

        Create(OperationSpec operation, Params params, CreateOptions<?> options) {
            this.operation = operation;
            settings = options.over(engine.settings).checked();
            body = engine.body(Objects.requireNonNull(params, "params").body(), options.extraBody);
            allowDuplicateCharge = options.allowDuplicateCharge;
            if (operation.track() == null) {
                trackId = Scalar.NONE;
                return;
            }
            // The same one on every resend. An explicit null stays: the caller wants none.
            if (!body.containsKey(operation.track())) body.put(operation.track(), UUID.randomUUID().toString());
            trackId = Scalar.read(body.get(operation.track()));
        }

        Generation run(Cancellation cancellation, RunOptions options) {
            // The time limit begins with the slot: a long line must not eat up a call's own time.
            Call.Limits limits = settings.limits(engine.time, cancellation);
            Job job = start(limits, true);
            try {
                job.update(options.onUpdate);
                // The deadline is that of the whole call: the wait gets what the create has left over.
                return job.await(limits, options.onUpdate);
            } finally {
                engine.slots.leave(job);
            }
        }

        Job submit(Cancellation cancellation) {
            Job job = start(settings.limits(engine.time, cancellation), false);
            // Somebody may have queued for a slot while the create was on its way, and nobody waits for this job yet.
            engine.slots.drive();
            return job;
        }

        private Job start(Call.Limits limits, boolean attended) {
            Job job = null;
            try {
                Call call = new Call(limits, operation, body, Scalar.NONE, null, trackId, allowDuplicateCharge);
                Map<String, Object> answer = engine.sender.send(call);
                Scalar tracked = trackId.or(Scalar.read(answer.get("track_id")));
                Job told = new Job(engine, operation, Scalar.read(answer.get("id")), tracked);
                told.learn(answer);
                job = told;
            } finally {
                if (job == null || job.generation().isPresent()) engine.slots.free();
            }
            if (job.generation().isEmpty()) engine.slots.hold(job, attended);
            return job;
        }
    }
}
