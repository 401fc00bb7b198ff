import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { makeFont } from "../../../scripts/make-font.ts";
import { readFont } from "../../../src/render/node/font.ts";
import { readOutlines } from "../../../src/text/outlines.ts";

const published = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

test("the font is what its script makes of the published one", () => {
  expect(makeFont().equals(readFont())).toBe(true);
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
