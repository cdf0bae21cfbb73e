package io.github.modelslabimages;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A generation under way. {@link #toJson()} saves it, without the key, and {@link ModelsLab#resume} goes on in any process,
 * and in any language's client. May be used by several threads.
 */
public final class Job {
    private static final String NOWHERE_TO_ASK =
            "A job (status %s) without an id and without a fetch_result on our own host";

    private final Engine engine;
    private final OperationSpec spec;
    private final Scalar id;
    private final Scalar trackId;

    // Guarded by this object's lock.
    private String status = "processing";
    private Duration eta;
    private String fetchResult;
    private Generation generation;
    private ModelsLabException failure;

    Job(Engine engine, OperationSpec spec, Scalar id, Scalar trackId) {
        this.engine = engine;
        this.spec = spec;
        this.id = id;
        this.trackId = trackId;
    }

    /**
     * The operation that made it.
     *
     * @return one of {@link Operations}
     */
    public String operation() {
        return spec.id();
    }

    /**
     * The id, as received.
     *
     * @return {@link Scalar#NONE} only if the API told a {@code fetch_result} instead
     */
    public Scalar id() {
        return id;
    }

    /**
     * The correlation id that was sent.
     *
     * @return {@link Scalar#NONE} if there was none
     */
    public Scalar trackId() {
        return trackId;
    }

    /**
     * {@code processing}, {@code success}, {@code error}, {@code failed}, or one that this package has not heard of.
     *
     * @return the status as last told
     */
    public synchronized String status() {
        return status;
    }

    /**
     * How long the job is expected to take, as last told.
     *
     * @return empty if the API did not tell
     */
    public synchronized Optional<Duration> eta() {
        return Optional.ofNullable(eta);
    }

    /**
     * The result, once the job has succeeded.
     *
     * @return empty until then
     */
    public synchronized Optional<Generation> generation() {
        return Optional.ofNullable(generation);
    }

    /**
     * What is known of the job, without asking.
     *
     * @return pending, succeeded or failed
     */
    public synchronized JobOutcome outcome() {
        if (generation != null) return new JobOutcome.Succeeded(generation);
        return failure == null ? new JobOutcome.Pending(status, eta()) : new JobOutcome.Failed(failure);
    }

    /**
     * The saved form of the job. It holds no key.
     *
     * @return JSON, the same in every language's client
     */
    public synchronized String toJson() {
        Map<String, Object> saved = new LinkedHashMap<>();
        saved.put("operation", spec.id());
        if (!id.isNone()) saved.put("id", id);
        saved.put("status", status);
        if (eta != null) saved.put("eta", eta.getNano() == 0 ? eta.getSeconds() : Timing.inSeconds(eta));
        if (!trackId.isNone()) saved.put("track_id", trackId);
        if (fetchResult != null) saved.put("fetch_result", fetchResult);
        return Json.text(saved);
    }

    /**
     * Looks once. A job that has ended is not asked about again.
     *
     * @return this job
     * @throws ModelsLabException as {@link #refresh(CallOptions)}
     */
    public Job refresh() {
        return refresh(new CallOptions());
    }

    /**
     * Looks once. A job that has ended is not asked about again.
     *
     * @param options of the look
     * @return this job
     * @throws GenerationFailedException if it failed
     * @throws EmptyOutputException if it succeeded without a picture
     * @throws NotFoundException if the API does not know it
     * @throws ModelsLabException for the faults of any request
     */
    public Job refresh(CallOptions options) {
        return refresh(options, options.cancellation());
    }

    /**
     * Looks once, on another thread.
     *
     * @param options of the look
     * @return this job; cancelling the future ends the look
     */
    public CompletableFuture<Job> refreshAsync(CallOptions options) {
        return Async.run(engine, options.cancellation, stop -> refresh(options, stop));
    }

    Job refresh(CallOptions options, Cancellation cancellation) {
        look(options.over(engine.settings).checked().limits(engine.time, cancellation), options.extraBody);
        return this;
    }

    /**
     * Looks until the job ends.
     *
     * @return the result
     * @throws ModelsLabException as {@link #await(WaitOptions)}
     */
    public Generation await() {
        return await(new WaitOptions());
    }

    /**
     * Looks until the job ends: first after the eta (1 to 30 s), then at growing intervals of at most 10 s. Faults that
     * pass do not end the wait.
     *
     * @param options of the wait
     * @return the result
     * @throws WaitTimeoutException after the timeout (10 minutes unless you say otherwise)
     * @throws AbortedException when it is cancelled or the thread interrupted
     * @throws ModelsLabException as {@link #refresh(CallOptions)}; each carries the job
     */
    public Generation await(WaitOptions options) {
        return await(options, options.cancellation());
    }

    /**
     * Looks until the job ends, on another thread.
     *
     * @param options of the wait
     * @return the result; cancelling the future ends the wait, not the job
     */
    public CompletableFuture<Generation> awaitAsync(WaitOptions options) {
        return Async.run(engine, options.cancellation, stop -> await(options, stop));
    }

    private Generation await(WaitOptions options, Cancellation cancellation) {
        Call.Limits limits = options.over(engine.settings).checked().limits(engine.time, cancellation);
        engine.slots.attend(this);
        try {
            return await(limits, options.onUpdate);
        } finally {
            engine.slots.leave(this);
        }
    }

    /** The job and its state; nothing else. */
    @Override
    public String toString() {
        return "job " + id + " of " + spec.id() + " (" + status() + ")";
    }

    Generation await(Call.Limits limits, Consumer<Job> onUpdate) {
        try {
            // Looks are repeated anyway, at the pace of the wait.
            return poll(limits.withoutRetries(), onUpdate);
        } catch (ModelsLabException error) {
            if (error != ending()) {
                // Whatever ended the wait, the generation may have been paid for.
                Details details = error.details().charged(true);
                details.job = this;
                details.trackId = trackId;
            }
            // The end of a call ends the wait, not the job: that keeps its place in the account's queue, and so its slot.
            if (error.kind() != ErrorKind.ABORTED) engine.slots.release(this);
            throw error;
        }
    }

    private Generation poll(Call.Limits limits, Consumer<Job> onUpdate) {
        PollSchedule schedule = new PollSchedule(eta().orElse(null), engine.random);
        ModelsLabException last = null;
        for (; ; ) {
            if (generation().isPresent()) return generation().get();
            if (ending() != null) throw ending();
            Duration left = Duration.ofNanos(limits.deadline() - engine.time.nanos());
            if (left.compareTo(schedule.delay()) <= 0) {
                String message = "Job " + id + " of " + spec.id() + " is still " + status() + " at the deadline";
                throw engine.problem(ErrorKind.WAIT_TIMEOUT, message, new Details().cause(last));
            }
            engine.sleep(schedule.delay(), limits.cancellation(), new Details());
            try {
                schedule.next(look(limits, null));
                last = null;
                update(onUpdate);
            } catch (ModelsLabException error) {
                if (!error.retryable()) throw error;
                // A fault that passes does not lose the job.
                last = error;
                schedule.next(null);
                if (error.details().retryAfter != null) schedule.delay(error.details().retryAfter);
            }
        }
    }

    /** Tells the caller's function of an answer about the job. */
    void update(Consumer<Job> onUpdate) {
        if (onUpdate != null) Timing.quietly(() -> onUpdate.accept(this));
    }

    private synchronized ModelsLabException ending() {
        return failure;
    }

    /** Asks the API once and returns the eta that it told, else null. */
    private Duration look(Call.Limits limits, Map<String, Object> extra) {
        if (ending() != null) throw ending();
        if (generation().isPresent()) return null;
        OperationSpec operation = Contract.OPERATIONS.get(spec.poll() == null ? spec.id() : spec.poll());
        OperationSpec.IdPlace place = operation.jobId();
        Map<String, Object> params = place.inPath() || id.isNone()
                ? Map.of()
                : Map.of(place.name(), place.asText() ? id.toString() : id);
        Map<String, Object> body = engine.body(params, extra);
        Call call = new Call(limits, operation, body, id, target(), trackId, false);
        Map<String, Object> answer;
        try {
            answer = engine.sender.send(call);
        } catch (ModelsLabException error) {
            Details details = error.details();
            details.job = this;
            String told = details.raw == null ? null : Read.text(details.raw.get("status"));
            if (!details.retryable && details.httpStatus == 200 && told != null) tell(told);
            // The job has ended. Other errors are about this request, and the next one may fare better.
            if (error.kind() == ErrorKind.GENERATION_FAILED) end(error);
            throw error;
        }
        learn(answer);
        return Read.seconds(answer.get("eta"));
    }

    private synchronized void tell(String told) {
        status = told;
    }

    /** Takes in an answer about the job. */
    void learn(Map<String, Object> body) {
        synchronized (this) {
            status = Read.text(body.get("status"), status);
            Duration told = Read.seconds(body.get("eta"));
            if (told != null) eta = told;
            fetchResult = Read.text(body.get("fetch_result"), fetchResult);
        }
        Details details = Details.of(trackId).charged(true).raw(body);
        if (!status().toLowerCase(Locale.ROOT).equals("success")) {
            if (!id.isNone() || target() != null) return;
            throw engine.problem(ErrorKind.INVALID_RESPONSE, NOWHERE_TO_ASK.formatted(status()), details);
        }
        Generation result = Generation.of(engine, body, id, trackId);
        if (result.images().isEmpty()) {
            details.status(200).job = this;
            throw end(engine.problem(ErrorKind.EMPTY_OUTPUT, "The job succeeded without a picture", details));
        }
        synchronized (this) {
            generation = result;
        }
        engine.slots.release(this);
    }

    /** The job has ended with an error, which every later look gives again. */
    private ModelsLabException end(ModelsLabException error) {
        synchronized (this) {
            failure = error;
        }
        engine.slots.release(this);
        return error;
    }

    /** {@code fetch_result}, if it is on the host that the job was made on, else null: the key is posted there. */
    private synchronized String target() {
        if (fetchResult == null) return null;
        try {
            URI url = new URI(fetchResult);
            URI own = new URI(engine.server(spec));
            if (url.getHost() == null || url.getRawUserInfo() != null || !origin(url).equals(origin(own))) return null;
            return fetchResult.replaceFirst("#.*", "");
        } catch (URISyntaxException unfit) {
            return null;
        }
    }

    /** Scheme, host and port, with the port that the scheme has by default. */
    private static String origin(URI url) {
        int usual = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
        int port = url.getPort() < 0 ? usual : url.getPort();
        return (url.getScheme() + "://" + url.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }

    /** Makes a job of its saved form, checked. */
    static Job resume(Engine engine, Map<String, Object> form) {
        Map<String, Object> saved = form == null ? Map.of() : form;
        OperationSpec spec = Contract.OPERATIONS.get(Read.text(saved.get("operation"), ""));
        boolean known = spec != null && spec.hasJobs();
        if (!known || Read.text(saved.get("status")) == null) {
            String message = "Not a saved job: " + (known ? "status" : "operation") + " is missing or unknown";
            throw engine.problem(ErrorKind.CONFIGURATION, message, new Details());
        }
        Scalar id = Scalar.read(saved.get("id"));
        if (saved.containsKey("id") || Read.text(saved.get("fetch_result")) == null) engine.checkJobId(id);
        Job job = new Job(engine, spec, id, Scalar.read(saved.get("track_id")));
        job.eta = Read.seconds(saved.get("eta"));
        job.fetchResult = Read.text(saved.get("fetch_result"));
        // A fetch_result on another host is not asked: then there must be an id.
        if (!id.isNone() || job.target() != null) return job;
        Details details = Details.of(job.trackId).charged(true).raw(saved);
        throw engine.problem(ErrorKind.INVALID_RESPONSE, NOWHERE_TO_ASK.formatted(job.status), details);
    }
}
