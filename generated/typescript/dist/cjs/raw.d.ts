import type { Settings } from "./options.js";
import type { ContractSpec } from "./spec.js";
/** What is used of the openapi-fetch client; its own types come from the contract. */
export interface Poster {
    POST(path: string, init?: Record<string, unknown>): Promise<unknown>;
}
/** The way out: everything is sent through `raw`, and what is sent is written by `serialize`, which adds the key. */
export interface Outlet {
    contract: ContractSpec;
    settings: Settings;
    /** The openapi-fetch client. */
    raw: Poster;
    serialize(body: unknown): string;
}
export declare function openOutlet(contract: ContractSpec, settings: Settings, key: string): Outlet;
