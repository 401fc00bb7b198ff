import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeBoldFont, makeFont } from "../../../scripts/make-font.ts";
import { readFont } from "../../../src/render/node/font.ts";
import { readOutlines } from "../../../src/text/outlines.ts";

const published = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

test("the font is what its script makes of the published one", () => {
  expect(makeFont().equals(readFont())).toBe(true);
});

test.each(["DejaVuSans", "DejaVuSans-Bold", "FormulaLetters", "FormulaSigns"])(
  "%s is packed as it is, and smaller than by zlib",
  (name) => {
    const [font, packed] = ["ttf", "ttf.deflate"].map((extension) => {
      return readFileSync(
        new URL(`../../../src/render/node/${name}.${extension}`, import.meta.url),
      );
    }) as [Buffer, Buffer];
    expect(inflateRawSync(packed).equals(font)).toBe(true);
    expect(packed.length).toBeLessThan(deflateRawSync(font, { level: 9 }).length);
  },
);

test("the bold font is what its script makes of the published one, with the outlines of common characters", () => {
  const ours = makeBoldFont();
  expect(ours.equals(readFont("bold"))).toBe(true);
  const file = readFileSync(published.replace("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"));
  const [outlines, theirs] = [readOutlines(ours), readOutlines(file)];
  const text = "Wave Größe √ά Ж ≤ ∞ 12½";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    expect(outlines.pathOf(code)).toBe(theirs.pathOf(code));
  }
  expect(outlines.has(0x1403)).toBe(false);
});

test("the font has the published one's outline of every character", () => {
  const [ours, theirs] = [readFont(), readFileSync(published)].map(readOutlines);
  const other: number[] = [];
  let count = 0;
  for (let code = 0; code < 0x20000; code++) {
    if (ours?.has(code) !== theirs?.has(code)) other.push(code);
    if (!ours?.has(code)) continue;
    count++;
    if (ours.pathOf(code) !== theirs?.pathOf(code)) other.push(code);
  }
  expect(count).toBeGreaterThan(5000);
  expect(other).toEqual([]);
});
