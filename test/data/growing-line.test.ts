import fc from "fast-check";
import { expect, test } from "vitest";
import { GrowingLine } from "../../src/data/growing-line.ts";
import { summarize } from "../../src/data/summary.ts";

const coordinate = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0),
);

test("a line that grew has the statistics of one that was given whole", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 }), (points) => {
      const growing = new GrowingLine();
      for (const [x, y] of points) growing.push(x, y);
      const { x, y, summary } = growing.line;
      expect([Array.from(x), Array.from(y)]).toEqual([
        points.map(([first]) => first),
        points.map(([, second]) => second),
      ]);
      expect(plain(summary)).toEqual(plain(summarize({ x, y })));
    }),
  );
});

test("a line that was taken stays as it was", () => {
  const growing = new GrowingLine();
  growing.push(1, 2);
  const early = growing.line;
  for (let x = 2; x < 100; x++) growing.push(x, x);
  expect([Array.from(early.x), early.summary.count, growing.length]).toEqual([[1], 1, 99]);
});

/** Without the sign of a zero, which no limit depends on. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value, (_, each) => (Number.isNaN(each) ? "NaN" : each)));
}
