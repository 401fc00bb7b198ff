import { curvesOf, type Path } from "../../src/artists/text/path.ts";
import type { Axes, Patch } from "../../src/index.ts";
import type { Point } from "../../src/style/outline.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import { type Differences, near, same } from "./compare.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How far a place in points may be off. */
const bound = 0.02;

/** Compares a patch: how it is painted, its own numbers, and where it is drawn. */
export function onePatch(what: string, axes: Axes, patch: Patch, theirs: Fields): Differences {
  const { kind, path, codes, box, alpha = null, hatch = null, ...others } = theirs;
  return [
    ...same(`${what} kind`, patch.shape, kind),
    ...same(`${what} alpha`, patch.alpha, alpha),
    ...same(`${what} hatch`, patch.hatch, hatch),
    ...Object.entries(others).flatMap(([name, expected]) =>
      alike(`${what} ${name}`, Reflect.get(patch, name), expected),
    ),
    ...(box === undefined ? [] : boxDifferences(`${what} box`, axes, patch, box as Bbox)),
    ...(path === undefined
      ? []
      : pathDifferences(`${what} path`, axes, patch, path as Point[], codes as number[] | null)),
  ];
}

function boxDifferences(what: string, axes: Axes, patch: Patch, theirs: Bbox): Differences {
  const points = pointsOf(patch.pathIn(axes.space) ?? []);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return near(what, box, theirs, bound);
}

function pathDifferences(
  what: string,
  axes: Axes,
  patch: Patch,
  theirs: readonly Point[],
  codes: readonly number[] | null,
): Differences {
  const path = patch.pathIn(axes.space) ?? [];
  // matplotlib gives a closing a point of its own, which is not drawn.
  const drawn = theirs.filter((_, index) => codes?.[index] !== 79);
  return [
    ...near(what, pointsOf(path).flat(), drawn.flat(), bound),
    ...same(`${what} codes`, codesOf(path), codes ?? theirs.map((_, at) => (at === 0 ? 1 : 2))),
    ...same(`${what} is finite`, curvesOf(path).flat(2).every(Number.isFinite), true),
  ];
}

function pointsOf(path: Path): Point[] {
  return path.flatMap(([, ...points]) => points as Point[]);
}

function codesOf(path: Path): number[] {
  const codes = { M: [1], L: [2], Q: [3, 3], C: [4, 4, 4], Z: [79] };
  return path.flatMap(([command]) => codes[command]);
}

function alike(what: string, ours: unknown, theirs: unknown): Differences {
  const [got, expected] = [[ours].flat(3), [theirs].flat(3)];
  return expected.every((value) => typeof value === "number")
    ? near(what, got as number[], expected as number[], 1e-9)
    : same(what, ours, theirs);
}
