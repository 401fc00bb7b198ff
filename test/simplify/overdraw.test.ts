import { describe, expect, test } from "vitest";
import { Coverage } from "../../src/simplify/coverage-mask.ts";
import { largestRectangle } from "../../src/simplify/largest-rectangle.ts";
import { isCloud } from "../../src/simplify/overdraw.ts";
import { PagePoints } from "../../src/simplify/page-points.ts";
import { placeOf, valueAt } from "../../src/simplify/placement.ts";
import { PointCells } from "../../src/simplify/point-cells.ts";
import { segmentOf } from "../../src/simplify/segment.ts";
import { simplifyLine } from "../../src/simplify/simplify.ts";
import type { StrokedPage } from "../../src/simplify/stroked-page.ts";
import { lifted } from "../../src/simplify/vertex-list.ts";
import { randomWalk, seeded } from "../data/random.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity } = Number;
const seeds = [1, 2, 3, 4, 5, 6];

describe("largestRectangle", () => {
  test.each([
    [["0"], null],
    [["1"], [0, 0, 1, 1]],
    [
      ["011", "111"],
      [1, 0, 3, 2],
    ],
    [
      ["11101", "11111", "00111"],
      [0, 0, 3, 2],
    ],
    [
      ["10001", "11111", "10001"],
      [0, 1, 5, 2],
    ],
    [
      ["0110", "0110", "1111", "0110"],
      [1, 0, 3, 4],
    ],
  ] as const)("largestRectangle of %j is %j", (rows, expected) => {
    const cells = Uint8Array.from(rows.join(""), Number);
    const found = largestRectangle(cells, rows[0].length);
    expect(found && [found.left, found.top, found.right, found.bottom]).toEqual(expected);
  });
});

describe("Coverage", () => {
  const radius = 4;
  const page = () => new Coverage(300, 200, radius, 0.55);
  const stroke = (random: () => number) =>
    [300 * random(), 200 * random(), 300 * random(), 200 * random()] as const;

  test("hides(…) is true of what was painted, and of what lies beside the page", () => {
    const coverage = page();
    coverage.paint(segmentOf(50.5, 50.5, 250.5, 50.5));
    expect(coverage.hides(segmentOf(50.5, 50.5, 250.5, 50.5))).toBe(true);
    expect(coverage.hides(segmentOf(200, 50.5, 100, 50.5))).toBe(true);
    expect(coverage.hides(segmentOf(50.5, 50.5, 250.5, 54.5))).toBe(false);
    expect(coverage.hides(segmentOf(40.5, 50.5, 50.5, 50.5))).toBe(false);
    expect(coverage.hides(segmentOf(-50, -20, -30, 400))).toBe(true);
  });

  test.each([
    [20, 100, 280, 100],
    [150.5, 20, 150.5, 180],
    [280, 30, 20, 180],
    [20, 150, 280, 151],
    [150, 20, 151, 180],
    [70, 70, 70, 70],
  ])("paint(%i, %i, %i, %i) paints as far as its width, and not beyond", (x1, y1, x2, y2) => {
    const coverage = page();
    coverage.paint(segmentOf(x1, y1, x2, y2));
    for (let y = 0.5; y < 200; y += 3) {
      for (let x = 0.5; x < 300; x += 3) {
        const distance = toSegment(x, y, x1, y1, x2, y2);
        const isHidden = coverage.hides(segmentOf(x, y, x, y));
        if (distance < 0.4) expect([x, y, isHidden]).toEqual([x, y, true]);
        if (distance > 1.2) expect([x, y, isHidden]).toEqual([x, y, false]);
      }
    }
  });

  test("hidesDot(…) is what hides(…) tells of a segment of no length", () => {
    const random = seeded(2);
    const coverage = page();
    for (let count = 0; count < 80; count++) coverage.paint(segmentOf(...stroke(random)));
    const seen = new Set<boolean>();
    for (let count = 0; count < 5000; count++) {
      const [x, y] = [360 * random() - 30, 260 * random() - 30];
      const isHidden = coverage.hidesDot(x, y);
      expect(coverage.hides(segmentOf(x, y, x, y))).toBe(isHidden);
      seen.add(isHidden);
    }
    expect(seen.size).toBe(2);
    expect(coverage.hidesDot(gap, 5)).toBe(true);
  });

  test.each(seeds)("what is settled is what is found pixel by pixel (seed %i)", (seed) => {
    const random = seeded(seed);
    const [settled, asked] = [page(), page()];
    for (let count = 0; count < 60; count++) {
      const each = stroke(random);
      settled.paint(segmentOf(...each));
      asked.paint(segmentOf(...each));
    }
    settled.settle();
    for (let count = 0; count < 5000; count++) {
      const [x, y] = [300 * random(), 200 * random()];
      expect(settled.hides(segmentOf(x, y, x, y))).toBe(asked.hides(segmentOf(x, y, x, y)));
    }
  });

  test.each(seeds)("core() is a rectangle in which all is hidden (seed %i)", (seed) => {
    const random = seeded(seed);
    const coverage = page();
    expect(coverage.core()).toBeNull();
    expect(coverage.grown({ left: 90, top: 90, right: 100, bottom: 100 })).toBeNull();
    expect(coverage.grown({ left: 90, top: 90, right: 90, bottom: 100 })).toBeNull();
    for (let count = 0; count < 400; count++) {
      const [x1, y1, x2, y2] = stroke(random);
      coverage.paint(segmentOf(50 + x1 / 2, 50 + y1 / 2, 50 + x2 / 2, 50 + y2 / 2));
    }
    const plain = [];
    for (let count = 0; count < 300; count++) plain.push(stroke(random));
    const before = plain.map((each) => coverage.hides(segmentOf(...each)));
    coverage.settle();
    const core = coverage.core();
    if (core === null) throw new Error("there is no core");
    expect((core.right - core.left) * (core.bottom - core.top)).toBeGreaterThan(3000);
    for (let y = core.top; y < core.bottom; y++) {
      for (let x = core.left; x < core.right; x++) {
        if (!coverage.hides(segmentOf(x + 0.5, y + 0.5, x + 0.5, y + 0.5)))
          throw new Error(`${x}, ${y} shows`);
      }
    }
    expect(plain.map((each) => coverage.hides(segmentOf(...each)))).toEqual(before);
    expect(coverage.grown(core)).toEqual(core);
  });
});

