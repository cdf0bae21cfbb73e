/** The simulated image API as a library: a core, and what carries requests to it. */
export { createFetchHandler, type FetchHandler } from "./adapters/fetch.js";
export { type RunningServer, serve, type ServeOptions } from "./adapters/node.js";
export { whenReached } from "./adapters/timer.js";
export { createClock, createCore, duration, FaultRuleError } from "./core/index.js";
export { createHost, type HostOptions, type SimHost } from "./host/index.js";
export type * from "./types.js";
