import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeTexTable } from "../../scripts/make-tex-table.ts";
import { glyphOf } from "../../src/text/glyphs.ts";
import { symbolOf } from "../../src/text/tex-characters.ts";

function fixture(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

const table = fixture("../../src/text/tex-symbols.ts");
const theirs: [name: string, symbol: string][] = Object.entries(
  JSON.parse(fixture("../fixtures/matplotlib/tex-symbols.json")),
);

test("makeTexTable() gives the committed table", () => {
  expect(makeTexTable()).toBe(table);
});

test("makeTexTable() gives less than 14 kB", () => {
  expect(Buffer.byteLength(table)).toBeLessThan(14_000);
});

describe("symbolOf(name)", () => {
  const known = theirs.filter(([name]) => symbolOf(name) !== undefined);

  test(`gives the character matplotlib has for all ${known.length} names both know`, () => {
    expect(known.filter(([name, symbol]) => symbolOf(name) !== symbol)).toEqual([]);
    expect(known.length).toBeGreaterThan(430);
  });

  test("knows the names that labels are written with", () => {
    const names =
      "alpha beta gamma Gamma epsilon varepsilon infty partial nabla sum prod int leq geq neq";
    const more =
      "approx sim propto in to rightarrow times cdot pm ldots dots cdots ell hbar forall exists";
    expect(`${names} ${more}`.split(" ").map(symbolOf).join("")).toBe(
      "αβγΓεε∞∂∇∑∏∫≤≥≠≈∼∝∈→→×⋅±……⋯ℓħ∀∃",
    );
  });

  test("knows no name of what DejaVu Sans lacks", () => {
    const box = glyphOf(0xe000);
    const drawn = known.every(([, symbol]) => glyphOf(symbol.codePointAt(0) ?? 0) !== box);
    expect(drawn).toBe(true);
  });

  test("knows no other name", () => {
    expect(["", "foo", "Alpha1", "constructor"].map(symbolOf)).toEqual(Array(4).fill(undefined));
  });
});
