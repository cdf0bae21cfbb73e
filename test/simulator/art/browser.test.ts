// The same pictures in a browser: the bundled module, in Chromium, gives the bytes that Node gives.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { renderPng, type Scene, toBase64 } from "../../../simulator/src/art/index.js";
import { require } from "../../support/tools.js";
import { PINNED } from "./scenes.js";

declare global {
  // What the bundle leaves behind in the page.
  var art: { renderPng(scene: Scene): Uint8Array; toBase64(bytes: Uint8Array): string };
}

const NAMES = ["water", "city", "animal", "still life", "mix", "blur"];

test("Chromium renders the same bytes as Node", async (context) => {
  const executablePath = require(context, "chromium");
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("../../../simulator/src/art/index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "art",
    // An import from Node would fail here.
    platform: "browser",
    write: false,
  });
  const scenes = NAMES.map((name) => PINNED[name]).filter((scene): scene is Scene => scene !== undefined);
  expect(scenes).toHaveLength(NAMES.length);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    const texts = await page.evaluate(
      (list) => list.map((scene) => art.toBase64(art.renderPng(scene))),
      scenes,
    );
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
    expect(texts.map(hash)).toEqual(scenes.map((scene) => hash(toBase64(renderPng(scene)))));
    // And the browser's own decoder takes them.
    const sizes = await page.evaluate(
      (list) =>
        Promise.all(
          list.map(async (text) => {
            const image = new Image();
            image.src = `data:image/png;base64,${text}`;
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
          }),
        ),
      texts,
    );
    expect(sizes).toEqual(scenes.map((scene) => [scene.width, scene.height]));
  } finally {
    await browser.close();
  }
});
