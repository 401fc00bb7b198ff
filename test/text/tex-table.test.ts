import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeTexTables } from "../../scripts/make-tex-table.ts";
import { glyphOf } from "../../src/text/glyphs.ts";
import { symbolOf } from "../../src/text/tex-characters.ts";

function fixture(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

const theirs: [name: string, symbol: string][] = Object.entries(
  JSON.parse(fixture("../fixtures/matplotlib/tex-symbols.json")),
);

test.each(Object.entries(makeTexTables()))(
  "makeTexTables() gives the committed %s, of less than 11 kB",
  (path, text) => {
    expect(text).toBe(fixture(`../../${path}`));
    expect(Buffer.byteLength(text)).toBeLessThan(11_000);
  },
);

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
