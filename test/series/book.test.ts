import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toSeries } from "../../src/series/pair.ts";

interface BookCase {
  name: string;
  call: { X: unknown; Y: unknown; fmts: string[] };
  after?: { fn: string }[];
  expect: { lines: { n: number }[] };
}

const url = new URL("../fixtures/matplotlib/book-plot.json", import.meta.url);
const numbers = new Map(["NaN", "Infinity", "-Infinity"].map((text) => [text, Number(text)]));
const cases: BookCase[] = JSON.parse(
  readFileSync(url, "utf8"),
  (_, value) => numbers.get(value) ?? value,
);

/** The number of points of each line; the book leaves out series beyond its formats. */
function lengths({ X, Y, fmts }: BookCase["call"]): number[] {
  const pairs = toSeries("plot", X, Y ?? undefined).slice(0, fmts.length);
  return pairs.flatMap(({ lines }) => lines.map(({ y }) => y.length));
}

// Three x for one y are an error here; the book draws the first and is silent about the others.
const paired = cases.filter(({ name }) => name !== "variants/more-x-than-y");

test("the truth file has 114 figures that pair", () => expect(paired).toHaveLength(114));

test.each(paired.map((it) => [it.name, it] as const))(
  "plot of the book's %s draws as many lines, as long",
  (_, it) => {
    const later = it.after?.filter(({ fn }) => fn === "plot" || fn === "axvline") ?? [];
    const lines = it.expect.lines.slice(0, it.expect.lines.length - later.length);
    expect(lengths(it.call)).toEqual(lines.map(({ n }) => n));
  },
);
