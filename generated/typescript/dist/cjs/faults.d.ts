/**
 * What a rejected `fetch` proves.
 * - `unreachable`: the request was never sent, and trying again may help.
 * - `untrusted`: never sent, since the server's certificate was refused; trying again does not help.
 * - `unknown`: it may have been sent.
 */
export type Fault = "unreachable" | "untrusted" | "unknown";
/**
 * Judges by what each runtime reports: Node hides a system error in `cause` (several in an AggregateError when a name
 * has several addresses), Bun puts a code on the error itself, Deno says "(Connect)". A browser only ever says "Failed
 * to fetch", which proves nothing. The cost of a wrong "never sent" is a picture paid twice, so doubt is `unknown`.
 */
export declare function classifyFault(error: unknown): Fault;
