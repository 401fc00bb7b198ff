import { describe, expect, test } from "vitest";
import { type PointColumn, pointFacts } from "../../src/facts/points.ts";
import { randomWalk, seeded } from "../data/random.ts";

const { NaN: gap } = Number;

function column(name: string, values: Iterable<number>, scale?: PointColumn["scale"]): PointColumn {
  const all = Float64Array.from(values);
  return scale === undefined ? { name, values: all } : { name, values: all, scale };
}

function facts(x: Iterable<number>, y: Iterable<number>): string[] {
  return pointFacts([column("x", x), column("y", y)]);
}

/** How many lines of two texts differ. */
function changedLines(before: readonly string[], after: readonly string[]): number {
  return before.length === after.length
    ? before.filter((line, index) => line !== after[index]).length
    : Number.POSITIVE_INFINITY;
}

describe("pointFacts lists up to 24 points", () => {
  test("by number where positions are even", () => {
    expect(facts([0, 0.1, 0.2, 0.30000000000000004], [1, 4, gap, 16])).toEqual([
      "4 points, x from 0 to 0.3 by 0.1",
      "  0: 1",
      "  1: 4",
      "  2: NaN",
      "  3: 16",
    ]);
    expect(facts([3, 2, 1], [1, 2, 3])[0]).toBe("3 points, x from 3 to 1 by -1");
  });

  test("by position where they are not", () => {
    expect(facts([0, 1, 3], [1, 4, 9])).toEqual(["3 points", "  0: 1", "  1: 4", "  3: 9"]);
    expect(facts([2, 2], [1, 4])).toEqual(["2 points", "  2: 1", "  2: 4"]);
    expect(facts([0, gap, 2], [1, 4, 9])).toEqual(["3 points", "  0: 1", "  NaN: 4", "  2: 9"]);
    expect(facts([5], [1])).toEqual(["1 point", "  5: 1"]);
  });

  test("with what else they have", () => {
    const size = column("size", [4, 9]);
    expect(pointFacts([column("x", [0, 1]), column("y", [1, 4]), size])).toEqual([
      "2 points, x from 0 to 1 by 1",
      "  0: 1; size 4",
      "  1: 4; size 9",
    ]);
  });

  test("and says when there are none", () => {
    expect(facts([], [])).toEqual(["no points"]);
  });
});

describe("pointFacts cuts more points into 12 stretches", () => {
  test("from 25 on", () => {
    const count = (n: number) => facts(Array(n).keys(), Array(n).keys()).length;
    expect([24, 25, 26, 1000].map(count)).toEqual([25, 13, 13, 13]);
  });

  test("with what each reaches, its mean and its gaps", () => {
    const y = Array.from({ length: 36 }, (_, index) => (index === 4 || index > 32 ? gap : index));
    const rows = facts(y.keys(), y);
    expect(rows.slice(0, 4)).toEqual([
      "36 points, x from 0 to 35 by 1",
      "  0–2: 0 to 2, mean 1",
      "  3–5: 3 to 5, mean 4, 1 gap",
      "  6–8: 6 to 8, mean 7",
    ]);
    expect(rows.at(-1)).toBe("  33–35: gaps");
  });

  test("with the positions where they are not even", () => {
    const x = Float64Array.from({ length: 25 }, (_, index) => index ** 2);
    expect(facts(x, x).slice(0, 2)).toEqual([
      "25 points",
      "  0–1: x 0 to 1, mean 0.5; y 0 to 1, mean 0.5",
    ]);
  });
});

describe("one height that moves changes one line", () => {
  const random = seeded(42);
  // Of n points, one has to move by n / 12 millionths of the range, or half a quantum where all are listed.
  test.each([3, 24, 25, 1000, 100_000])("of %i points", (n) => {
    const least = n <= 24 ? 1e-5 : n / 12 / 1e6;
    const x = Float64Array.from({ length: n }, (_, index) => index / 10);
    for (let round = 0; round < 20; round++) {
      const y = randomWalk(n, 10 ** (6 * random() - 3), random);
      const before = facts(x, y);
      const { min, max } = { min: Math.min(...y), max: Math.max(...y) };
      const moved = Float64Array.from(y);
      const index = Math.floor(random() * n);
      // Towards the middle, so that it is no new extreme of the line, which has a quantum of its own.
      const towards = (y[index] ?? 0) > (min + max) / 2 ? -1 : 1;
      moved[index] = (y[index] ?? 0) + towards * 1.01 * least * (max - min);
      const changed = changedLines(before, facts(x, moved));
      expect([1, 2, 3]).toContain(changed);
    }
  });
});

test("equal numbers have equal facts, whatever is written into the arrays later", () => {
  const y = randomWalk(1000, 1, seeded(1));
  const x = y.keys();
  expect(facts(x, y)).toEqual(facts(y.keys(), Float64Array.from(y)));
});
