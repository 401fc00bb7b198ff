import { describe, expect, test } from "vitest";
import { summarize } from "../../src/data/summary.ts";
import { countInside, crosses } from "../../src/layout/legend-avoidance.ts";
import { placeLegend } from "../../src/layout/legend-place.ts";
import type { PointObstacle } from "../../src/space/obstacle.ts";
import { randomWalk, seeded } from "../data/random.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity } = Number;
const axes = { width: 195.3, height: 138.6 };
const pad = 5;
type Place = (value: number) => number;

interface Look {
  readonly placeX?: Place;
  readonly placeY?: Place;
  readonly joined?: boolean;
  readonly domain?: readonly [number, number];
}

function obstacle(x: Float64Array, y: Float64Array, look: Look = {}): PointObstacle {
  const {
    placeX = (v) => v,
    placeY = (v) => v,
    joined = true,
    domain = [-infinity, infinity],
  } = look;
  const summary = summarize({ x, y });
  const isPlaced = summary.y.min > domain[0] && summary.y.max < domain[1];
  return {
    x: { values: x, extent: summary.x, place: placeX, domain: [-infinity, infinity] },
    y: { values: y, extent: summary.y, place: placeY, domain },
    joined,
    isSorted: summary.direction === 1 && !summary.hasGaps && isPlaced,
  };
}

/** The points that have a place, on the page. */
function placed({ x, y }: PointObstacle): [number, number][] {
  return Array.from(x.values, (at, i): [number, number] => [
    x.place(at),
    y.place(y.values[i] ?? gap),
  ]).filter((point) => point.every(Number.isFinite));
}

const names = {
  "upper right": [1, 1],
  "upper left": [0, 1],
  "lower left": [0, 0],
  "lower right": [1, 0],
  right: [1, 0.5],
  "center left": [0, 0.5],
  "center right": [1, 0.5],
  "lower center": [0.5, 0],
  "upper center": [0.5, 1],
  center: [0.5, 0.5],
} as const;

/** matplotlib's rule, point by point and place by place. */
function slowly(
  frame: { width: number; height: number },
  obstacles: readonly PointObstacle[],
): string {
  const badness = Object.values(names).map(([across, up]) => {
    const box = {
      x: pad + across * (axes.width - 2 * pad - frame.width),
      y: pad + up * (axes.height - 2 * pad - frame.height),
      ...frame,
    };
    return obstacles.reduce((sum, each) => {
      const points = placed(each);
      const inside = points.filter((point) => isInside(point, box)).length;
      const met =
        each.joined &&
        (inside > 0 || points.some((to, i) => i > 0 && cuts(points[i - 1] ?? to, to, box)));
      return sum + inside + Number(met);
    }, 0);
  });
  return Object.keys(names)[badness.indexOf(Math.min(...badness))] as string;
}

type Box = { x: number; y: number; width: number; height: number };

const isInside = ([x, y]: [number, number], box: Box) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Whether a segment has a part in a box: it is cut off at each side in turn. */
function cuts([x1, y1]: [number, number], [x2, y2]: [number, number], box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, size] of [
    [x1, x2 - x1, box.x, box.width],
    [y1, y2 - y1, box.y, box.height],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= low + size) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (low + size - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}

