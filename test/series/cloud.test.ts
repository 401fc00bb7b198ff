import { describe, expect, test } from "vitest";
import { Coverage } from "../../src/series/coverage.ts";
import { largestRectangle } from "../../src/series/largest-rectangle.ts";
import { PointCells } from "../../src/series/point-cells.ts";
import { simplifyLine } from "../../src/series/simplify.ts";
import { isCloud } from "../../src/series/simplify-cloud.ts";
import type { StrokedPage } from "../../src/series/stroked-page.ts";
import { lifted } from "../../src/series/vertex-list.ts";
import { randomWalk, seeded } from "./random.ts";

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
    coverage.paint(50.5, 50.5, 250.5, 50.5);
    expect(coverage.hides(50.5, 50.5, 250.5, 50.5)).toBe(true);
    expect(coverage.hides(200, 50.5, 100, 50.5)).toBe(true);
    expect(coverage.hides(50.5, 50.5, 250.5, 54.5)).toBe(false);
    expect(coverage.hides(40.5, 50.5, 50.5, 50.5)).toBe(false);
    expect(coverage.hides(-50, -20, -30, 400)).toBe(true);
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
    coverage.paint(x1, y1, x2, y2);
    for (let y = 0.5; y < 200; y += 3) {
      for (let x = 0.5; x < 300; x += 3) {
        const distance = toSegment(x, y, x1, y1, x2, y2);
        const isHidden = coverage.hides(x, y, x, y);
        if (distance < 0.4) expect([x, y, isHidden]).toEqual([x, y, true]);
        if (distance > 1.2) expect([x, y, isHidden]).toEqual([x, y, false]);
      }
    }
  });

  test.each(seeds)("what is settled is what is found pixel by pixel (seed %i)", (seed) => {
    const random = seeded(seed);
    const [settled, asked] = [page(), page()];
    for (let count = 0; count < 60; count++) {
      const each = stroke(random);
      settled.paint(...each);
      asked.paint(...each);
    }
    settled.settle();
    for (let count = 0; count < 5000; count++) {
      const [x, y] = [300 * random(), 200 * random()];
      expect(settled.hides(x, y, x, y)).toBe(asked.hides(x, y, x, y));
    }
  });

  test.each(seeds)("core() is a rectangle in which all is hidden (seed %i)", (seed) => {
    const random = seeded(seed);
    const coverage = page();
    expect(coverage.core()).toBeNull();
    for (let count = 0; count < 400; count++) {
      const [x1, y1, x2, y2] = stroke(random);
      coverage.paint(50 + x1 / 2, 50 + y1 / 2, 50 + x2 / 2, 50 + y2 / 2);
    }
    const plain = [];
    for (let count = 0; count < 300; count++) plain.push(stroke(random));
    const before = plain.map((each) => coverage.hides(...each));
    coverage.settle();
    const core = coverage.core();
    if (core === null) throw new Error("there is no core");
    expect((core.right - core.left) * (core.bottom - core.top)).toBeGreaterThan(3000);
    for (let y = core.top; y < core.bottom; y++) {
      for (let x = core.left; x < core.right; x++) {
        if (!coverage.hides(x + 0.5, y + 0.5, x + 0.5, y + 0.5))
          throw new Error(`${x}, ${y} shows`);
      }
    }
    expect(plain.map((each) => coverage.hides(...each))).toEqual(before);
  });
});

describe("PointCells", () => {
  test("fromRim() gives each cell that has points once, those at the rim first", () => {
    const cells = new PointCells(40, 30);
    const full: string[] = [];
    for (let row = 5; row < 25; row++) {
      for (let column = 5; column < 35; column++) {
        cells.put(column + 0.3, row + 0.6, full.length);
        full.push(`${column},${row}`);
      }
    }
    cells.put(-1, 5, 9999);
    cells.put(40, 5, 9999);
    cells.put(gap, 5, 9999);
    const { rim, inside } = cells.fromRim();
    const placed = (order: Uint32Array) =>
      Array.from(order, (cell) => `${cells.columnOf(cell) - 0.5},${cells.rowOf(cell) - 0.5}`);
    expect([...placed(rim), ...placed(inside)].sort()).toEqual([...full].sort());
    for (const cell of rim) {
      expect(full[cells.pointIn(cell)]).toBe(placed(Uint32Array.of(cell))[0]);
    }
    expect(inside).toHaveLength(26 * 16);
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
    placeX: (x) => x,
    placeY: (y) => y,
    xAt: (x) => x,
    yAt: (y) => y,
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

  test.each(seeds)("few strokes paint what all of them do (seed %i)", (seed) => {
    const random = seeded(seed);
    const round = () => random() + random() + random() - 1.5;
    const spread = seed % 2 === 0 ? () => random() - 0.5 : round;
    const wide = seed % 3 === 0 ? 3 : 1;
    const hole = (value: number) => (random() < 0.01 ? gap : value);
    const x = Float64Array.from({ length }, () => hole(100 + wide * 120 * spread()));
    const y = Float64Array.from({ length }, () => hole(50 + wide * 60 * spread()));
    const found = simplifyLine(x, y, page);
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
    const map = new Coverage(page.width * fine, page.height * fine, 2 * fine, -fine);
    const ends = (to: number) =>
      [x[to - 1], y[to - 1], x[to], y[to]].map((at) => fine * (at ?? gap)) as [
        number,
        number,
        number,
        number,
      ];
    for (const to of strokes) map.paint(...ends(to));
    let looked = 0;
    for (let to = 1; to < length; to++) {
      const each = ends(to);
      const [x1, y1, x2, y2] = each;
      const isInside = Math.min(...each) > 0 && Math.max(x1, x2) < 800 && Math.max(y1, y2) < 400;
      if (isInside && !map.hides(...each)) throw new Error(`the stroke to ${to} shows`);
      looked += Number(isInside);
    }
    expect(looked).toBeGreaterThan(length / 40);
  });
});

function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const norm = dx * dx + dy * dy;
  const share = norm === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / norm));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
