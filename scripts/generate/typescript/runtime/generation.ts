import type { DownloadOptions } from "./download.js";
import type { Settings } from "./options.js";
import { amount, identifier, object, pictures } from "./read.js";
import type { JsonObject } from "./spec.js";

/** One picture of a generation. */
export class Image {
  /** Where the picture is; undefined if the API sent it inline. Deleted after 24 hours unless it is in your own storage. */
  readonly url: string | undefined;
  readonly #source: string;
  readonly #settings: Settings;

  constructor(source: string, settings: Settings) {
    this.#source = source;
    this.#settings = settings;
    this.url = /^https?:/i.test(source) ? source : undefined;
  }

  /** The picture's bytes. No key and no cookie is sent. Throws what `save` throws. */
  async bytes(options?: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
    // Loaded on first use: a page that only shows pictures by their URL never needs it.
    const { download } = await import("./download.js");
    return download(this.#source, this.#settings, options);
  }

  /**
   * Writes the picture to a file (Node, Deno, Bun): whole or not at all.
   * @throws NotFoundError if it is not there after about 30 s; ConnectionError, ServerError; InvalidResponseError for
   *   a page or a picture above `maxBytes`; AbortedError; and what the file system throws.
   */
  async save(path: string | URL, options?: DownloadOptions): Promise<void> {
    const { save } = await import("./download.js");
    return save(path, this.#source, this.#settings, options);
  }

  toString(): string {
    return this.url ?? `[inline image, ${this.#source.length} characters of base64]`;
  }
}

/** A finished job's result. */
export class Generation {
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

  constructor(body: JsonObject, known: GenerationContext) {
    this.meta = object(body.meta) ?? {};
    this.id = known.id ?? identifier(body.id);
    this.images = pictures(body, known.outputOrder).map((source) => new Image(source, known.settings));
    this.generationTime = amount(body.generationTime);
    this.trackId = identifier(body.track_id) ?? identifier(this.meta.track_id) ?? known.trackId;
    this.raw = body;
  }
}

/** What a success body alone does not tell. */
export interface GenerationContext {
  settings: Settings;
  outputOrder: readonly string[];
  id?: string | number | undefined;
  trackId?: string | number | undefined;
}
