import { type CallOptions, type Settings } from "./options.js";
/** Options of a download. */
export interface DownloadOptions extends Pick<CallOptions, "signal" | "timeout"> {
    /** Refuses a larger picture. 1 to 2147483647 bytes, default 67108864 (64 MiB). */
    maxBytes?: number | undefined;
}
/** The bytes behind an entry of `output`: a URL of a picture, a URL of base64 text, or base64 text itself. */
export declare function download(source: string, settings: Settings, options?: DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
/** Writes to a file beside the wanted one and renames it: a reader sees the whole picture or none. */
export declare function save(path: string | URL, source: string, settings: Settings, options?: DownloadOptions): Promise<void>;