describe("PointCells", () => {
  const full = () => {
    const cells = new PointCells(40, 30);
    for (let row = 5; row < 25; row++) {
      for (let column = 5; column < 35; column++) {
        cells.put(column, row, 100 * row + column);
      }
    }
    return cells;
  };

  test("points() gives the last point of each cell that has any", () => {
    const cells = full();
    cells.put(5, 5, 9999);
    cells.put(-1, 5, 1);
    cells.put(40, 5, 2);
    cells.put(gap, 5, 3);
    const points = [...cells.points()];
    expect(points).toHaveLength(600);
    expect(new Set(points).size).toBe(600);
    expect(points[0]).toBe(9999);
    expect(points).toContain(2434);
  });

  test("inner() is a rectangle of cells in the midst of others, though a few are empty", () => {
    expect(new PointCells(40, 30).inner()).toBeNull();
    // All but a row beside it, so that the corners of what is full are not among them.
    expect(full().inner()).toEqual({ left: 7, top: 6, right: 33, bottom: 24 });
    const cells = new PointCells(40, 30);
    for (let row = 0; row < 30; row++) {
      for (let column = 0; column < 40; column++) {
        const isHole = (column === 20 && row === 15) || column > 30;
        if (!isHole) cells.put(column, row, 0);
      }
    }
    expect(cells.inner()).toEqual({ left: 0, top: 0, right: 30, bottom: 30 });
  });
});

