/**
 * All bytes of a body.
 * @param tooLarge Makes the error for a body above `maxBytes`. Counted as it comes: a header may be missing, wrong, or
 *   tell the size before decompression, and a large body must never be held in memory.
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let chunk; reader && !(chunk = await reader.read()).done;) {
    chunks.push(chunk.value);
    if ((size += chunk.value.length) > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
