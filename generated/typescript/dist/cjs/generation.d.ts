import type { DownloadOptions } from "./download.js";
import type { Settings } from "./options.js";
import type { JsonObject } from "./spec.js";
/** One picture of a generation. */
export declare class Image {
    #private;
    /** Where the picture is; undefined if the API sent it inline. Deleted after 24 hours unless it is in your own storage. */
    readonly url: string | undefined;
    constructor(source: string, settings: Settings);
    /** The picture's bytes. No key and no cookie is sent. Throws what `save` throws. */
    bytes(options?: DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
    /**
     * Writes the picture to a file (Node, Deno, Bun): whole or not at all.
     * @throws NotFoundError if it is not there after about 30 s; ConnectionError, ServerError; InvalidResponseError for
     *   a page or a picture above `maxBytes`; AbortedError; and what the file system throws.
     */
    save(path: string | URL, options?: DownloadOptions): Promise<void>;
    toString(): string;
}
/** A finished job's result. */
export declare class Generation {
    /** As received: the API sends integers, its documentation also shows strings. */
    readonly id: string | number | undefined;
    /** At least one. */
    readonly images: readonly Image[];
    /** The parameters as the API understood them; an open set that differs between operations. */
    readonly meta: JsonObject;
    /** Seconds. Not told by the fetch operations. */
    readonly generationTime: number | undefined;
    readonly trackId: string | number | undefined;
    /** The whole answer, with members that this package does not know. */
    readonly raw: JsonObject;
    constructor(body: JsonObject, known: GenerationContext);
}
/** What a success body alone does not tell. */
export interface GenerationContext {
    settings: Settings;
    outputOrder: readonly string[];
    id?: string | number | undefined;
    trackId?: string | number | undefined;
}
