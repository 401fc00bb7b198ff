import { describe, expect, test } from "vitest";
import { hasLongStrokes } from "../../src/simplify/overdraw.ts";
import { simplifyLine } from "../../src/simplify/simplify.ts";
import type { StrokedPage } from "../../src/simplify/stroked-page.ts";
import { visibleStrokes } from "../../src/simplify/strokes.ts";
import { pathBreak } from "../../src/simplify/vertex-list.ts";
import { randomWalk, seeded } from "../data/random.ts";
import { Bitmap } from "./bitmap.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity } = Number;
const seeds = [1, 2, 3, 4, 5, 6];

describe("visibleStrokes of a stroke and a dot", () => {
  const page = { width: 150, height: 100, strokeWidth: 4 };
  // A dot is a stroke so short that nobody sees its length.
  const dotLength = 1e-3;
  const isKept = (stroke: readonly number[], x: number, y: number) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = stroke;
    const xs = Float64Array.of(x1, x2, x, x + dotLength);
    const ys = Float64Array.of(y1, y2, y, y);
    const vertices = Uint32Array.of(0, 1, pathBreak, 2, 3);
    return visibleStrokes(xs, ys, vertices, page, infinity).includes(2);
  };

  test.each([
    [10, 50.25, 140, 50.25],
    [75.25, 10, 75.25, 90],
    [140, 15, 10, 90],
    [10, 75, 140, 75.5],
    [75, 10, 75.5, 90],
    [32.75, 32.75, 32.76, 32.75],
  ])("a dot on the stroke %d, %d to %d, %d is left out, one beside it is kept", (...stroke) => {
    const seen = new Set<boolean>();
    for (let y = 0.25; y < 100; y += 2.5) {
      for (let x = 0.25; x < 150; x += 2.5) {
        const distance = toSegment(x, y, ...(stroke as Four));
        // In between it depends on how both lie to the pixels.
        if (distance > 0.2 && distance < 0.6) continue;
        expect([x, y, isKept(stroke, x, y)]).toEqual([x, y, distance > 0.6]);
        seen.add(distance > 0.6);
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  test("a stroke along another is left out, one that goes on further or lies outside the page is not", () => {
    const stroke = [25.25, 25.25, 125.25, 25.25];
    const isStrokeKept = (x1: number, y1: number, x2: number, y2: number) => {
      const [sx1 = 0, sy1 = 0, sx2 = 0, sy2 = 0] = stroke;
      const xs = Float64Array.of(sx1, sx2, x1, x2);
      const ys = Float64Array.of(sy1, sy2, y1, y2);
      const vertices = Uint32Array.of(0, 1, pathBreak, 2, 3);
      return visibleStrokes(xs, ys, vertices, page, infinity).includes(2);
    };
    expect(isStrokeKept(40, 25.25, 100, 25.25)).toBe(false);
    expect(isStrokeKept(100, 25.25, 40, 25.25)).toBe(false);
    expect(isStrokeKept(40, 25.25, 100, 27.25)).toBe(true);
    expect(isStrokeKept(40, 25.25, 130, 25.25)).toBe(true);
    expect(isStrokeKept(40.25, 25.25, 126.2, 25.25)).toBe(true);
    expect(isStrokeKept(-25, -10, -15, 200)).toBe(false);
    expect(isStrokeKept(-25, -10, 20, 200)).toBe(true);
  });
});

describe("simplifyLine of a line that overdraws itself", () => {
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

  test("hasLongStrokes is true of random points, and false of a random walk", () => {
    const random = seeded(1);
    const anywhere = () => Float64Array.from({ length }, () => 100 * random());
    expect(hasLongStrokes(anywhere(), anywhere(), page)).toBe(true);
    expect(hasLongStrokes(randomWalk(length, 1, random), anywhere().sort(), page)).toBe(false);
    expect(hasLongStrokes(new Float64Array(length).fill(gap), anywhere(), page)).toBe(false);
  });

  test("strokes to points outside the page are kept", () => {
    const random = seeded(5);
    const x = Float64Array.from({ length }, () => 20 + 160 * random());
    const y = Float64Array.from({ length }, () => 10 + 80 * random());
    const far = [5000, 15_000, 25_000, 35_000];
    for (const [number, index] of far.entries()) x[index] = number % 2 === 0 ? -500 : 700;
    const vertices = simplifyLine(x, y, page)?.vertices ?? new Uint32Array();
    for (const index of far) expect(vertices).toContain(index);
  });

  test("the first stroke and the last are kept where they show", () => {
    const random = seeded(6);
    const x = Float64Array.from({ length }, () => 20 + 160 * random());
    const y = Float64Array.from({ length }, () => 20 + 60 * random());
    [x[0], y[0]] = [5, 5];
    [x[length - 1], y[length - 1]] = [195, 95];
    const vertices = simplifyLine(x, y, page)?.vertices;
    expect(vertices).toContain(0);
    expect(vertices).toContain(length - 1);
  });

  test("the strokes that are kept do not depend on the units of the data", () => {
    const random = seeded(7);
    const side = 300;
    // Most points lie among others, where they are skipped.
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
      const from = vertices[at - 1] ?? pathBreak;
      if (from === pathBreak || to === pathBreak) return;
      expect(to).toBe(from + 1);
      strokes.push(to);
    });
    // What was left out lies so near to what was kept that less than a pixel of its edge shows.
    const radius = page.strokeWidth / 2;
    const ends = (to: number) =>
      [x[to - 1], y[to - 1], x[to], y[to]].map((at) => at ?? gap) as Four;
    const bitmap = new Bitmap(side, side, 2);
    for (const to of strokes) bitmap.paint(...ends(to), radius + 1);
    let tested = 0;
    for (let to = 1; to < length; to += 3) {
      const each = ends(to);
      const isInside = Math.min(...each) > radius && Math.max(...each) < side - radius;
      if (isInside && !bitmap.hasStroke(...each, radius))
        throw new Error(`the stroke to ${to} shows`);
      tested += Number(isInside);
    }
    expect(tested).toBeGreaterThan(length / 120);
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
    const bitmap = new Bitmap(300, 300, 4);
    found?.vertices.forEach((to, at) => {
      const from = found.vertices[at - 1] ?? pathBreak;
      if (from === pathBreak || to === pathBreak) return;
      const ends = [x[from], y[from], x[to], y[to]].map((each) => each ?? gap) as Four;
      bitmap.paint(...ends, 2);
    });
    for (let row = 0; row < rows; row++) {
      const height = 4.5 * (row + 0.5);
      expect([row, bitmap.hasStroke(10, height, 290, height, 1.75)]).toEqual([row, true]);
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
