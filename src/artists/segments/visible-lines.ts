import { positionOf } from "../../simplify/placement.ts";
import { maxUntouched } from "../../simplify/simplify.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { placementOf } from "../../space/to-page.ts";
import { cssPixelsPerPoint } from "../../space/units.ts";
import { cutLine, staysNear } from "../line/cut-line.ts";
import type { LineCollection } from "./line-collection.ts";
import { mergeCrossLines } from "./merge-cross-lines.ts";
import { joinLines, type Polylines } from "./polylines.ts";

/** Of many lines, those whose ends fall into the same parts of pixels, four to a pixel, are drawn once. */
const partsPerPoint = 4 * cssPixelsPerPoint;

/** Lines to be seen, with what they are numbers of. */
export interface VisibleLines {
  readonly lines: Polylines;
  readonly shown: readonly number[];
}

/**
 * What is to be seen of the lines of a collection. Very many level or upright ones of one look are painted row by row, all that
 * touches within a row as one line.
 */
export function visibleParts(collection: LineCollection, space: AxesSpace): VisibleLines {
  const { lines } = collection;
  const shown = visibleLines(collection, space);
  const isMany = shown.length > maxUntouched / 2 && space.rc["path.simplify"];
  const merged = isMany && isOneSolid(collection) ? mergeCrossLines(lines, shown, space) : null;
  if (merged === null) return nearLines(lines, shown, space);
  return { lines: merged, shown: Array.from(merged.starts.subarray(1), (_, line) => line) };
}

/** The lines without what lies far outside of the axes, and those of which something is left. */
function nearLines(lines: Polylines, shown: readonly number[], space: AxesSpace): VisibleLines {
  if (staysNear(space, lines)) return { lines, shown };
  const cut = Array.from(lines.starts.subarray(1), (end, line) => {
    const start = lines.starts[line] as number;
    const whole = { x: lines.x.subarray(start, end), y: lines.y.subarray(start, end) };
    const near = withoutLastGap(cutLine(space, whole));
    // What nothing is left of is not shown, and keeps its points, so that each line keeps its number and straight ones two.
    return near.x.length > 1 ? { ...near, isNear: true } : { ...whole, isNear: false };
  });
  return { lines: joinLines(cut), shown: shown.filter((line) => cut[line]?.isNear) };
}

function withoutLastGap({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }) {
  const end = Number.isNaN(x.at(-1)) ? x.length - 1 : x.length;
  return { x: x.subarray(0, end), y: y.subarray(0, end) };
}

/** Whether all lines look the same, opaque and without dashes. */
function isOneSolid(collection: LineCollection): boolean {
  const { colors, patterns, linewidths } = collection;
  const isOne = colors.length === 1 && patterns.length === 1 && linewidths.length === 1;
  return (
    isOne && patterns[0]?.dashes === null && patterns[0].capstyle === "butt" && isOpaque(collection)
  );
}

/** The numbers of the lines that are to be seen, in order: those with a stroke, and of many that look the same only one. */
function visibleLines(collection: LineCollection, space: AxesSpace): number[] {
  const { lines, patterns } = collection;
  const shown: number[] = [];
  for (let line = 0; line + 1 < lines.starts.length; line++) {
    const isDrawn = patterns[line % patterns.length] !== null;
    if (isDrawn && hasStroke(lines, line, space)) shown.push(line);
  }
  const { rc } = space;
  return shown.length > maxUntouched && rc["path.simplify"] && isOpaque(collection)
    ? distinct(collection, shown, space)
    : shown;
}

/** Whether a line has two points in a row. */
function hasStroke(lines: Polylines, line: number, space: AxesSpace): boolean {
  const [from = 0, to = 0] = [lines.starts[line], lines.starts[line + 1]];
  for (let at = from + 1; at < to; at++) {
    if (isFinitePoint(lines, at - 1, space) && isFinitePoint(lines, at, space)) return true;
  }
  return false;
}

/** Whether a point has a place on the axes. */
export function isFinitePoint({ x, y }: Polylines, at: number, space: AxesSpace): boolean {
  return (
    Number.isFinite(space.x.scale.transform(x[at] ?? Number.NaN)) &&
    Number.isFinite(space.y.scale.transform(y[at] ?? Number.NaN))
  );
}

/** Lines that are not opaque become darker where they lie over others, so each counts. */
function isOpaque({ edgecolors }: LineCollection): boolean {
  return edgecolors.every((color) => color.length === 7);
}

/** The last of lines that cannot be told apart: the one that lies above the others. */
function distinct(
  collection: LineCollection,
  shown: readonly number[],
  space: AxesSpace,
): number[] {
  const { x, y, starts } = collection.lines;
  const across = placementOf(space, "x", space.width * partsPerPoint);
  const up = placementOf(space, "y", space.height * partsPerPoint);
  const byPlace = new Map<string, number>();
  for (const line of shown) {
    let key = "";
    for (let at = starts[line] as number; at < (starts[line + 1] as number); at++) {
      const left = Math.round(positionOf(across, x[at] as number));
      key += `${left},${Math.round(positionOf(up, y[at] as number))} `;
    }
    byPlace.set(key, line);
  }
  return [...byPlace.values()].sort((a, b) => a - b);
}
