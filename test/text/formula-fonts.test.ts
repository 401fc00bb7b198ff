import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readFormulaFonts } from "../../src/render/node/font.ts";
import { formulaFonts } from "../../src/tables/formula-fonts.ts";
import { formulaGlyph } from "../../src/text/formula/glyphs.ts";
import { readOutlines } from "../../src/text/outlines.ts";

const outlines = readFormulaFonts().map(readOutlines);
const total = formulaFonts.fonts.reduce((sum, { count }) => sum + count, 0);
const [{ count: usual } = { count: 0 }] = formulaFonts.fonts;

describe("the fonts of formulas", () => {
  test("have an outline for every glyph of the table that DejaVu Sans has not", () => {
    const numbers = Array.from({ length: total - usual }, (_, index) => 0xf0000 + usual + index);
    const missing = numbers.filter(
      (code) => outlines.filter((font) => font.has(code)).length !== 1,
    );
    expect(numbers.length).toBeGreaterThan(1500);
    expect(missing).toEqual([]);
  });

  test("take less than 220 kB, and their table less than 25 kB as it is loaded", () => {
    expect(readFormulaFonts().reduce((sum, { length }) => sum + length, 0)).toBeLessThan(220_000);
    const table = readFileSync(new URL("../../src/tables/formula-fonts.ts", import.meta.url));
    expect(gzipSync(table, { level: 9 }).length).toBeLessThan(25_000);
  });
});

describe("formulaGlyph(style, variant, code)", () => {
  const outlineOf = (style: string, character: string, variant = "it") =>
    formulaGlyph(style, variant, character.codePointAt(0) ?? 0).outline;

  test("leans letters and small Greek in italics, but neither digits nor capital Greek", () => {
    const isUpright = (character: string) =>
      outlineOf("it", character) === character.codePointAt(0);
    expect(Array.from("xαℓ").filter(isUpright)).toEqual([]);
    expect(Array.from("1+ΓΩ−(").filter(isUpright)).toEqual(Array.from("1+ΓΩ−("));
  });

  test("has letters of their own in each style", () => {
    const styles = ["rm", "it", "bf", "tt", "cal", "scr", "bb", "frak"];
    expect(new Set(styles.map((style) => outlineOf(style, "R"))).size).toBe(styles.length);
    expect(outlineOf("bb", "R", "rm")).not.toBe(outlineOf("bb", "R", "it"));
  });

  test("takes big operators from the display font in any style", () => {
    expect(outlineOf("rm", "∑")).toBe(outlineOf("bf", "∑"));
    expect(outlineOf("rm", "∑")).toBeGreaterThan(0xf0000);
  });

  test("takes what no font has as it is in plain text", () => {
    expect(formulaGlyph("it", "it", 0x4e2d)).toMatchObject({ outline: 0x4e2d, advance: 2048 });
  });
});
