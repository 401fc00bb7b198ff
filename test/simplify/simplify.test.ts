import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { directionOf } from "../../src/data/summary.ts";
import { columnExtremes } from "../../src/simplify/columns.ts";
import { pathLength, straightened } from "../../src/simplify/dashes.ts";
import { simplifyPath } from "../../src/simplify/path.ts";
import { simplifyLine } from "../../src/simplify/simplify.ts";
import type { StrokedPage } from "../../src/simplify/stroked-page.ts";
import { visibleStrokes } from "../../src/simplify/strokes.ts";
import { pathBreak } from "../../src/simplify/vertex-list.ts";
import { randomWalk, seeded } from "../data/random.ts";

const { NaN: gap, POSITIVE_INFINITY: infinity } = Number;
const everywhere = { x: [-infinity, infinity], y: [-infinity, infinity] } as const;
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** The parts of a line between its path breaks. */
function parts(vertices: Uint32Array): number[][] {
  return [...vertices].reduce<number[][]>(
    (found, index) => {
      if (index === pathBreak) found.push([]);
      else found.at(-1)?.push(index);
      return found;
    },
    [[]],
  );
}

const isRising = (indices: readonly number[]) =>
  indices.every((index, at) => at === 0 || index > (indices[at - 1] as number));

describe("columnExtremes", () => {
  const of = (x: readonly number[], y: readonly number[], edges: readonly number[]) =>
    parts(
      columnExtremes(
        Float64Array.from(x),
        Float64Array.from(y),
        Float64Array.from(edges),
        directionOf(Float64Array.from(x)) || 1,
        everywhere,
      ),
    );

  test("columnExtremes(x, y, edges) keeps first, lowest, highest and last of a column, in order", () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(of(x, [5, 6, 9, 6, 5, 4, 1, 4, 5, 6], [0, 10])).toEqual([[0, 2, 6, 9]]);
    expect(of(x, [5, 4, 1, 4, 5, 6, 9, 6, 5, 4], [0, 10])).toEqual([[0, 2, 6, 9]]);
    expect(of([...x].reverse(), [5, 6, 9, 6, 5, 4, 1, 4, 5, 6], [0, 10])).toEqual([[0, 2, 6, 9]]);
  });

  test("columnExtremes(x, y, edges) keeps where a line jumps from, so that it goes straight up", () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(of(x, [0, 0, 0, 1, 1, 1, 1, 1], [0, 10])).toEqual([[0, 2, 3, 7]]);
    expect(of(x, [0, 0, 0, 1, 0, 0, 0, 0], [0, 10])).toEqual([[0, 2, 3, 4, 7]]);
  });

  test("columnExtremes(x, y, edges) keeps the nearest point on either side of the columns", () => {
    expect(of([0, 1, 2, 3, 4, 5, 6], [0, 1, 0, 1, 0, 1, 0], [2.5, 3.5])).toEqual([[2, 3, 4]]);
    expect(of([6, 5, 4, 3, 2, 1, 0], [0, 1, 0, 1, 0, 1, 0], [2.5, 3.5])).toEqual([[2, 3, 4]]);
    expect(of([0, 1, 8, 9], [0, 1, 2, 3], [4, 5])).toEqual([[1, 2]]);
    expect(of([0, 1, 2], [0, 1, 2], [4, 5])).toEqual([[]]);
    expect(of([6, 7, 8], [0, 1, 2], [4, 5])).toEqual([[]]);
  });

  test("columnExtremes(x, y, edges) keeps gaps, and no point alone between two", () => {
    expect(of([0, 1, 2, 3, 4, 5, 6], [0, 1, gap, 1, gap, 1, 0], [0, 10])).toEqual([
      [0, 1],
      [5, 6],
    ]);
    expect(of([0, 1, gap, 3, 4], [0, 1, 9, 1, 0], [0, 10])).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(of([gap, gap], [1, 1], [0, 10])).toEqual([[]]);
  });

  test.each(seeds)(
    "columnExtremes of random lines keeps what each column shows (seed %i)",
    (seed) => {
      const random = seeded(seed);
      const length = 1 + Math.floor(random() * 3000);
      const x = randomWalk(length, 1, random).sort();
      if (seed % 2 === 0) x.reverse();
      const y = randomWalk(length, 1, random).map((value) => (random() < 0.01 ? gap : value));
      const [low, high] = [Math.min(...x), Math.max(...x) + 1e-9];
      const edges = Float64Array.from({ length: 21 }, (_, i) => low + ((high - low) * i) / 20);
      const kept = parts(columnExtremes(x, y, edges, seed % 2 === 0 ? -1 : 1, everywhere));

      expect(isRising(kept.flat())).toBe(true);
      const runs = runsOf(y).filter((run) => run.length > 1);
      expect(kept.map((part) => [part[0], part.at(-1)])).toEqual(
        runs.map((run) => [run[0], run.at(-1)]),
      );
      for (const [number, run] of runs.entries()) {
        for (let column = 0; column < 20; column++) {
          const reach = (indices: readonly number[]) => {
            const heights = indices
              .filter((i) => columnOf(x[i] as number, edges) === column)
              .map((i) => y[i] as number);
            return [heights[0], heights.at(-1), Math.min(...heights), Math.max(...heights)];
          };
          expect(reach(kept[number] ?? [])).toEqual(reach(run));
        }
      }
    },
  );

  const columnOf = (x: number, edges: Float64Array) => edges.filter((edge) => edge <= x).length - 1;

  /** The stretches between gaps. */
  function runsOf(y: Float64Array): number[][] {
    const runs: number[][] = [[]];
    for (const [index, value] of y.entries()) {
      if (Number.isNaN(value)) runs.push([]);
      else runs.at(-1)?.push(index);
    }
    return runs;
  }
});

