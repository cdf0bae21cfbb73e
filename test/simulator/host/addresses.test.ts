import { describe, expect, it } from "vitest";
import { isLoopback, judgeTarget, warnOfTarget } from "../../../simulator/src/host/addresses.js";

const names: Record<string, string[]> = {
  localhost: ["::1", "127.0.0.1"],
  "rebound.example": ["127.0.0.1", "10.0.0.7"],
  "inside.example": ["10.0.0.7"],
  "mapped.example": ["::ffff:192.168.1.4"],
  "here.example": ["127.0.0.1"],
  "nothing.example": [],
};
const lookup = async (host: string) => {
  const found = names[host];
  if (!found) throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
  return found;
};
const judge = (url: string, allowedHosts: string[] = []) =>
  judgeTarget(new URL(url), { lookup, allowedHosts });

describe("the address of a webhook", () => {
  it.each(["127.0.0.1", "127.255.0.9", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1", "::ffff:7f00:1"])(
    "%s is this machine",
    (address) => {
      expect(isLoopback(address)).toBe(true);
    },
  );

  it.each([
    "0.0.0.0",
    "::",
    "10.0.0.1",
    "169.254.169.254",
    "::ffff:10.0.0.1",
    "::ffff:a00:1",
    "fe80::1%lo",
    "::1%lo",
    "fd00::1",
    "128.0.0.1",
    "localhost",
    "",
  ])("%s is not", (address) => expect(isLoopback(address)).toBe(false));

  it.each([
    ["http://127.0.0.1:9/", "127.0.0.1"],
    // Other spellings of 127.0.0.1: what is connected to counts, not how it is written.
    ["http://2130706433/", "127.0.0.1"],
    ["http://0x7f.1/", "127.0.0.1"],
    ["http://0177.0.0.1/", "127.0.0.1"],
    ["http://[::1]:8080/", "::1"],
    ["http://[::ffff:127.0.0.1]/", "::ffff:7f00:1"],
    ["http://localhost./", "::1"],
    ["http://here.example/", "127.0.0.1"],
  ])("allows %s", async (url, address) => {
    expect(await judge(url)).toMatchObject({
      allowed: true,
      named: false,
      addresses: expect.arrayContaining([address]),
    });
  });

  it.each([
    ["http://169.254.169.254/latest/meta-data", "169.254.169.254 is not this machine"],
    ["http://[::ffff:10.0.0.1]/", "::ffff:a00:1 is not this machine"],
    ["http://167772161/", "10.0.0.1 is not this machine"],
    ["http://012.0.0.1/", "10.0.0.1 is not this machine"],
    ["http://0/", "0.0.0.0 is not this machine"],
    ["http://inside.example/", "inside.example resolves to 10.0.0.7"],
    ["http://mapped.example/", "mapped.example resolves to ::ffff:192.168.1.4"],
    ["http://rebound.example/", "rebound.example resolves to 10.0.0.7"],
    ["http://nothing.example/", "nothing.example does not resolve (no address)"],
    ["http://unknown.example/", "unknown.example does not resolve (ENOTFOUND)"],
    ["http://127.0.0.1.evil.example/", "127.0.0.1.evil.example does not resolve"],
    ["http://127.0.0.1@inside.example/", "inside.example resolves to 10.0.0.7"],
  ])("refuses %s", async (url, reason) => {
    const verdict = await judge(url);
    expect(verdict).toMatchObject({ allowed: false, reason: expect.stringContaining(reason) });
  });

  it("lets hosts through that were named, with their port if one was", async () => {
    expect(await judge("https://inside.example/", ["inside.example"])).toMatchObject({
      allowed: true,
      named: true,
    });
    expect(await judge("https://inside.example/", ["Inside.Example:443"])).toMatchObject({
      allowed: true,
      named: true,
    });
    expect(await judge("http://inside.example/", ["inside.example:443"])).toMatchObject({ allowed: false });
    expect(await judge("http://sub.inside.example/", ["inside.example"])).toMatchObject({ allowed: false });
    expect(await judge("http://10.0.0.1/", ["10.0.0.1"])).toMatchObject({ allowed: true });
  });

  it("warns at once of what can be told without resolving names", () => {
    const warn = (url: string) => warnOfTarget(url, { allowedHosts: ["ok.example"] });
    for (const url of [
      "http://127.0.0.1:3000/",
      "http://localhost/",
      "http://app.localhost/",
      "https://ok.example/",
      "http://[::1]/",
    ])
      expect(warn(url), url).toBeUndefined();
    expect(warn("http://10.0.0.1/")).toMatch(
      /^the webhook will not be sent: 10\.0\.0\.1 is not this machine.*--allow-webhook-host 10\.0\.0\.1/,
    );
    expect(warn("https://hooks.example.com/a")).toMatch(
      /not be sent.*hooks\.example\.com.*--allow-webhook-host hooks\.example\.com/,
    );
    expect(warn("ftp://127.0.0.1/")).toMatch(/ftp: is not http/);
    expect(warn("not a url")).toMatch(/not a URL/);
  });
});
