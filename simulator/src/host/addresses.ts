// Which webhook targets this machine may call. A simulator takes URLs from anybody who can reach it; were it to call whatever they name,
// it would be a way into the network behind it. So it calls this machine only, and hosts that its operator named.
import { BlockList, isIP } from "node:net";

/** Resolves a host name to all its addresses. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** Where a webhook may go. */
export interface TargetPolicy {
  /** Hosts that may be called wherever they are: `"hooks.example.com"`, `"hooks.example.com:8443"`. */
  allowedHosts?: readonly string[];
  /** How names are resolved; the system's resolver by default. */
  lookup?: Lookup;
}

/** Addresses to try, in order, or the reason why the target is not called, and whether that may change later. */
export type Verdict =
  | { allowed: true; addresses: readonly string[]; named: boolean }
  | { allowed: false; reason: string; later: boolean };

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address, in whatever spelling, is this machine: 127.0.0.0/8, ::1, and the former mapped into IPv6. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  // An IPv6 zone ("%eth0") is part of no loopback address, and BlockList does not read it.
  if (!family || address.includes("%")) return false;
  return loopback.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Reads a webhook's URL; a text says what is wrong with it. */
export function parseTarget(url: string): URL | string {
  let target: URL;
  try {
    target = new URL(url);
  } catch {
    return "it is not a URL";
  }
  if (target.protocol !== "http:" && target.protocol !== "https:")
    return `${target.protocol} is not http or https`;
  return target;
}

/** A URL's host as an address or a name: without the brackets of IPv6 and the final dot of a full name. */
export const hostOf = (target: URL): string => target.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");

const isNamed = (target: URL, allowedHosts: readonly string[] = []): boolean => {
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return allowedHosts.some((allowed) => {
    const host = allowed.toLowerCase();
    return host === hostOf(target) || host === target.hostname || host === `${target.hostname}:${port}`;
  });
};

const elsewhere = (what: string, target: URL): string =>
  `${what}, and webhooks are sent to this machine only unless their host is allowed (--allow-webhook-host ${target.hostname})`;

/**
 * Decides on the addresses that will be connected to, not on how they are written. The URL parser has already turned the decimal, octal
 * and hexadecimal spellings of an IPv4 address into the usual one, so `http://2130706433/`, which is 127.0.0.1, is let through and
 * `http://167772161/`, which is 10.0.0.1, is not. A name is refused if any of its addresses is elsewhere.
 */
export async function judgeTarget(target: URL, policy: TargetPolicy): Promise<Verdict> {
  const host = hostOf(target);
  const named = isNamed(target, policy.allowedHosts);
  let addresses: readonly string[] = [];
  let code = "no address";
  try {
    addresses = isIP(host) ? [host] : await (policy.lookup ?? resolve)(host);
  } catch (error) {
    code = (error as { code?: string }).code ?? "no answer";
  }
  // There is nothing to connect to now; a name that does not resolve today may do so at the next attempt.
  if (addresses.length === 0)
    return { allowed: false, reason: `${host} does not resolve (${code})`, later: true };
  const foreign = named ? undefined : addresses.find((address) => !isLoopback(address));
  if (foreign === undefined) return { allowed: true, addresses, named };
  const what = isIP(host)
    ? `${host} is not this machine`
    : `${host} resolves to ${foreign}, which is not this machine`;
  return { allowed: false, reason: elsewhere(what, target), later: false };
}

/**
 * What can be said of a target without resolving its name, so that the answer to a create can warn at once; undefined if nothing.
 */
export function warnOfTarget(url: string, policy: TargetPolicy): string | undefined {
  const target = parseTarget(url);
  if (typeof target === "string") return `the webhook will not be sent: ${target}`;
  const host = hostOf(target);
  if (isNamed(target, policy.allowedHosts) || host === "localhost" || host.endsWith(".localhost"))
    return undefined;
  if (isLoopback(host)) return undefined;
  if (isIP(host)) return `the webhook will not be sent: ${elsewhere(`${host} is not this machine`, target)}`;
  return `the webhook will not be sent if ${elsewhere(`${host} is not this machine`, target)}`;
}

const resolve: Lookup = async (host) => {
  const { lookup } = await import("node:dns/promises");
  return (await lookup(host, { all: true })).map(({ address }) => address);
};
