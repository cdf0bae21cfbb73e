// Made by `npm run generate` from the contract; do not edit.
import { BaseClient } from "./base-client.js";
import { contract, operations } from "./contract.js";
/**
 * Client of the image API: for each operation that makes pictures a method that waits for them and one that
 * only submits.
 * One client holds one key and one count of the jobs in flight, so make one and share it.
 */
export class ModelsLab extends BaseClient {
    /** @throws ConfigurationError, naming the option. */
    constructor(options = {}) {
        super(contract, options);
    }
    /**
     * Draws one to four pictures from a prompt, with a public model or one that you trained. The answer holds
     * them at once, or says `processing` with the seconds to expect.
     * Source: seed-002: overview; seed-002: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    textToImage(params, options) {
        return this.run(operations.textToImage, params, options);
    }
    /**
     * Like `textToImage`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitTextToImage(params, options) {
        return this.submit(operations.textToImage, params, options);
    }
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. This family takes the id in the body.
     * Source: docs-2026: fetch queued image; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     */
    fetchTextToImage(id, options) {
        return this.look(operations.fetchTextToImage, id, options);
    }
    /**
     * Draws one to four pictures from a given one and a prompt, on the realtime server. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `realtime`.
     * Source: seed-001: overview; seed-001: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    realtimeImageToImage(params, options) {
        return this.run(operations.realtimeImageToImage, params, options);
    }
    /**
     * Like `realtimeImageToImage`, but returns as soon as the job is accepted; it may be finished already.
     * Never sent twice unless it was provably not accepted.
     */
    submitRealtimeImageToImage(params, options) {
        return this.submit(operations.realtimeImageToImage, params, options);
    }
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: realtime fetch; docs-2025: responses.
     * One look, without waiting. Safe to repeat.
     */
    fetchRealtime(id, options) {
        return this.look(operations.fetchRealtime, id, options);
    }
    /**
     * Takes a picture of an object and draws it from several sides. A picture without a background gives better
     * views. Images that it makes are deleted after 24 hours unless storage of your own is set for the server
     * type `image_editing`.
     * Source: seed-000: overview; seed-000: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    multiview(params, options) {
        return this.run(operations.multiview, params, options);
    }
    /**
     * Like `multiview`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitMultiview(params, options) {
        return this.submit(operations.multiview, params, options);
    }
    /**
     * Blends a given picture with what a prompt describes, keeping the picture's layout. Images that it makes
     * are deleted after 24 hours unless storage of your own is set for the server type `image_editing`.
     * Source: seed-003: overview; seed-003: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    magicMix(params, options) {
        return this.run(operations.magicMix, params, options);
    }
    /**
     * Like `magicMix`, but returns as soon as the job is accepted; it may be finished already. Never sent twice
     * unless it was provably not accepted.
     */
    submitMagicMix(params, options) {
        return this.submit(operations.magicMix, params, options);
    }
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else.
     * Source: docs-2026: image editing fetch; client-code: look-ups.
     * One look, without waiting. Safe to repeat.
     */
    fetchImageEditing(id, options) {
        return this.look(operations.fetchImageEditing, id, options);
    }
    /**
     * The multiview of the older host. It takes the same members as `multiview`; its flag `temp` is a word.
     * Source: seed-004: overview; seed-004: request.
     * Submits and waits until the job ends. Never sent twice unless it was provably not accepted.
     */
    multiviewV5(params, options) {
        return this.run(operations.multiviewV5, params, options);
    }
    /**
     * Like `multiviewV5`, but returns as soon as the job is accepted; it may be finished already. Never sent
     * twice unless it was provably not accepted.
     */
    submitMultiviewV5(params, options) {
        return this.submit(operations.multiviewV5, params, options);
    }
    /**
     * Looks a queued job up by its id. Wait the `eta` of the answer before the first time. A job that still
     * runs is answered with `processing` and little else. Jobs of v5 are looked up at v3, which is what their
     * `fetch_result` says.
     * Source: client-code: recorded fetch_result values.
     * One look, without waiting. Safe to repeat.
     */
    fetchV5(id, options) {
        return this.look(operations.fetchV5, id, options);
    }
    /**
     * Has the pictures of one kind of server put into an S3 bucket of yours, where they are not deleted after
     * 24 hours. Setting the same again changes nothing, so it may be repeated.
     * Source: docs-2026: update S3 details.
     * Safe to repeat.
     */
    updateS3Details(params, options) {
        return this.call(operations.updateS3Details, params, options);
    }
    /**
     * Has the pictures of one kind of server put into the provider's storage again, where they are deleted
     * after 24 hours. Resetting again changes nothing, so it may be repeated.
     * Source: docs-2026: reset S3 details.
     * Safe to repeat.
     */
    resetS3Details(params = {}, options) {
        return this.call(operations.resetS3Details, params, options);
    }
}
