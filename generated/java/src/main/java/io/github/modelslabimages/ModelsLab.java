// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.concurrent.CompletableFuture;

/**
 * An unofficial client of the image API: for each operation that makes pictures it has a method that waits for them and one
 * that only submits, and each of these has a twin that returns a future. It holds one key and one count of the jobs in
 * flight, so make one and share it; it may be used by several threads.
 *
 * <p>Cancelling a future, interrupting the thread of a call and {@link Cancellation} end a request or a pause at once. A create
 * is never sent twice unless the first one provably never left or was refused: the API has no idempotency key, and a
 * picture may be charged twice.
 */
public final class ModelsLab extends BaseClient {
    ModelsLab(Engine engine) {
        super(engine);
    }

    /**
     * A client with the key of MODELSLAB_API_KEY in the environment.
     *
     * @return a new client
     * @throws ConfigurationException if there is no key
     */
    public static ModelsLab create() {
        return builder().build();
    }

    /**
     * A client with options.
     *
     * @return a new builder
     */
    public static ClientBuilder builder() {
        return new ClientBuilder();
    }

    /**
     * Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds them at
     * once, or says {@code processing} with the seconds to expect.
     *
     * <p>Source: seed-002: overview; seed-002: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation textToImage(TextToImageParams params) {
        return textToImage(params, new RunOptions());
    }

    /**
     * Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds them at
     * once, or says {@code processing} with the seconds to expect.
     *
     * <p>Source: seed-002: overview; seed-002: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation textToImage(TextToImageParams params, RunOptions options) {
        return run(Contract.TEXT_TO_IMAGE, params, options);
    }

    /**
     * Is {@code textToImage} on another thread.
     *
     * @param params of the operation
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> textToImageAsync(TextToImageParams params) {
        return textToImageAsync(params, new RunOptions());
    }

    /**
     * Is {@code textToImage} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> textToImageAsync(TextToImageParams params, RunOptions options) {
        return runAsync(Contract.TEXT_TO_IMAGE, params, options);
    }

    /**
     * Is like {@code textToImage}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitTextToImage(TextToImageParams params) {
        return submitTextToImage(params, new SubmitOptions());
    }

    /**
     * Is like {@code textToImage}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitTextToImage(TextToImageParams params, SubmitOptions options) {
        return submit(Contract.TEXT_TO_IMAGE, params, options);
    }

    /**
     * Is {@code submitTextToImage} on another thread.
     *
     * @param params of the operation
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitTextToImageAsync(TextToImageParams params) {
        return submitTextToImageAsync(params, new SubmitOptions());
    }

    /**
     * Is {@code submitTextToImage} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitTextToImageAsync(TextToImageParams params, SubmitOptions options) {
        return submitAsync(Contract.TEXT_TO_IMAGE, params, options);
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else. This family takes the id in the body.
     *
     * <p>Source: docs-2026: fetch queued image; docs-2025: responses.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchTextToImage(Scalar id) {
        return fetchTextToImage(id, new CallOptions());
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else. This family takes the id in the body.
     *
     * <p>Source: docs-2026: fetch queued image; docs-2025: responses.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchTextToImage(Scalar id, CallOptions options) {
        return look(Contract.FETCH_TEXT_TO_IMAGE, id, options);
    }

    /**
     * Is {@code fetchTextToImage} on another thread.
     *
     * @param id of the job, a number or a text
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchTextToImageAsync(Scalar id) {
        return fetchTextToImageAsync(id, new CallOptions());
    }

    /**
     * Is {@code fetchTextToImage} on another thread.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchTextToImageAsync(Scalar id, CallOptions options) {
        return lookAsync(Contract.FETCH_TEXT_TO_IMAGE, id, options);
    }

    /**
     * Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes are
     * deleted after 24 hours unless storage of your own is set for the server type {@code realtime}.
     *
     * <p>Source: seed-001: overview; seed-001: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation realtimeImageToImage(RealtimeImageToImageParams params) {
        return realtimeImageToImage(params, new RunOptions());
    }

    /**
     * Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes are
     * deleted after 24 hours unless storage of your own is set for the server type {@code realtime}.
     *
     * <p>Source: seed-001: overview; seed-001: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation realtimeImageToImage(RealtimeImageToImageParams params, RunOptions options) {
        return run(Contract.REALTIME_IMAGE_TO_IMAGE, params, options);
    }

    /**
     * Is {@code realtimeImageToImage} on another thread.
     *
     * @param params of the operation
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> realtimeImageToImageAsync(RealtimeImageToImageParams params) {
        return realtimeImageToImageAsync(params, new RunOptions());
    }

    /**
     * Is {@code realtimeImageToImage} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> realtimeImageToImageAsync(RealtimeImageToImageParams params, RunOptions options) {
        return runAsync(Contract.REALTIME_IMAGE_TO_IMAGE, params, options);
    }

    /**
     * Is like {@code realtimeImageToImage}, but returns as soon as the job is accepted; it may be finished already.
     * Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitRealtimeImageToImage(RealtimeImageToImageParams params) {
        return submitRealtimeImageToImage(params, new SubmitOptions());
    }

    /**
     * Is like {@code realtimeImageToImage}, but returns as soon as the job is accepted; it may be finished already.
     * Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitRealtimeImageToImage(RealtimeImageToImageParams params, SubmitOptions options) {
        return submit(Contract.REALTIME_IMAGE_TO_IMAGE, params, options);
    }

    /**
     * Is {@code submitRealtimeImageToImage} on another thread.
     *
     * @param params of the operation
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitRealtimeImageToImageAsync(RealtimeImageToImageParams params) {
        return submitRealtimeImageToImageAsync(params, new SubmitOptions());
    }

    /**
     * Is {@code submitRealtimeImageToImage} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitRealtimeImageToImageAsync(RealtimeImageToImageParams params, SubmitOptions options) {
        return submitAsync(Contract.REALTIME_IMAGE_TO_IMAGE, params, options);
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else.
     *
     * <p>Source: docs-2026: realtime fetch; docs-2025: responses.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchRealtime(Scalar id) {
        return fetchRealtime(id, new CallOptions());
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else.
     *
     * <p>Source: docs-2026: realtime fetch; docs-2025: responses.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchRealtime(Scalar id, CallOptions options) {
        return look(Contract.FETCH_REALTIME, id, options);
    }

    /**
     * Is {@code fetchRealtime} on another thread.
     *
     * @param id of the job, a number or a text
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchRealtimeAsync(Scalar id) {
        return fetchRealtimeAsync(id, new CallOptions());
    }

    /**
     * Is {@code fetchRealtime} on another thread.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchRealtimeAsync(Scalar id, CallOptions options) {
        return lookAsync(Contract.FETCH_REALTIME, id, options);
    }

    /**
     * Takes a picture of an object and draws it from several sides. A picture without a background gives better views.
     * Images that it makes are deleted after 24 hours unless storage of your own is set for the server type {@code
     * image_editing}.
     *
     * <p>Source: seed-000: overview; seed-000: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation multiview(MultiviewParams params) {
        return multiview(params, new RunOptions());
    }

    /**
     * Takes a picture of an object and draws it from several sides. A picture without a background gives better views.
     * Images that it makes are deleted after 24 hours unless storage of your own is set for the server type {@code
     * image_editing}.
     *
     * <p>Source: seed-000: overview; seed-000: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation multiview(MultiviewParams params, RunOptions options) {
        return run(Contract.MULTIVIEW, params, options);
    }

    /**
     * Is {@code multiview} on another thread.
     *
     * @param params of the operation
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> multiviewAsync(MultiviewParams params) {
        return multiviewAsync(params, new RunOptions());
    }

    /**
     * Is {@code multiview} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> multiviewAsync(MultiviewParams params, RunOptions options) {
        return runAsync(Contract.MULTIVIEW, params, options);
    }

    /**
     * Is like {@code multiview}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMultiview(MultiviewParams params) {
        return submitMultiview(params, new SubmitOptions());
    }

    /**
     * Is like {@code multiview}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMultiview(MultiviewParams params, SubmitOptions options) {
        return submit(Contract.MULTIVIEW, params, options);
    }

    /**
     * Is {@code submitMultiview} on another thread.
     *
     * @param params of the operation
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMultiviewAsync(MultiviewParams params) {
        return submitMultiviewAsync(params, new SubmitOptions());
    }

    /**
     * Is {@code submitMultiview} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMultiviewAsync(MultiviewParams params, SubmitOptions options) {
        return submitAsync(Contract.MULTIVIEW, params, options);
    }

    /**
     * Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes are
     * deleted after 24 hours unless storage of your own is set for the server type {@code image_editing}.
     *
     * <p>Source: seed-003: overview; seed-003: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation magicMix(MagicMixParams params) {
        return magicMix(params, new RunOptions());
    }

    /**
     * Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes are
     * deleted after 24 hours unless storage of your own is set for the server type {@code image_editing}.
     *
     * <p>Source: seed-003: overview; seed-003: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation magicMix(MagicMixParams params, RunOptions options) {
        return run(Contract.MAGIC_MIX, params, options);
    }

    /**
     * Is {@code magicMix} on another thread.
     *
     * @param params of the operation
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> magicMixAsync(MagicMixParams params) {
        return magicMixAsync(params, new RunOptions());
    }

    /**
     * Is {@code magicMix} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> magicMixAsync(MagicMixParams params, RunOptions options) {
        return runAsync(Contract.MAGIC_MIX, params, options);
    }

    /**
     * Is like {@code magicMix}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMagicMix(MagicMixParams params) {
        return submitMagicMix(params, new SubmitOptions());
    }

    /**
     * Is like {@code magicMix}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMagicMix(MagicMixParams params, SubmitOptions options) {
        return submit(Contract.MAGIC_MIX, params, options);
    }

    /**
     * Is {@code submitMagicMix} on another thread.
     *
     * @param params of the operation
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMagicMixAsync(MagicMixParams params) {
        return submitMagicMixAsync(params, new SubmitOptions());
    }

    /**
     * Is {@code submitMagicMix} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMagicMixAsync(MagicMixParams params, SubmitOptions options) {
        return submitAsync(Contract.MAGIC_MIX, params, options);
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else.
     *
     * <p>Source: docs-2026: image editing fetch; client-code: look-ups.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchImageEditing(Scalar id) {
        return fetchImageEditing(id, new CallOptions());
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else.
     *
     * <p>Source: docs-2026: image editing fetch; client-code: look-ups.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchImageEditing(Scalar id, CallOptions options) {
        return look(Contract.FETCH_IMAGE_EDITING, id, options);
    }

    /**
     * Is {@code fetchImageEditing} on another thread.
     *
     * @param id of the job, a number or a text
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchImageEditingAsync(Scalar id) {
        return fetchImageEditingAsync(id, new CallOptions());
    }

    /**
     * Is {@code fetchImageEditing} on another thread.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchImageEditingAsync(Scalar id, CallOptions options) {
        return lookAsync(Contract.FETCH_IMAGE_EDITING, id, options);
    }

    /**
     * The multiview of the older host. It takes the same members as {@code multiview}; its flag {@code temp} is a
     * word.
     *
     * <p>Source: seed-004: overview; seed-004: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation multiviewV5(MultiviewV5Params params) {
        return multiviewV5(params, new RunOptions());
    }

    /**
     * The multiview of the older host. It takes the same members as {@code multiview}; its flag {@code temp} is a
     * word.
     *
     * <p>Source: seed-004: overview; seed-004: request.
     *
     * <p>Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures
     * @throws ModelsLabException for whatever goes wrong
     */
    public Generation multiviewV5(MultiviewV5Params params, RunOptions options) {
        return run(Contract.MULTIVIEW_V5, params, options);
    }

