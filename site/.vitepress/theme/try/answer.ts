// What an answer of the API says: by the status in its body, whatever the HTTP status is.

export type Outcome = "success" | "waiting" | "refused";

type Json = Record<string, unknown>;

const objectOf = (json: unknown): Json => (typeof json === "object" && json !== null ? (json as Json) : {});

/** A status that is not known has not ended; an answer without one is a refusal where HTTP says so, too. */
export function outcomeOf(json: unknown, http: number): Outcome {
  const { status } = objectOf(json);
  if (status === "success") return "success";
  if (status === "error" || status === "failed" || http >= 400 || typeof status !== "string")
    return "refused";
  return "waiting";
}

export const statusOf = (json: unknown): string => String(objectOf(json).status ?? "no status");

export function messageOf(json: unknown): string {
  const { message, messege } = objectOf(json);
  const said = message ?? messege;
  if (typeof said === "string") return said;
  if (typeof said !== "object" || said === null) return "";
  return Object.entries(said)
    .map(([member, words]) => `${member}: ${[words].flat().join(" ")}`)
    .join(" · ");
}

export const idOf = (json: unknown): string | undefined => {
  const { id } = objectOf(json);
  return typeof id === "number" || (typeof id === "string" && id !== "") ? String(id) : undefined;
};

export const etaOf = (json: unknown): number | undefined => {
  const { eta } = objectOf(json);
  return typeof eta === "number" && Number.isFinite(eta) ? eta : undefined;
};

/** The pictures: those of the first member that holds any. */
export function picturesOf(json: unknown, order: readonly string[]): string[] {
  const body = objectOf(json);
  for (const name of order) {
    const links = [body[name]]
      .flat()
      .filter((link): link is string => typeof link === "string" && link !== "");
    if (links.length > 0) return links;
  }
  return [];
}

const base64 = /^[A-Za-z0-9+/_\s-]+={0,2}\s*$/;

/** What an <img> can show: an address as it is, base64 as a data URL. */
export function sourceOf(link: string): string {
  if (/^(https?:|data:)/i.test(link)) return link;
  const kind = link.startsWith("/9j/") ? "jpeg" : link.startsWith("UklGR") ? "webp" : "png";
  return `data:image/${kind};base64,${link.replaceAll(/\s+/g, "")}`;
}

/** Where an address gives base64 text instead of a picture: the picture. */
export async function unwrapped(link: string): Promise<string | undefined> {
  if (!/^https?:/i.test(link)) return undefined;
  try {
    const text = await (await fetch(link, { credentials: "omit", referrerPolicy: "no-referrer" })).text();
    return base64.test(text) ? sourceOf(text) : undefined;
  } catch {
    return undefined;
  }
}

/** When to look again, as the clients do it: after the eta, 1 to 30 s; without a new one half as long again, at most 10 s. */
export function nextWait(before: number | undefined, eta: number | undefined): number {
  if (eta !== undefined || before === undefined) return Math.min(30, Math.max(1, eta ?? 1));
  return Math.min(10, before * 1.5);
}
