import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { unitsPerEm } from "../../src/text/dejavu-sans.ts";
import { glyphRow } from "../../src/text/glyph-row.ts";
import { distance } from "./distance.ts";

const file = new URL("../fixtures/matplotlib/glyph-rows.json", import.meta.url);
const rows: { text: string; x: number[] }[] = JSON.parse(readFileSync(file, "utf8"));

describe("glyphRow(text)", () => {
  test.each(rows)("puts the characters of $text where matplotlib draws them", ({ text, x }) => {
    const ours = glyphRow(text).map((glyph) => (glyph.x * 100) / unitsPerEm);
    expect(ours).toHaveLength(x.length);
    expect(distance(ours, x)).toBeLessThan(1e-9);
  });

  test("leaves kerning out when it is turned off", () => {
    const [, o] = glyphRow("To", false);
    expect(o?.x).toBe(1251);
  });

  test("takes a character of two code units for one", () => {
    expect(glyphRow("𝔸x").map((glyph) => glyph.codePoint)).toEqual([0x1d538, 0x78]);
  });
});