    /**
     * Is {@code multiviewV5} on another thread.
     *
     * @param params of the operation
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> multiviewV5Async(MultiviewV5Params params) {
        return multiviewV5Async(params, new RunOptions());
    }

    /**
     * Is {@code multiviewV5} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the pictures; cancelling the future ends the call
     */
    public CompletableFuture<Generation> multiviewV5Async(MultiviewV5Params params, RunOptions options) {
        return runAsync(Contract.MULTIVIEW_V5, params, options);
    }

    /**
     * Is like {@code multiviewV5}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMultiviewV5(MultiviewV5Params params) {
        return submitMultiviewV5(params, new SubmitOptions());
    }

    /**
     * Is like {@code multiviewV5}, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job submitMultiviewV5(MultiviewV5Params params, SubmitOptions options) {
        return submit(Contract.MULTIVIEW_V5, params, options);
    }

    /**
     * Is {@code submitMultiviewV5} on another thread.
     *
     * @param params of the operation
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMultiviewV5Async(MultiviewV5Params params) {
        return submitMultiviewV5Async(params, new SubmitOptions());
    }

    /**
     * Is {@code submitMultiviewV5} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> submitMultiviewV5Async(MultiviewV5Params params, SubmitOptions options) {
        return submitAsync(Contract.MULTIVIEW_V5, params, options);
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else. Jobs of v5 are looked up at v3, which is what their {@code
     * fetch_result} says.
     *
     * <p>Source: client-code: recorded fetch_result values.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchV5(Scalar id) {
        return fetchV5(id, new CallOptions());
    }

    /**
     * Looks a queued job up by its id. Wait the {@code eta} of the answer before the first time. A job that still runs
     * is answered with {@code processing} and little else. Jobs of v5 are looked up at v3, which is what their {@code
     * fetch_result} says.
     *
     * <p>Source: client-code: recorded fetch_result values.
     *
     * <p>One look, without waiting. Safe to repeat.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job
     * @throws ModelsLabException for whatever goes wrong
     */
    public Job fetchV5(Scalar id, CallOptions options) {
        return look(Contract.FETCH_V5, id, options);
    }

