/**
 * Where a key belongs, an example has one of the agreed placeholders.
 *
 * @param {unknown} document
 * @param {{ members: string[], values: string[] }} options
 * @returns {{ message: string, path: (string | number)[] }[]}
 */
export default function keyPlaceholders(document, { members, values }) {
  const named = new Set(members);
  const allowed = new Set(values);
  const inCode = new RegExp(
    `(?<![\\w-])["']?(?:${members.join("|")})["']?\\s*(?::|=>|=)\\s*(["'])(.*?)\\1`,
    "g",
  );
  /** @type {{ message: string, path: (string | number)[] }[]} */
  const found = [];

  /** @param {unknown} value @param {string} member @param {(string | number)[]} path */
  const check = (value, member, path) => {
    if (typeof value !== "string" || allowed.has(value)) return;
    found.push({ message: `The example of ${member} is none of the agreed placeholders.`, path });
  };

  /** @param {any} node @param {(string | number)[]} path @param {"document" | "example" | "samples"} within */
  const walk = (node, path, within) => {
    if (typeof node === "string") {
      if (within !== "samples") return;
      for (const match of node.matchAll(inCode)) {
        // `"key": "'"$NAME"'"` leaves the shell's quotes for a variable: no key stands in the sample.
        const rest = node.slice(match.index + match[0].length);
        if (match[2] === "'" && /^\$[A-Z_]+"'"/.test(rest)) continue;
        check(match[2], "the key in this code sample", path);
      }
      return;
    }
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      // A media type's examples are named, and a name may be any word: only what lies in a value is a member.
      if (within === "example" && named.has(key)) check(value, key, at);
      if (within === "document" && key === "properties") checkSchemas(value, at);
      walk(value, at, areaOf(key, value, within));
    }
  };

  const seen = new Set();
  /** A property's own example, default or constant. @param {any} properties @param {(string | number)[]} path */
  const checkSchemas = (properties, path) => {
    for (const member of members) {
      const schema = follow(document, properties?.[member]);
      if (seen.has(schema)) continue; // one finding for a shared schema, not one a request
      seen.add(schema);
      for (const keyword of ["example", "default", "const"])
        check(schema?.[keyword], member, [...path, member, keyword]);
      for (const [index, value] of (Array.isArray(schema?.examples) ? schema.examples : []).entries()) {
        check(value, member, [...path, member, "examples", index]);
      }
    }
  };

  walk(document, [], "document");
  return found;
}

/** @param {string} key @param {unknown} value @param {"document" | "example" | "samples"} within */
function areaOf(key, value, within) {
  if (within !== "document") return within;
  if (key === "x-codeSamples") return "samples";
  const values = key === "value" || key === "example" || key === "default";
  return values || (key === "examples" && Array.isArray(value)) ? "example" : "document";
}

/** The rule reads the document as written, so that a shared schema is read once. @param {any} document @param {any} schema */
function follow(document, schema) {
  for (let hops = 0; typeof schema?.$ref === "string" && hops < 20; hops++) {
    let node = document;
    for (const part of schema.$ref.replace(/^#\/?/, "").split("/")) {
      node = node?.[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")];
    }
    schema = node;
  }
  return schema;
}