describe("PagePoints", () => {
  const random = seeded(3);
  const places = Array.from(
    { length: 5000 },
    () => [120 * random() - 10, 70 * random() - 10] as const,
  );
  const placed = () => {
    const points = new PagePoints(5000);
    const [x, y] = [0, 1].map((way) => Float64Array.from(places, (place) => place[way] ?? gap));
    points.add(Uint32Array.from(places.keys()), x as Float64Array, y as Float64Array);
    return points;
  };
  const all = (points: PagePoints) => Array.from({ length: points.length }, () => points.pop());

  test("pop() gives what was added, the last first, then -1", () => {
    const points = placed();
    expect(points).toHaveLength(5000);
    expect(all(points)).toEqual([...places.keys()].reverse());
    expect(points.pop()).toBe(-1);
  });

  test("keepOutside(rectangle) takes out what lies inside", () => {
    const points = placed();
    points.keepOutside({ left: 10, top: 5, right: 90, bottom: 40 });
    const isInside = ([x, y]: readonly [number, number]) => x > 10 && x < 90 && y > 5 && y < 40;
    const outside = [...places.entries()].filter(([, place]) => !isInside(place));
    expect(all(points).reverse()).toEqual(outside.map(([index]) => index));
  });

  test("outermost(width, height, size) gives the ends of each row and column on the page", () => {
    const found = new Set(placed().outermost(100, 50, 10));
    const expected = new Set<number>();
    const onPage = [...places.entries()].filter(
      ([, [x, y]]) => x >= 0 && x < 100 && y >= 0 && y < 50,
    );
    for (const [along, across] of [
      [0, 1],
      [1, 0],
    ] as const) {
      for (let slot = 0; slot < 10; slot++) {
        const inSlot = onPage
          .filter(([, place]) => Math.floor(place[along] / 10) === slot)
          .sort(([, a], [, b]) => a[across] - b[across]);
        for (const end of [inSlot[0], inSlot.at(-1)]) if (end) expected.add(end[0]);
      }
    }
    expect(expected.size).toBeGreaterThan(20);
    expect(found).toEqual(expected);
  });
});

describe("placement", () => {
  const square = { transform: (value: number) => value ** 2, inverse: Math.sqrt };

  test.each([
    [{ scale: null, start: 10, span: 20, length: 100 }, 15, 25],
    [{ scale: null, start: 10, span: -20, length: 100 }, 5, 25],
    [{ scale: square, start: 4, span: 32, length: 64 }, 5, 42],
  ])("placeOf(%j, %d) is %d, and valueAt brings it back", (placement, value, place) => {
    expect(placeOf(placement, value)).toBe(place);
    expect(valueAt(placement, place)).toBe(value);
    expect(placeOf(placement, gap)).toBeNaN();
  });
});

