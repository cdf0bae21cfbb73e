// The words of `x-role`: what a member is for, whatever an operation calls it. The simulator's type is made from this list, and a test
// compares it with the page that explains the `x-` members.

export const roles = [
  "prompt",
  "negative-prompt",
  "model",
  "width",
  "height",
  "samples",
  "steps",
  "seed",
  "guidance-scale",
  "enhance-prompt",
  "style",
  "source-image",
  "strength",
  "safety-checker",
  "safety-type",
  "upscale",
  "panorama",
  "base64",
  "temp-links",
  "instant-response",
  "webhook",
  "tracking-id",
  "storage-server",
  "storage-public-url",
  "storage-directory",
  "file-prefix",
] as const;

export type Role = (typeof roles)[number];

/** @throws if it is not one of the roles, naming the place */
export function roleOf(role: unknown, place: string): Role {
  const known = roles.find((one) => one === role);
  if (!known) throw new Error(`${place}: x-role says ${String(role)}, which is not a role`);
  return known;
}