describe('placeLegend("best")', () => {
  const looks: [string, Look][] = [
    ["linear", {}],
    ["points", { joined: false }],
    ["reversed", { placeX: (v) => 195.3 - v, placeY: (v) => 138.6 - v }],
    [
      "log",
      {
        placeX: (v) => 80 * Math.log10(1 + Math.max(0, v)),
        placeY: (v) => (v <= 0 ? -9e9 : 60 * Math.log10(v)),
      },
    ],
    [
      "logit",
      {
        placeY: (v) => (v < 0 || v > 150 ? gap : 70 + 20 * Math.log10(v / (150 - v))),
        domain: [0, 150],
      },
    ],
  ];
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  test.each(looks)("placeLegend finds the place that all points ask for (%s)", (_, look) => {
    const found = seeds.map((seed) => {
      const random = seeded(seed);
      const frame = { width: 20 + 90 * random(), height: 10 + 50 * random() };
      const many = Array.from({ length: 1 + (seed % 3) }, () =>
        obstacle(...lineOf(seed, random), look),
      );
      const { loc } = placeLegend("best", frame, axes, pad, () => many);
      expect(loc).toBe(slowly(frame, many));
      return loc;
    });
    expect(new Set(found).size).toBeGreaterThan(3);
  });

  /** Few points or many, in the order of their positions or not, with gaps or without. */
  function lineOf(seed: number, random: () => number): [Float64Array, Float64Array] {
    const length = [3, 10, 40, 400][seed % 4] as number;
    const x = Float64Array.from({ length }, () => 195.3 * random());
    if (seed % 5 < 3) x.sort();
    const start = 138.6 * random();
    const walk = randomWalk(length, 200 / Math.sqrt(length), random).map((value) => start + value);
    const y = seed % 7 === 0 ? walk.map(() => 138.6 * random()) : walk;
    return [x, seed % 6 === 0 ? y.map((value) => (random() < 0.2 ? gap : value)) : y];
  }
});

describe("countInside and crosses", () => {
  const sides = [
    [0, 10],
    [5, 15],
    [10, 20],
  ] as const;

  test.each([true, false])("a point on a side is not inside (sorted: %s)", (isSorted) => {
    const x = Float64Array.of(0, 5, 10, 10.5, 12, 20);
    const y = Float64Array.of(5, 5, 5, 5, 12, 20);
    const points = { ...obstacle(x, y), isSorted };
    expect(countInside(points, sides, sides)).toEqual([1, 0, 0, 2, 1, 1, 1, 1, 1]);
  });

  test.each([true, false])("the last number before a side is inside (sorted: %s)", (isSorted) => {
    const last = 15 - 2 ** -49;
    expect(last).toBeLessThan(15);
    const points = { ...obstacle(Float64Array.of(last), Float64Array.of(last)), isSorted };
    const around = {
      ...points,
      x: { ...points.x, extent: wide },
      y: { ...points.y, extent: wide },
    };
    expect(countInside(around, sides, sides)).toEqual([0, 0, 0, 0, 1, 1, 0, 1, 1]);
  });
  const wide = { min: -100, max: 100, minpos: 1 };

  test("all of very many points are counted", () => {
    const random = seeded(1);
    const [x, y] = [0, 1].map(() => Float64Array.from({ length: 20_001 }, () => 20 * random()));
    const expected = sides.flatMap(([left, right]) =>
      sides.map(([low, high]) => {
        const isInside = (up: number, at: number) =>
          up > low && up < high && (x?.[at] as number) > left && (x?.[at] as number) < right;
        return y?.filter(isInside).length;
      }),
    );
    expect(countInside(obstacle(x as Float64Array, y as Float64Array), sides, sides)).toEqual(
      expected,
    );
  });

  const box = { x: 10, y: 10, width: 10, height: 10 };
  test.each([
    ["through it", [0, 30], [0, 30], true],
    ["past a corner", [0, 30], [16, 40], false],
    ["on from the border", [20, 30], [15, 15], true],
    ["along a side", [0, 30], [10, 10], false],
    ["through it, over a gap", [0, 12, 30], [15, gap, 15], true],
    ["below it, over a gap that is above", [0, gap, 30], [5, 30, 5], false],
    ["through it, over a gap below it", [0, gap, 30], [5, 8, 30], true],
    ["below it", [0, 11, 14, 30], [5, 9, 1, 5], false],
    ["back through it", [30, 0], [15, 16], true],
    ["nowhere", [gap], [1], false],
  ] as const)("crosses tells whether a line goes %s", (_, x, y, expected) => {
    expect(crosses(obstacle(Float64Array.from(x), Float64Array.from(y)), box)).toBe(expected);
  });
});
