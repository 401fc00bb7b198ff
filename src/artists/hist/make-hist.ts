import { histogramSets } from "../../data/histogram/sets.ts";
import { nameArguments, readLater, readOptions, withLongNames } from "../../options.ts";
import { areaShortNames } from "../area/area-options.ts";
import type { BarContainer } from "../bar/bar-container.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { tooManyNames, unequalColors } from "./errors.ts";
import { histBars } from "./hist-bars.ts";
import { histSteps } from "./hist-steps.ts";
import { type GivenHist, histReaders } from "./options.ts";
import { readBinning, readBottom, readSets } from "./read-hist.ts";
import type { HistRequest } from "./request.ts";
import type { StepPolygon } from "./step-polygon.ts";

/** Heights of bins, of one set or of each; their edges, one more; and what is drawn of the set or of each. */
export type HistResult = [
  counts: Float64Array | Float64Array[],
  edges: Float64Array,
  patches: BarContainer | BarContainer[] | StepPolygon[] | StepPolygon[][],
];

/**
 * Draws a histogram; see `Axes.hist`.
 * @param hatches The hatching of each set, where sets differ in it.
 */
export function makeHist(
  axes: DrawingAxes,
  args: readonly unknown[],
  fn = "Axes.hist",
  hatches: readonly (string | null)[] = [],
): HistResult {
  const { rcNow: rc } = axes;
  const named = nameArguments(fn, histArguments(), args);
  const readers = { ...histReaders(rc["axes.prop_cycle"]), x: readLater };
  const given: GivenHist = readOptions(fn, withLongNames(fn, named, areaShortNames()), readers);
  const { histtype = "bar", label, color } = given;
  const positions = axes.positions(fn);
  const read = positions.reader(given.orientation === "horizontal" ? "y" : "x");
  const sets = readSets({ fn, name: "x" }, named.x, read);
  const stacked = given.stacked === true || histtype === "barstacked";
  const heights = histogramSets(sets, { ...readBinning(fn, sets, read, given), stacked, fn });
  const bottom = readBottom({ fn, name: "bottom" }, given.bottom, heights.edges.length - 1);
  if (color !== undefined && color.length !== sets.length) {
    throw unequalColors(fn, color.length, sets.length);
  }
  const names = label === undefined ? [] : [label].flat();
  if (names.length > sets.length) axes.warn(tooManyNames(fn, names.length, sets.length));
  axes.takeUnits(positions);
  const request: HistRequest = {
    ...heights,
    given,
    hatches,
    stacked,
    bottom,
    colors: color ?? sets.map(() => axes.nextColor("lines")),
    labels: sets.map((_, index) => names[index] ?? ""),
  };
  if (given.log === true) {
    const name = given.orientation === "horizontal" ? "x" : "y";
    axes.useScale(name, "log", { nonpositive: "clip" }, fn);
  }
  const patches = histtype.startsWith("bar")
    ? histBars(axes, fn, request)
    : histSteps(axes, request);
  const [counts = new Float64Array(0)] = heights.tops;
  return sets.length === 1
    ? [counts, heights.edges, patches[0] as BarContainer | StepPolygon[]]
    : [[...heights.tops], heights.edges, patches];
}

function histArguments(): string[] {
  return [
    "x",
    "bins",
    "range",
    "density",
    "weights",
    "cumulative",
    "bottom",
    "histtype",
    "align",
    "orientation",
    "rwidth",
    "log",
    "color",
    "label",
    "stacked",
  ];
}
