import type { Positions } from "../../data/positions.ts";
import { nameArguments } from "../../options.ts";
import type { AxisName } from "../../space/axes-space.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { readPlaces } from "../read-numbers.ts";
import { unpairedEnds } from "./errors.ts";
import { limitsOfCorners } from "./limits.ts";
import { LineCollection } from "./line-collection.ts";
import { readLineLook } from "./look.ts";
import { straightLines } from "./polylines.ts";

/** Draws lines along one axis, `x` for level ones, each at its place on the other. */
export function makeCrossLines(
  axes: DrawingAxes,
  fn: string,
  along: AxisName,
  args: readonly unknown[],
): LineCollection {
  const at = along === "x" ? "y" : "x";
  const names = [at, `${along}min`, `${along}max`, "colors", "linestyles", "label"] as const;
  const {
    [names[0]]: places,
    [names[1]]: from,
    [names[2]]: to,
    ...look
  } = nameArguments(fn, names, args);
  const positions = axes.positions(fn);
  const [here, start, end] = pairEnds(positions, along, names, [places, from, to]);
  const read = readLineLook(fn, look, axes.rcNow);
  axes.takeUnits(positions);
  const lines =
    along === "x"
      ? straightLines([start, end], [here, here])
      : straightLines([here, here], [start, end]);
  const named = { ...read, label: read.label === "" ? axes.childLabel : read.label };
  const collection = new LineCollection({ lines, look: named, limits: limitsOfCorners(lines) });
  return axes.addArtist(collection, here.length > 0 ? ["x", "y"] : []);
}

type Three<T> = readonly [T, T, T];

/** The places of lines and their ends, one number of each per line; where one is missing, all are. */
export function pairEnds(
  positions: Positions,
  along: AxisName,
  names: readonly [string, string, string, ...string[]],
  values: Three<unknown>,
): [at: Float64Array, from: Float64Array, to: Float64Array] {
  const { fn } = positions;
  const axes = along === "x" ? (["y", "x", "x"] as const) : (["x", "y", "y"] as const);
  const read = (index: 0 | 1 | 2) =>
    readPlaces(positions, axes[index], names[index], values[index]);
  const at = read(0);
  const [from, to] = ([1, 2] as const).map((index) => {
    const ends = read(index);
    if (ends.length === at.length) return ends;
    if (ends.length === 1) return new Float64Array(at.length).fill(ends[0] as number);
    throw unpairedEnds(fn, names[index], ends.length, names[0], at.length);
  }) as [Float64Array, Float64Array];
  // NaN or an infinity, less itself, is NaN, and makes NaN of all it is added to.
  const rest = at.map((place, line) => place - place + gapOf(from[line]) + gapOf(to[line]));
  const whole = (numbers: Float64Array) => numbers.map((value, line) => value + (rest[line] ?? 0));
  return [whole(at), whole(from), whole(to)];
}

/** 0, or NaN for what is no finite number. */
function gapOf(value = Number.NaN): number {
  return value - value;
}