describe("simplifyPath", () => {
  interface Case {
    readonly id: string;
    readonly in: { x: (number | null)[]; y: (number | null)[]; threshold: number };
    readonly out: { x: number[]; y: number[]; codes: number[] };
  }
  const truth: Case[] = JSON.parse(
    readFileSync(new URL("../fixtures/matplotlib/simplify.json", import.meta.url), "utf8"),
  );

  test.each(truth)("simplifyPath goes through matplotlib's points ($id)", ({ in: given, out }) => {
    const x = Float64Array.from(given.x, (value) => value ?? gap);
    const y = Float64Array.from(given.y, (value) => value ?? gap);
    const kept = parts(simplifyPath(x, y, given.threshold));
    expect(kept.flat().every((index) => Number.isFinite(x[index]) && Number.isFinite(y[index])));
    const ours = kept.map((part) => part.map((index) => `${x[index]},${y[index]}`));
    expect(ours.map(visited).filter(({ all }) => all.length > 1)).toEqual(
      theirs(out)
        .map(visited)
        .filter(({ all }) => all.length > 1),
    );
  });

  function theirs({ x, y, codes }: Case["out"]): string[][] {
    const found: string[][] = [];
    for (const [index, code] of codes.entries()) {
      if (code === 1) found.push([]);
      found.at(-1)?.push(`${x[index]},${y[index]}`);
    }
    return found;
  }

  /** Where a path goes; in its last run matplotlib goes to and fro once more. */
  function visited(path: readonly string[]) {
    const all = path.filter((point, index) => point !== path[index - 1]);
    return { end: all.at(-1), all: [...new Set(all)].sort() };
  }

  test.each(seeds)("simplifyPath leaves out only what lies by the path (seed %i)", (seed) => {
    const random = seeded(seed);
    const [x, y] = [randomWalk(500, 0.2, random), randomWalk(500, 0.2, random)];
    const [part = []] = parts(simplifyPath(x, y, 0.3));
    expect(part.length).toBeLessThan(400);
    expect([part[0], part.at(-1)]).toEqual([0, 499]);
    for (let index = 0; index < 500; index++) {
      const distances = part
        .slice(1)
        .map((to, at) => toSegment(x, y, index, part[at] as number, to));
      // From where a run starts; its end may lie as far on the other side.
      expect(Math.min(...distances)).toBeLessThan(2 * 0.3);
    }
  });

  test("simplifyPath of numbers beyond all pages keeps them", () => {
    const y = Float64Array.of(0, 1e300, -1e300, 1e300, 0);
    expect(parts(simplifyPath(Float64Array.of(0, 1, 2, 3, 4), y, 1))).toEqual([[0, 1, 2, 3, 4]]);
  });
});

function toSegment(x: Float64Array, y: Float64Array, point: number, from: number, to: number) {
  const at = (values: Float64Array, index: number) => values[index] as number;
  const [dx, dy] = [at(x, to) - at(x, from), at(y, to) - at(y, from)];
  const [px, py] = [at(x, point) - at(x, from), at(y, point) - at(y, from)];
  const norm = dx * dx + dy * dy;
  const share = norm === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / norm));
  return Math.hypot(px - share * dx, py - share * dy);
}

