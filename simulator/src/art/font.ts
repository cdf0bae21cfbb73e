// A bitmap font, five dots wide: seven rows above the line and two below it, three more above for the accents of capitals.

/** Rows in base 32, one digit a row from the top, the highest bit at the left; missing rows are empty. */
const GLYPHS: Readonly<Record<string, string>> = {
  " ": "",
  "!": "4444404",
  '"': "aaa",
  "#": "0avava",
  $: "4fke5u4",
  "%": "op248j3",
  "&": "cik8lid",
  "'": "44",
  "(": "2488842",
  ")": "8422248",
  "*": "04lel4",
  "+": "044v44",
  ",": "00000cc8",
  "-": "000e",
  ".": "00000cc",
  "/": "01248g",
  0: "ehjlphe",
  1: "4c4444e",
  2: "eh1248v",
  3: "v2421he",
  4: "26aiv22",
  5: "vgu11he",
  6: "68guhhe",
  7: "v124888",
  8: "ehhehhe",
  9: "ehhf12c",
  ":": "0cc0cc",
  ";": "0cc0cc8",
  "<": "248g842",
  "=": "00v0v",
  ">": "8421248",
  "?": "eh12404",
  "@": "eh1dlle",
  A: "ehhvhhh",
  B: "uhhuhhu",
  C: "ehggghe",
  D: "sihhhis",
  E: "vggsggv",
  F: "vggsggg",
  G: "ehgnhhf",
  H: "hhhvhhh",
  I: "e44444e",
  J: "72222ic",
  K: "hikokih",
  L: "ggggggv",
  M: "hrllhhh",
  N: "hhpljhh",
  O: "ehhhhhe",
  P: "uhhuggg",
  Q: "ehhhlid",
  R: "uhhukih",
  S: "fgge11u",
  T: "v444444",
  U: "hhhhhhe",
  V: "hhhhha4",
  W: "hhhllla",
  X: "hha4ahh",
  Y: "hhha444",
  Z: "v1248gv",
  "[": "e88888e",
  "\\": "0g8421",
  "]": "e22222e",
  "^": "4ah",
  _: "0000000v",
  "`": "842",
  a: "00e1fhf",
  b: "ggmphhu",
  c: "00ehghe",
  d: "11djhhf",
  e: "00ehvge",
  f: "698s888",
  g: "00fhhhf1e",
  h: "ggmphhh",
  i: "40c444e",
  j: "2062222ic",
  k: "ggikoki",
  l: "c44444e",
  m: "00qllhh",
  n: "00mphhh",
  o: "00ehhhe",
  p: "00uhhhugg",
  q: "00fhhhf11",
  r: "00mpggg",
  s: "00fge1u",
  t: "88s8896",
  u: "00hhhjd",
  v: "00hhha4",
  w: "00hhlla",
  x: "00ha4ah",
  y: "00hhhhf1e",
  z: "00v248v",
  "{": "2448442",
  "|": "4444444",
  "}": "8442448",
  "~": "008l2",
  "…": "000000l",
  "–": "000v",
  "—": "000v",
  "¡": "4044444",
  "¿": "4048ghe",
  "«": "005aka5",
  "»": "00ka5ak",
  "°": "ciic",
  "·": "000c",
  "£": "698s88v",
  "€": "78u8u87",
  "×": "00ha4ah",
  ß: "ciikiim",
  æ: "00q5fkf",
  Æ: "fkkukkn",
  ø: "01ejlpeg",
  Ø: "dijlpim",
  œ: "00alnka",
  Œ: "fkknkkf",
  ı: "00c444e",
  ð: "a4afhhe",
  Þ: "guhhugg",
  þ: "gguhhugg",
};

/** Two rows for each combining mark; the cedilla hangs below. */
const ACCENTS: Readonly<Record<string, readonly [number, number]>> = {
  "\u0300": [8, 4],
  "\u0301": [2, 4],
  "\u0302": [4, 10],
  "\u0303": [13, 22],
  "\u0304": [0, 14],
  "\u0308": [0, 10],
  "\u030a": [12, 12],
  "\u030c": [10, 4],
};

const SAME: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": ",",
  "−": "-",
  "\u00a0": " ",
};

export const ROWS = 12;
/** Rows above the body, for the accents of capitals. */
const ABOVE = 3;
const BOX = [0, 0, 0, 31, 17, 17, 17, 17, 17, 31, 0, 0];

/** Twelve rows of five bits for each letter; what has no shape here becomes a box. */
export function shapes(text: string): number[][] {
  const result: number[][] = [];
  for (const letter of text.normalize("NFD")) {
    const accent = ACCENTS[letter];
    const last = result[result.length - 1];
    if (accent && last) {
      // Over a small letter its dot makes room; over a capital the mark stands higher.
      const low = last.slice(0, ABOVE + 1).every((row) => row === 0) || isDotted(last);
      const at = low ? ABOVE - 1 : 0;
      if (isDotted(last)) last[ABOVE] = 0;
      last[at] = accent[0];
      last[at + 1] = accent[1];
    } else if (letter === "\u0327" && last) {
      last[10] = 4;
      last[11] = 8;
    } else if (!/[\p{M}\p{Cf}]/u.test(letter)) {
      const rows = GLYPHS[SAME[letter] ?? letter];
      if (rows === undefined) result.push([...BOX]);
      else result.push(Array.from({ length: ROWS }, (_, i) => parseInt(rows.charAt(i - ABOVE) || "0", 32)));
    }
  }
  return result;
}

function isDotted(rows: readonly number[]): boolean {
  return rows[ABOVE] === 4 && rows[ABOVE + 1] === 0 && rows[ABOVE + 2] === 12;
}
