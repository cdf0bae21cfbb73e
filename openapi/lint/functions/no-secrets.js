/**
 * Finds what has the form of a credential in the examples, defaults and code samples of a document.
 *
 * Pictures in base64 and the paths of URLs are long and random too, and no secret: they are left out by their form.
 *
 * @param {unknown} document @returns {{ message: string, path: (string | number)[] }[]}
 */
export default function noSecrets(document) {
  /** @type {{ message: string, path: (string | number)[] }[]} */
  const found = [];
  walk(document, [], false, (text, path) => {
    const kind = secretIn(text);
    // The text itself is not repeated: a real secret would land in the log of every run.
    if (kind) found.push({ message: `This example holds what looks like ${kind}.`, path });
  });
  return found;
}

const exampleMembers = new Set(["example", "examples", "default", "x-codeSamples"]);

/** @param {any} node @param {(string | number)[]} path @param {boolean} inside @param {(text: string, path: (string | number)[]) => void} visit */
function walk(node, path, inside, visit) {
  if (typeof node === "string") {
    if (inside) visit(node, path);
  } else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      const step = Array.isArray(node) ? Number(key) : key;
      walk(value, [...path, step], inside || exampleMembers.has(key), visit);
    }
  }
}

/** @type {[RegExp, string][]} */
const forms = [
  [/\b(AKIA|ASIA)[0-9A-Z]{12,}/, "an AWS access key id"],
  [/\b(sk|pk|rk)[-_][A-Za-z0-9_-]{16,}/, "an API key"],
  [/\b(gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-)[A-Za-z0-9_-]{10,}/, "an access token"],
  [/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/, "a JSON Web Token"],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, "a private key"],
  [/\bBearer\s+[A-Za-z0-9._-]{16,}/, "a bearer token"],
  [/(?<![0-9A-Za-z])[0-9a-fA-F]{32,}(?![0-9A-Za-z])/, "a key in hexadecimal"],
];

/** @param {string} text @returns {string | undefined} */
export function secretIn(text) {
  const rest = withoutUrlPaths(text).replace(/data:[a-z]+\/[a-z.+-]+;base64,[A-Za-z0-9+/=\s]*/g, " ");
  for (const [form, kind] of forms) if (form.test(rest)) return kind;
  for (const [run] of rest.matchAll(/[A-Za-z0-9+/_-]{40,}={0,2}/g)) {
    if (!isPicture(run) && isRandom(run)) return "a key in base64";
  }
  return undefined;
}

/** Keeps what stands in a URL's user part and query, where keys do travel. @param {string} text */
function withoutUrlPaths(text) {
  return text.replace(/https?:\/\/([^\s"'<>?#/@]*@)?[^\s"'<>?#@]*/g, (_url, user) => ` ${user ?? ""} `);
}

/** The first bytes of PNG, JPEG, GIF and WebP files. @param {string} run */
const isPicture = (run) => /^(iVBORw0KGgo|\/9j\/|R0lGOD|UklGR)/.test(run);

/**
 * Of random characters about half are capitals and digits; of words and identifiers, camelCase included, fewer than
 * three in ten, or, in capitals, nearly all.
 *
 * @param {string} run
 */
function isRandom(run) {
  const share = (run.match(/[A-Z0-9]/g)?.length ?? 0) / run.length;
  return share > 0.3 && share < 0.9;
}