describe("visibleStrokes", () => {
  const page = { width: 200, height: 100, strokeWidth: 4 };
  const all = (length: number) => Uint32Array.from({ length }, (_, index) => index);

  test("visibleStrokes leaves out a way back, and what lies outside the page", () => {
    const x = Float64Array.of(10, 90, 10, 90, 90, 300, 300);
    const y = Float64Array.of(10, 10, 10, 10, 50, 50, 90);
    const kept = parts(visibleStrokes(x, y, all(7), page, 5));
    expect(kept).toEqual([
      [0, 1],
      [3, 4, 5],
    ]);
  });

  test.each(seeds)("visibleStrokes paints what all strokes paint (seed %i)", (seed) => {
    const random = seeded(seed);
    const length = 3000;
    const x = Float64Array.from({ length }, () => 20 + 160 * random());
    const y = Float64Array.from({ length }, () => 20 + 60 * random());
    const kept = parts(visibleStrokes(x, y, all(length), page, infinity));
    expect(isRising(kept.flat().filter((index, at, list) => index !== list[at - 1]))).toBe(true);
    expect(kept.flat().length).toBeLessThan(length / 4);
    const strokes = kept.flatMap((part) => part.slice(1).map((to, at) => [part[at], to] as const));
    for (let index = 1; index < length; index++) {
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        const px = Float64Array.of(mix(x, index, share));
        const py = Float64Array.of(mix(y, index, share));
        const near = strokes.some(
          ([from = 0, to]) =>
            toSegment(
              Float64Array.of(px[0] as number, x[from] as number, x[to] as number),
              Float64Array.of(py[0] as number, y[from] as number, y[to] as number),
              0,
              1,
              2,
            ) <= 2,
        );
        if (!near) throw new Error(`nothing is painted at ${px[0]}, ${py[0]}`);
      }
    }
  });

  const mix = (values: Float64Array, index: number, share: number) =>
    (values[index - 1] as number) * (1 - share) + (values[index] as number) * share;

  test("visibleStrokes of a stroke too thin for the page leaves it alone", () => {
    const vertices = all(3);
    const large = { width: 1e5, height: 1e5, strokeWidth: 1 };
    expect(visibleStrokes(new Float64Array(3), new Float64Array(3), vertices, large, 0)).toBe(
      vertices,
    );
  });
});

describe("straightened", () => {
  test("straightened keeps corners, gaps and ways back", () => {
    const x = Float64Array.of(0, 1, 2, 2, 2, 2, gap, 5, 6, 7, 6);
    const y = Float64Array.of(0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0);
    expect(parts(straightened(x, y))).toEqual([
      [0, 2, 4, 5],
      [7, 9, 10],
    ]);
  });

  test("straightened makes a smooth line no shorter", () => {
    const x = Float64Array.from({ length: 20_000 }, (_, i) => i / 40);
    const y = x.map((value) => 100 * Math.sin(value / 30));
    const kept = straightened(x, y);
    expect(kept.length).toBeLessThan(1000);
    expect(pathLength(x, y) - pathLength(x, y, kept)).toBeLessThan(0.2);
  });
});

describe("simplifyLine", () => {
  const page: StrokedPage = {
    width: 500,
    height: 300,
    strokeWidth: 4,
    isDashed: false,
    threshold: 1 / 9,
    domain: everywhere,
    x: { scale: null, start: 0, span: 50_000, length: 500 },
    y: { scale: null, start: -1.5, span: 3, length: 300 },
  };
  const length = 50_000;
  const x = Float64Array.from({ length }, (_, i) => i);
  const random = seeded(3);
  const noise = Float64Array.from({ length }, random);

  test("simplifyLine leaves a line of few points as it is", () => {
    expect(simplifyLine(x.slice(0, 2000), noise.slice(0, 2000), page)).toBeNull();
  });

  test("simplifyLine keeps no more points than the page can show", () => {
    for (const y of [noise, randomWalk(length, 0.01, random), x.map((i) => Math.sin(i / 900))]) {
      expect(simplifyLine(x, y, page)?.vertices.length).toBeLessThan(8 * 500);
    }
    const unsorted = simplifyLine(
      noise.map((value) => value * length),
      noise.toReversed(),
      page,
    );
    expect(unsorted?.vertices.length).toBeLessThan(8 * 500);
    expect(unsorted?.isCut).toBe(true);
  });

  test("simplifyLine of a smooth line keeps few points, and its ends", () => {
    const kept =
      simplifyLine(
        x,
        x.map((i) => Math.sin(i / 5000)),
        page,
      )?.vertices ?? [];
    expect(kept.length).toBeLessThan(200);
    expect([kept[0], kept.at(-1)]).toEqual([0, length - 1]);
  });

  test("simplifyLine of dashes leaves them where they are, or draws a solid line where no gap shows", () => {
    const dashed = { ...page, isDashed: true };
    const smooth = simplifyLine(
      x,
      x.map((i) => Math.sin(i / 5000)),
      dashed,
    );
    expect(smooth).toMatchObject({ isSolid: false, isCut: false });
    expect(smooth?.vertices.length).toBeLessThan(1000);
    expect(simplifyLine(x, noise, dashed)?.isSolid).toBe(true);
    const walk = simplifyLine(x.slice(0, 4000), noise.slice(0, 4000), {
      ...dashed,
      x: { scale: null, start: 0, span: 4000, length: 500 },
    });
    expect(walk?.isSolid).toBe(false);
    expect(walk?.vertices.length).toBeGreaterThan(3500);
  });

  test("simplifyLine of a line with very many gaps keeps them", () => {
    const holes = noise.map((value, i) => (i % 3 === 2 ? gap : value));
    const kept = simplifyLine(x, holes, page);
    for (const part of parts(kept?.vertices ?? new Uint32Array())) {
      for (const [at, index] of part.entries()) {
        if (at > 0) expect(Math.floor(index / 3)).toBe(Math.floor((part[at - 1] as number) / 3));
      }
    }
  });
});