describe("simplifyLine of a cloud", () => {
  const page: StrokedPage = {
    width: 200,
    height: 100,
    strokeWidth: 4,
    isDashed: false,
    threshold: 1 / 9,
    domain: { x: [-infinity, infinity], y: [-infinity, infinity] },
    x: { scale: null, start: 0, span: 200, length: 200 },
    y: { scale: null, start: 0, span: 100, length: 100 },
  };
  const length = 40_000;

  test("isCloud tells long strokes from short ones", () => {
    const random = seeded(1);
    const anywhere = () => Float64Array.from({ length }, () => 100 * random());
    expect(isCloud(anywhere(), anywhere(), page)).toBe(true);
    expect(isCloud(randomWalk(length, 1, random), anywhere().sort(), page)).toBe(false);
    expect(isCloud(new Float64Array(length).fill(gap), anywhere(), page)).toBe(false);
  });

  test("strokes from a cloud to points beside the page are kept", () => {
    const random = seeded(5);
    const x = Float64Array.from({ length }, () => 20 + 160 * random());
    const y = Float64Array.from({ length }, () => 10 + 80 * random());
    const far = [5000, 15_000, 25_000, 35_000];
    for (const [number, index] of far.entries()) x[index] = number % 2 === 0 ? -500 : 700;
    const vertices = simplifyLine(x, y, page)?.vertices ?? new Uint32Array();
    for (const index of far) expect(vertices).toContain(index);
  });

  test("the first stroke and the last are looked at as all others are", () => {
    const random = seeded(6);
    const x = Float64Array.from({ length }, () => 20 + 160 * random());
    const y = Float64Array.from({ length }, () => 20 + 60 * random());
    [x[0], y[0]] = [5, 5];
    [x[length - 1], y[length - 1]] = [195, 95];
    const vertices = simplifyLine(x, y, page)?.vertices;
    expect(vertices).toContain(0);
    expect(vertices).toContain(length - 1);
  });

  test("what is found does not hang on the units of the data", () => {
    const random = seeded(7);
    const side = 300;
    // Most points lie in the midst of others, where they are passed over.
    const anywhere = () => side * (0.05 + 0.9 * random());
    const x = Float64Array.from({ length }, anywhere);
    const y = Float64Array.from({ length }, anywhere);
    const along = (span: number) => ({ scale: null, start: 0, span, length: side });
    const on = (spanX: number, spanY: number) => {
      const units = { x: along(spanX), y: along(spanY) };
      return { ...page, width: side, height: side, ...units };
    };
    const scaled = (values: Float64Array, by: number) => values.map((value) => value * by);
    const [small, large] = [2 ** -12, 2 ** 12];
    const inOther = simplifyLine(
      scaled(x, small),
      scaled(y, large),
      on(side * small, side * large),
    );
    expect(inOther).toEqual(simplifyLine(x, y, on(side, side)));
  });

  test.each(
    [
      "evenly spread",
      "in the middle",
      "in the corners",
      "on a grid",
      "wider than the page",
    ].flatMap((kind) => seeds.map((seed) => [kind, seed] as const)),
  )("few strokes paint what all of them do: %s (seed %i)", (kind, seed) => {
    const random = seeded(seed);
    const spread = {
      "evenly spread": () => random() - 0.5,
      "in the middle": () => random() + random() + random() - 1.5,
      "in the corners": () => 0.8 * Math.round(random()) + 0.2 * random() - 0.5,
      "on a grid": () => Math.floor(9 * random()) / 9 - 0.5,
      "wider than the page": () => 2 * (random() - 0.5),
    }[kind] as () => number;
    const hole = (value: number) => (random() < 0.01 ? gap : value);
    const side = 300;
    const x = Float64Array.from({ length }, () => hole(side * (0.5 + 0.9 * spread())));
    const y = Float64Array.from({ length }, () => hole(side * (0.5 + 0.9 * spread())));
    const along = { scale: null, start: 0, span: side, length: side };
    const found = simplifyLine(x, y, { ...page, width: side, height: side, x: along, y: along });
    const vertices = found?.vertices ?? new Uint32Array();
    expect(found).toMatchObject({ isSolid: true, isCut: true });
    expect(vertices.length).toBeLessThan(3000);

    const strokes: number[] = [];
    vertices.forEach((to, at) => {
      const from = vertices[at - 1] ?? lifted;
      if (from === lifted || to === lifted) return;
      expect(to).toBe(from + 1);
      strokes.push(to);
    });
    // What was left out lies so near to what was kept that less than a pixel of its edge shows.
    const fine = 4;
    const map = new Coverage(side * fine, side * fine, 2 * fine, -fine);
    const ends = (to: number) =>
      [x[to - 1], y[to - 1], x[to], y[to]].map((at) => fine * (at ?? gap)) as Four;
    for (const to of strokes) map.paint(segmentOf(...ends(to)));
    let looked = 0;
    for (let to = 1; to < length; to++) {
      const each = ends(to);
      const isInside = Math.min(...each) > 0 && Math.max(...each) < side * fine;
      if (isInside && !map.hides(segmentOf(...each))) throw new Error(`the stroke to ${to} shows`);
      looked += Number(isInside);
    }
    expect(looked).toBeGreaterThan(length / 40);
  });

  test("strokes in rows that do not touch are all kept, though there are points everywhere", () => {
    const random = seeded(1);
    const rows = 64;
    const perRow = Math.floor(length / rows);
    const x = Float64Array.from({ length }, (_, index) =>
      index % perRow === 0 ? gap : 300 * random(),
    );
    const y = x.map((_, index) => 4.5 * (Math.floor(index / perRow) + 0.5));
    const along = { scale: null, start: 0, span: 300, length: 300 };
    const found = simplifyLine(x, y, { ...page, width: 300, height: 300, x: along, y: along });
    const map = new Coverage(1200, 1200, 8, -1);
    found?.vertices.forEach((to, at) => {
      const from = found.vertices[at - 1] ?? lifted;
      if (from === lifted || to === lifted) return;
      map.paint(
        segmentOf(...([x[from], y[from], x[to], y[to]].map((each) => 4 * (each ?? gap)) as Four)),
      );
    });
    for (let row = 0; row < rows; row++) {
      const height = 4 * 4.5 * (row + 0.5);
      expect([row, map.hides(segmentOf(40, height, 1160, height))]).toEqual([row, true]);
    }
  });
});

type Four = [number, number, number, number];

function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const norm = dx * dx + dy * dy;
  const share = norm === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / norm));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