    /**
     * Is {@code fetchV5} on another thread.
     *
     * @param id of the job, a number or a text
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchV5Async(Scalar id) {
        return fetchV5Async(id, new CallOptions());
    }

    /**
     * Is {@code fetchV5} on another thread.
     *
     * @param id of the job, a number or a text
     * @param options of the call
     * @return the job; cancelling the future ends the call
     */
    public CompletableFuture<Job> fetchV5Async(Scalar id, CallOptions options) {
        return lookAsync(Contract.FETCH_V5, id, options);
    }

    /**
     * Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after 24
     * hours. Setting the same again changes nothing, so it may be repeated.
     *
     * <p>Source: docs-2026: update S3 details.
     *
     * <p>Safe to repeat.
     *
     * @param params of the operation
     * @return what the API says to it
     * @throws ModelsLabException for whatever goes wrong
     */
    public Acknowledgement updateS3Details(UpdateS3DetailsParams params) {
        return updateS3Details(params, new CallOptions());
    }

    /**
     * Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after 24
     * hours. Setting the same again changes nothing, so it may be repeated.
     *
     * <p>Source: docs-2026: update S3 details.
     *
     * <p>Safe to repeat.
     *
     * @param params of the operation
     * @param options of the call
     * @return what the API says to it
     * @throws ModelsLabException for whatever goes wrong
     */
    public Acknowledgement updateS3Details(UpdateS3DetailsParams params, CallOptions options) {
        return call(Contract.UPDATE_S3_DETAILS, params, options);
    }

