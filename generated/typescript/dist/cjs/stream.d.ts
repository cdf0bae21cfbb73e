/**
 * All bytes of a body.
 * @param tooLarge Makes the error for a body above `maxBytes`. Counted as it comes: a header may be missing, wrong, or
 *   tell the size before decompression, and a large body must never be held in memory.
 */
export declare function readBytes(body: ReadableStream<Uint8Array> | null, maxBytes: number, tooLarge: () => Error): Promise<Uint8Array<ArrayBuffer>>;
