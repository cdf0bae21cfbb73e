// What a prompt is about, by a small map of words: the family of scene, and the mood that chooses the palette.
import { MOODS, PALETTES, type Palette } from "./palettes.js";
import type { Random } from "./random.js";

export type Family =
  "water" | "city" | "landscape" | "animal" | "still-life" | "portrait" | "space" | "garden" | "abstract";

const FAMILIES: Readonly<Record<Family, string>> = {
  animal: "cat kitten fox dog puppy bird owl robin sparrow parrot rabbit hare bunny wolf deer bear",
  water:
    "sea ocean boat boats ship sail sailing sailboat lake harbour harbor lighthouse river beach coast shore island bay pier water wave waves canal fjord fisherman",
  space:
    "space planet planets stars galaxy rocket moon astronaut nebula comet orbit cosmos saturn mars alien universe",
  city: "city tram street neon skyline town building buildings tower bridge car bus train metro urban downtown skyscraper taxi cyberpunk village market rooftop rooftops traffic cafe restaurant shop station",
  garden:
    "flower flowers garden meadow tulip tulips rose roses poppy poppies daisy daisies sunflower sunflowers lavender blossom bouquet orchard field",
  portrait:
    "portrait face woman man girl boy person people queen king knight selfie musician dancer actor sailor grandmother grandfather wizard elf",
  "still-life":
    "chair armchair teapot cup pot kettle mug vase lamp robot bottle bowl fruit apple pear coffee tea table object toy shoe product bread cake still figurine statue",
  landscape:
    "forest tree trees mountain mountains hill hills valley landscape desert canyon snow cabin house castle path road sunset sunrise nature waterfall dune balloon cliff volcano farm windmill camp tent",
  abstract: "abstract geometric pattern shapes bauhaus minimal texture composition logo colour color mandala",
};

const ORDER = Object.keys(FAMILIES) as Family[];
const BY_WORD = new Map<string, Family>();
for (const family of ORDER)
  for (const word of FAMILIES[family].split(" ")) if (!BY_WORD.has(word)) BY_WORD.set(word, family);

/** What the art takes from a text is in its first part: a prompt of any length costs the same. */
const READ = 600;

export function wordsOf(text: string): string[] {
  return text
    .slice(0, READ)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

export function familyOf(words: readonly string[]): Family | undefined {
  for (const word of words) {
    const family = BY_WORD.get(word) ?? (word.endsWith("s") ? BY_WORD.get(word.slice(0, -1)) : undefined);
    if (family) return family;
  }
  return undefined;
}

export function anyFamily(random: Random): Family {
  return random.pick(ORDER.filter((family) => family !== "animal" && family !== "portrait"));
}

export function paletteFor(words: readonly string[], random: Random): Palette {
  const moods = Object.keys(MOODS).filter((mood) =>
    MOODS[mood]?.split(" ").some((word) => words.includes(word)),
  );
  let best: Palette[] = [];
  let most = 0;
  for (const palette of PALETTES) {
    const score = moods.filter((mood) => palette.moods.includes(mood)).length;
    if (score > most) best = [];
    if (score >= most) best.push(palette);
    most = Math.max(most, score);
  }
  return random.pick(best);
}
