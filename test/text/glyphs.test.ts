import { describe, expect, test } from "vitest";
import { glyphOf } from "../../src/text/glyphs.ts";

const codeOf = (character: string) => character.codePointAt(0) ?? 0;
const advanceOf = (character: string) => glyphOf(codeOf(character)).advance;

describe("glyphOf(codePoint)", () => {
  test("gives the metrics of the font", () => {
    expect(glyphOf(codeOf("g"))).toMatchObject({ advance: 1300, yMin: -426, yMax: 1147 });
    expect(glyphOf(codeOf("A")).kerning?.get(codeOf("V"))).toBe(-131);
  });

  test("gives a blank no height", () => {
    expect(glyphOf(codeOf(" "))).toMatchObject({ advance: 651, yMin: 0, yMax: 0 });
  });

  test.each(["中", "あ", "한", "Ａ", "🚀", "𠮷"])(
    "gives %s, which the font lacks, one em",
    (character) => {
      expect(advanceOf(character)).toBe(2048);
    },
  );

  test("gives a mark that the font lacks no width", () => {
    expect(advanceOf("\u0903")).toBe(0);
    expect(advanceOf("\u{e0100}")).toBe(0);
  });

  test("gives an invisible control no width, and a tab that of a space", () => {
    expect(advanceOf("\u0007")).toBe(0);
    expect(advanceOf("\t")).toBe(advanceOf(" "));
  });

  test("gives any other character the width of the font's box for missing ones", () => {
    expect(advanceOf("अ")).toBe(1229);
    expect(advanceOf("\ud800")).toBe(1229);
  });
});
