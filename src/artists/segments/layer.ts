import type { JsonObject } from "../../marks/json.ts";
import { capOf, dashing, paint } from "../../marks/paint.ts";
import { placeField } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DashPattern } from "../../style/dashes.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import { gapRow, jsonValue } from "../line/line-layer.ts";
import type { LineCollection } from "./line-collection.ts";
import type { Polylines } from "./polylines.ts";
import { isFinitePoint, visibleParts } from "./visible-lines.ts";

/** The lines of a collection; null when none is to be seen. */
export function segmentsLayer(collection: LineCollection, space: AxesSpace): JsonObject | null {
  const { lines, shown } = visibleParts(collection, space);
  if (shown.length === 0) return null;
  const runs = runsOf(collection, shown);
  return runs.length > mostRuns && isStraight(collection)
    ? ruleUnit(collection, lines, shown, space)
    : lineUnits(lines, collection.alpha, runs, space);
}

/** Lines of more looks than this share one mark if they can, rather than each look having its own. */
const mostRuns = 8;

/** Lines one after the other that look the same. */
interface LineRun {
  readonly color: string;
  readonly linewidth: number;
  readonly pattern: DashPattern;
  readonly lines: readonly number[];
}

/** The lines to be seen, in runs of one look. */
function runsOf(collection: LineCollection, shown: readonly number[]): LineRun[] {
  const runs: (LineRun & { readonly lines: number[] })[] = [];
  for (const line of shown) {
    const look = lineLookOf(collection, line);
    const last = runs.at(-1);
    // Lines through which one sees are darker where they cross, those of one path are not.
    const isFaint = withAlpha(look.color, collection.alpha).length > 7;
    if (last !== undefined && !isFaint && isSameLook(last, look)) last.lines.push(line);
    else runs.push({ ...look, lines: [line] });
  }
  return runs;
}

function isSameLook(a: RunLook, b: RunLook): boolean {
  return a.color === b.color && a.linewidth === b.linewidth && a.pattern === b.pattern;
}

type RunLook = Omit<LineRun, "lines">;

const solidPattern: DashPattern = { offset: 0, dashes: null, capstyle: "butt", joinstyle: "round" };

/** How one line of a collection looks. */
export function lineLookOf(
  { colors, linewidths, patterns }: LineCollection,
  line: number,
): RunLook {
  return {
    color: colors[line % colors.length] ?? "#000000",
    linewidth: linewidths[line % linewidths.length] ?? 0,
    pattern: patterns[line % patterns.length] ?? solidPattern,
  };
}

/** A path of many pieces for each look. */
function lineUnits(
  lines: Polylines,
  alpha: number | null,
  runs: readonly LineRun[],
  space: AxesSpace,
): JsonObject | null {
  const { x, y } = lines;
  const transform = [...placeField("x", space.x, x), ...placeField("y", space.y, y)];
  const units = runs.map((run) => ({
    data: { values: run.lines.flatMap((line) => pieceRows(lines, line, space)) },
    ...(transform.length > 0 ? { transform } : {}),
    mark: { type: "line", clip: true, ...strokeOf(run, alpha) },
    // Vega-Lite 6.4 looks into a line's own encoding even where there is none.
    encoding: {},
  }));
  return units.length === 1 ? (units[0] ?? null) : { layer: units };
}

/** How lines are stroked. */
export function strokeOf({ color, linewidth, pattern }: RunLook, alpha: number | null): JsonObject {
  return {
    strokeWidth: linewidth,
    ...paint("stroke", color, alpha),
    ...capOf(pattern),
    ...(pattern.joinstyle === "round" ? {} : { strokeJoin: pattern.joinstyle }),
    ...dashing(pattern),
  };
}

/** The points of a line, a gap behind each of its pieces; a piece of one point shows nothing. */
function pieceRows(lines: Polylines, line: number, space: AxesSpace): JsonObject[] {
  const { x, y, starts } = lines;
  const [from = 0, to = 0] = [starts[line], starts[line + 1]];
  const all: JsonObject[] = [];
  let piece: JsonObject[] = [];
  for (let at = from; at <= to; at++) {
    if (at < to && isFinitePoint(lines, at, space)) {
      piece.push({ x: jsonValue(x[at] ?? 0), y: jsonValue(y[at] ?? 0) });
      continue;
    }
    if (piece.length > 1) for (const row of [...piece, gapRow()]) all.push(row);
    piece = [];
  }
  return all;
}

/** Whether all lines have two points, and one width and style. */
function isStraight({ lines, linewidths, patterns }: LineCollection): boolean {
  const isPair = (start: number, index: number) => start === 2 * index;
  return lines.starts.every(isPair) && linewidths.length === 1 && patterns.length === 1;
}

/** A straight stroke for each line, in a color of its own. */
function ruleUnit(
  collection: LineCollection,
  lines: Polylines,
  shown: readonly number[],
  space: AxesSpace,
): JsonObject | null {
  const { alpha } = collection;
  const { x, y } = lines;
  const look = { ...lineLookOf(collection, 0), color: "#000000" };
  // Straight lines have no corners.
  const { stroke: _, strokeJoin: __, ...strokes } = strokeOf(look, null);
  const values = shown.map((line) => {
    const { color } = lineLookOf(collection, line);
    const { stroke = null, strokeOpacity = 1 } = paint("stroke", color, alpha);
    const [start, end] = [2 * line, 2 * line + 1];
    const from = { x: jsonValue(x[start] ?? 0), y: jsonValue(y[start] ?? 0) };
    const to = { x2: jsonValue(x[end] ?? 0), y2: jsonValue(y[end] ?? 0) };
    return { ...from, ...to, stroke, strokeOpacity };
  });
  const transform = [
    ...placeField("x", space.x, x),
    ...placeField("y", space.y, y),
    ...placeField("x2", space.x, x),
    ...placeField("y2", space.y, y),
  ];
  return {
    data: { values },
    ...(transform.length > 0 ? { transform } : {}),
    mark: { type: "rule", clip: true, ...strokes },
    encoding: {
      x2: { field: "x2" },
      y2: { field: "y2" },
      stroke: { field: "stroke", type: "nominal", scale: null },
      strokeOpacity: { field: "strokeOpacity", type: "quantitative", scale: null },
    },
  };
}
