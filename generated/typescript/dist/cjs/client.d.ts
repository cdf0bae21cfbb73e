import { BaseClient } from "./base-client.js";
import type { Acknowledgement } from "./engine.js";
import type { Generation } from "./generation.js";
import type { Job } from "./job.js";
import type { CallOptions, ClientOptions, RunOptions, SubmitOptions } from "./options.js";
import type { TextToImageParams, RealtimeImageToImageParams, MultiviewParams, MagicMixParams, MultiviewV5Params, UpdateS3DetailsParams, ResetS3DetailsParams } from "./params.js";
import type { paths } from "./schema.js";
/**
 * Client of the image API: for each operation that makes pictures a method that waits for them and one that
 * only submits.
 * One client holds one key and one count of the jobs in flight, so make one and share it.
 */
export declare class ModelsLab extends BaseClient<paths> {
    /** @throws ConfigurationError, naming the option. */
    constructor(options?: ClientOptions);
    /**
     * Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds
     * them at once, or says `processing` with the seconds to expect.
     * Source: seed-002: overview; seed-002: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    textToImage(params: TextToImageParams, options?: RunOptions): Promise<Generation>;
    /**
     * Like `textToImage`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitTextToImage(params: TextToImageParams, options?: SubmitOptions): Promise<Job>;
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. This family takes the id in the body.
     * Source: docs-2026: fetch queued image; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     */
    fetchTextToImage(id: string | number, options?: CallOptions): Promise<Job>;
    /**
     * Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `realtime`.
     * Source: seed-001: overview; seed-001: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    realtimeImageToImage(params: RealtimeImageToImageParams, options?: RunOptions): Promise<Generation>;
    /**
     * Like `realtimeImageToImage`, but returns as soon as the job is accepted; it may be finished already.
     * Never sent twice unless it was provably not accepted.
     */
    submitRealtimeImageToImage(params: RealtimeImageToImageParams, options?: SubmitOptions): Promise<Job>;
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: realtime fetch; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     */
    fetchRealtime(id: string | number, options?: CallOptions): Promise<Job>;
    /**
     * Takes a picture of an object and draws it from several sides. A picture without a background gives better
     * views. Images that it makes are deleted after 24 hours unless storage of your own is set for the server
     * type `image_editing`.
     * Source: seed-000: overview; seed-000: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    multiview(params: MultiviewParams, options?: RunOptions): Promise<Generation>;
    /**
     * Like `multiview`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitMultiview(params: MultiviewParams, options?: SubmitOptions): Promise<Job>;
    /**
     * Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `image_editing`.
     * Source: seed-003: overview; seed-003: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    magicMix(params: MagicMixParams, options?: RunOptions): Promise<Generation>;
    /**
     * Like `magicMix`, but returns as soon as the job is accepted; it may be finished already. Never sent twice
     * unless it was provably not accepted.
     */
    submitMagicMix(params: MagicMixParams, options?: SubmitOptions): Promise<Job>;
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: image editing fetch; client-code: look-ups.
     * One look, without waiting. Safe to repeat.
     */
    fetchImageEditing(id: string | number, options?: CallOptions): Promise<Job>;
    /**
     * The multiview of the older host. It takes the same members as `multiview`; its flag `temp` is a word.
     * Source: seed-004: overview; seed-004: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    multiviewV5(params: MultiviewV5Params, options?: RunOptions): Promise<Generation>;
    /**
     * Like `multiviewV5`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitMultiviewV5(params: MultiviewV5Params, options?: SubmitOptions): Promise<Job>;
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. Jobs of v5 are looked up at v3, which is what their
     * `fetch_result` says.
     * Source: client-code: recorded fetch_result values.
     * One look, without waiting. Safe to repeat.
     */
    fetchV5(id: string | number, options?: CallOptions): Promise<Job>;
    /**
     * Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after
     * 24 hours. Setting the same again changes nothing, so it may be repeated.
     * Source: docs-2026: update S3 details.
     * Safe to repeat.
     */
    updateS3Details(params: UpdateS3DetailsParams, options?: CallOptions): Promise<Acknowledgement>;
    /**
     * Has the pictures of one kind of server put into the provider's storage again, where they are deleted
     * after 24 hours. Resetting again changes nothing, so it may be repeated.
     * Source: docs-2026: reset S3 details.
     * Safe to repeat.
     */
    resetS3Details(params?: ResetS3DetailsParams, options?: CallOptions): Promise<Acknowledgement>;
}
