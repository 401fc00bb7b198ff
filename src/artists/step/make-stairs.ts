import type { Positions } from "../../data/positions.ts";
import { summarize } from "../../data/summary.ts";
import { invalidArgument } from "../../errors.ts";
import { numberRangeOf } from "../../facts/numbers.ts";
import { nameArguments, readOneOf } from "../../options.ts";
import type { AxisName } from "../../space/axes-space.ts";
import type { ArtistLimits } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type FillLook, lookOfFill, readFillOptions } from "../fill/fill-look.ts";
import { readPlaces } from "../read-numbers.ts";
import { missingEdge, unpairedBaseline, unpairedEdges } from "./errors.ts";
import { type StairData, stairPieces } from "./stair-pieces.ts";
import { StepPatch } from "./step-patch.ts";

/** Adds steps between edges. */
export function makeStairs(axes: DrawingAxes, fn: string, args: readonly unknown[]): StepPatch {
  const given = nameArguments(fn, ["values", "edges"], args);
  const { values, edges, orientation, baseline, ...options } = given;
  const positions = axes.positions(fn);
  const data = readStairs(positions, { values, edges, orientation, baseline });
  const look = stairsLook(axes, fn, options);
  axes.takeUnits(positions);
  return axes.addArtist(new StepPatch(data, look, limitsOfStairs(data)), ["x", "y"]);
}

function readStairs(
  positions: Positions,
  given: Readonly<Record<keyof StairData, unknown>>,
): StairData {
  const { fn } = positions;
  const readOrientation = readOneOf(["vertical", "horizontal"]);
  const orientation = readOrientation(`${fn}: orientation`, given.orientation ?? "vertical");
  const [across, along] =
    orientation === "vertical" ? (["x", "y"] as const) : (["y", "x"] as const);
  const values = readPlaces(positions, along, "values", given.values);
  const edges =
    given.edges === undefined || given.edges === null
      ? Float64Array.from({ length: values.length + 1 }, (_, at) => at)
      : readPlaces(positions, across, "edges", given.edges);
  if (edges.length !== values.length + 1) throw unpairedEdges(fn, edges.length, values.length);
  const missing = edges.findIndex((edge) => Number.isNaN(edge));
  if (missing >= 0) throw missingEdge(fn, missing);
  return {
    values,
    edges,
    baseline: readBaseline(positions, along, given.baseline, values.length),
    orientation,
  };
}

/** 0 if nothing is said; null is a line that stands on nothing. */
function readBaseline(
  positions: Positions,
  along: AxisName,
  value: unknown,
  count: number,
): StairData["baseline"] {
  const { fn } = positions;
  if (value === undefined) return 0;
  if (value === null) return null;
  if (typeof value === "number") return value;
  if (typeof value !== "object") {
    throw invalidArgument(`${fn}: baseline`, "a number, one per value, or null", value);
  }
  const feet = readPlaces(positions, along, "baseline", value);
  if (feet.length !== count) throw unpairedBaseline(fn, feet.length, count);
  return feet;
}

/** Filled steps have no edge, others no inside; `color` is that of what is drawn. */
function stairsLook(
  axes: DrawingAxes,
  fn: string,
  options: Readonly<Record<string, unknown>>,
): FillLook {
  const { color, ...request } = readFillOptions(fn, options, axes.rcNow);
  const own = color ?? axes.nextColor("lines");
  const fill = request.fill ?? false;
  const asked = fill
    ? { linewidth: 0, facecolor: own, ...request }
    : { edgecolor: own, ...request, fill };
  return lookOfFill(asked, { facecolor: own, label: "" }, axes.rcNow);
}

function limitsOfStairs(data: StairData): ArtistLimits {
  const { edges, baseline, orientation } = data;
  const feet = baseline === null || typeof baseline === "number" ? [baseline ?? 0] : baseline;
  const foot = numberRangeOf(feet).min;
  const isUpright = orientation === "vertical";
  const corners = stairPieces(data).flat();
  if (edges[0] !== undefined) corners.push(isUpright ? [edges[0], foot] : [foot, edges[0]]);
  const { x, y, count } = summarize({
    x: Float64Array.from(corners, (corner) => corner[0]),
    y: Float64Array.from(corners, (corner) => corner[1]),
  });
  const sticky = isUpright ? { y: [foot] } : { x: [foot] };
  return count === 0 ? { x: null, y: null, sticky } : { x, y, sticky };
}