    /**
     * Is {@code updateS3Details} on another thread.
     *
     * @param params of the operation
     * @return what the API says to it; cancelling the future ends the call
     */
    public CompletableFuture<Acknowledgement> updateS3DetailsAsync(UpdateS3DetailsParams params) {
        return updateS3DetailsAsync(params, new CallOptions());
    }

    /**
     * Is {@code updateS3Details} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return what the API says to it; cancelling the future ends the call
     */
    public CompletableFuture<Acknowledgement> updateS3DetailsAsync(UpdateS3DetailsParams params, CallOptions options) {
        return callAsync(Contract.UPDATE_S3_DETAILS, params, options);
    }

    /**
     * Has the pictures of one kind of server put into the provider's storage again, where they are deleted after 24
     * hours. Resetting again changes nothing, so it may be repeated.
     *
     * <p>Source: docs-2026: reset S3 details.
     *
     * <p>Safe to repeat.
     *
     * @param params of the operation
     * @return what the API says to it
     * @throws ModelsLabException for whatever goes wrong
     */
    public Acknowledgement resetS3Details(ResetS3DetailsParams params) {
        return resetS3Details(params, new CallOptions());
    }

    /**
     * Has the pictures of one kind of server put into the provider's storage again, where they are deleted after 24
     * hours. Resetting again changes nothing, so it may be repeated.
     *
     * <p>Source: docs-2026: reset S3 details.
     *
     * <p>Safe to repeat.
     *
     * @param params of the operation
     * @param options of the call
     * @return what the API says to it
     * @throws ModelsLabException for whatever goes wrong
     */
    public Acknowledgement resetS3Details(ResetS3DetailsParams params, CallOptions options) {
        return call(Contract.RESET_S3_DETAILS, params, options);
    }

    /**
     * Is {@code resetS3Details} on another thread.
     *
     * @param params of the operation
     * @return what the API says to it; cancelling the future ends the call
     */
    public CompletableFuture<Acknowledgement> resetS3DetailsAsync(ResetS3DetailsParams params) {
        return resetS3DetailsAsync(params, new CallOptions());
    }

    /**
     * Is {@code resetS3Details} on another thread.
     *
     * @param params of the operation
     * @param options of the call
     * @return what the API says to it; cancelling the future ends the call
     */
    public CompletableFuture<Acknowledgement> resetS3DetailsAsync(ResetS3DetailsParams params, CallOptions options) {
        return callAsync(Contract.RESET_S3_DETAILS, params, options);
    }
}
