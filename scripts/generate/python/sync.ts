// The client for threads from the client for asyncio: words are replaced, nothing is understood.

/** What a word of asyncio is for threads; the rest is the dropping of `Async` from names. */
const words: [RegExp, string][] = [
  [/\basync (def|with|for)\b/g, "$1"],
  [/\bawait /g, ""],
  [/\b__aenter__\b/g, "__enter__"],
  [/\b__aexit__\b/g, "__exit__"],
  [/\baclose\b/g, "close"],
  [/\baiter_bytes\b/g, "iter_bytes"],
  [/\b(\w+)_async\b(?!\.)/g, "$1"],
  [/\bAsync([A-Z]\w*)/g, "$1"],
];

export function toSync(source: string): string {
  const made = words.reduce((text, [pattern, word]) => text.replace(pattern, word), source);
  const left = /\b(async|await|asyncio)\b.*/.exec(made);
  if (left) throw new Error(`the client for threads: no word for "${left[0]}"`);
  return made;
}
