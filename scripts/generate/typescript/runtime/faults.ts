/**
 * What a rejected `fetch` proves.
 * - `unreachable`: the request was never sent, and trying again may help.
 * - `untrusted`: never sent, since the server's certificate was refused; trying again does not help.
 * - `unknown`: it may have been sent.
 */
export type Fault = "unreachable" | "untrusted" | "unknown";

const neverSent =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const certificate = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_)/;

/**
 * Judges by what each runtime reports: Node hides a system error in `cause` (several in an AggregateError when a name
 * has several addresses), Bun puts a code on the error itself, Deno says "(Connect)". A browser only ever says "Failed
 * to fetch", which proves nothing. The cost of a wrong "never sent" is a picture paid twice, so doubt is `unknown`.
 */
export function classifyFault(error: unknown): Fault {
  const { cause, code, errors, syscall, message } = (error ?? {}) as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length) {
    const faults = new Set(errors.map(classifyFault));
    return faults.size === 1 ? classifyFault(errors[0]) : "unknown";
  }
  if (typeof code === "string") {
    if (certificate.test(code)) return "untrusted";
    // EHOSTUNREACH can also end an established connection: then the system call is a read or a write.
    const connecting = syscall === undefined || syscall === "connect" || syscall === "getaddrinfo";
    if (neverSent.test(code) && connecting) return "unreachable";
  }
  if (cause) return classifyFault(cause);
  return typeof message === "string" && message.includes("client error (Connect)")
    ? "unreachable"
    : "unknown";
}
