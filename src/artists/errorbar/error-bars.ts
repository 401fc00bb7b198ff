import type { AxisName } from "../../space/axes-space.ts";
import type { Marker } from "../../style/markers.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { Line2D } from "../line/line2d.ts";
import { standingOf } from "../raster-artist.ts";
import { ErrorLines } from "./error-lines.ts";
import { ErrorbarContainer } from "./errorbar-container.ts";
import type { GivenErrorbar } from "./options.ts";
import { type Errors, readEvery, readFlags } from "./read-errors.ts";

/** Points with their errors, null where there are none. */
export interface ErrorbarData {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xerr: Errors | null;
  readonly yerr: Errors | null;
}

/** The look of error bars, options and settings put together. */
interface ErrorStyle {
  readonly color: string;
  readonly linewidth: number;
  readonly alpha: number | null;
  readonly zorder: number;
  readonly capsize: number;
  /** Size of caps and arrows as markers. */
  readonly markersize: number;
  readonly capthick: number;
  /** Width of the lines that the caps would be joined by; they are not drawn. */
  readonly capLinewidth: number;
}

/**
 * Reads what is said of error bars and gives a function that makes them.
 * @param isOfBars Whether they are those of bars.
 * @throws PlotError when an option does not fit; nothing is changed then
 */
export function errorBars(
  fn: string,
  axes: DrawingAxes,
  data: ErrorbarData,
  given: GivenErrorbar,
  isOfBars: boolean,
): (
  line: Line2D | null,
  own: { readonly color: string; readonly label: string },
) => ErrorbarContainer {
  const count = data.x.length;
  const shown = readEvery({ fn, name: "errorevery" }, given.errorevery ?? 1, count);
  const sides = directions(data).map(({ direction, errors, flags: [lower, upper] }) => ({
    direction,
    errors,
    shown,
    lolims: readFlags({ fn, name: lower }, given[lower] ?? false, count),
    uplims: readFlags({ fn, name: upper }, given[upper] ?? false, count),
  }));
  return (line, { color, label }) => {
    const style = errorStyle(given, given.ecolor ?? color, axes.rcNow);
    const drawn = sides.map((side) => drawSide(axes, data, side, style));
    const caps = drawn.flatMap((side) => side.caps);
    const bars = drawn.map((side) => side.bars);
    const { zorder } = style;
    const standing = standingOf(given);
    return new ErrorbarContainer([line, caps, bars], { label, zorder, standing, isOfBars });
  };
}

interface Direction {
  readonly direction: AxisName;
  readonly errors: Errors;
  readonly flags: readonly [lower: "lolims" | "xlolims", upper: "uplims" | "xuplims"];
}

/** The axes along which there are errors, x before y. */
function directions({ xerr, yerr }: ErrorbarData): Direction[] {
  return [
    ...(xerr === null
      ? []
      : [{ direction: "x", errors: xerr, flags: ["xlolims", "xuplims"] } as const]),
    ...(yerr === null
      ? []
      : [{ direction: "y", errors: yerr, flags: ["lolims", "uplims"] } as const]),
  ];
}

function errorStyle(given: GivenErrorbar, color: string, rc: DrawingAxes["rcNow"]): ErrorStyle {
  const { capsize = rc["errorbar.capsize"] } = given;
  return {
    color,
    linewidth: given.elinewidth ?? given.linewidth ?? rc["lines.linewidth"],
    alpha: given.alpha ?? null,
    zorder: given.zorder ?? 2,
    capsize,
    markersize: capsize > 0 ? 2 * capsize : rc["lines.markersize"],
    capLinewidth: given.linewidth ?? rc["lines.linewidth"],
    capthick: given.markeredgewidth ?? given.capthick ?? rc["lines.markeredgewidth"],
  };
}

/** What is known of the error bars along one axis. */
interface ErrorSide {
  readonly direction: AxisName;
  readonly errors: Errors;
  readonly lolims: readonly boolean[];
  readonly uplims: readonly boolean[];
  /** The numbers of the points at which they are drawn. */
  readonly shown: readonly number[];
}

function drawSide(axes: DrawingAxes, data: ErrorbarData, side: ErrorSide, style: ErrorStyle) {
  const { direction, errors, lolims, uplims, shown } = side;
  const values = data[direction];
  const low = values.map((value, i) => value - Number(!lolims[i]) * (errors.low[i] as number));
  const high = values.map((value, i) => value + Number(!uplims[i]) * (errors.high[i] as number));
  const across = data[direction === "x" ? "y" : "x"];
  const at = (numbers: Float64Array) =>
    Float64Array.from(shown, (index) => numbers[index] as number);
  const bars = new ErrorLines({ direction, at: at(across), low: at(low), high: at(high) }, style);
  return { bars, caps: capsOf(axes, data, side, { low, high }, style) };
}

/** The caps of whole bars, low ends before high ones, then the arrows of limits. */
function capsOf(
  axes: DrawingAxes,
  data: ErrorbarData,
  { direction, lolims, uplims, shown }: ErrorSide,
  ends: Errors,
  style: ErrorStyle,
): Line2D[] {
  const bar: Marker = direction === "x" ? "|" : "_";
  const caps: Line2D[] = [];
  const add = (flags: (index: number) => boolean, values: Float64Array, marker: Marker) =>
    caps.push(capLine(axes, data, shown.filter(flags), { [direction]: values }, marker, style));
  const isWhole = (index: number) => !lolims[index] && !uplims[index];
  if (style.capsize > 0 && lolims.some((_, index) => isWhole(index))) {
    add(isWhole, ends.low, bar);
    add(isWhole, ends.high, bar);
  }
  for (const [flags, values, marker] of [
    [lolims, ends.high, 0],
    [uplims, ends.low, 1],
  ] as const) {
    if (!flags.some(Boolean)) continue;
    const isLimit = (index: number) => flags[index] === true;
    add(isLimit, values, arrow(axes, direction, marker));
    if (style.capsize > 0) add(isLimit, data[direction], bar);
  }
  return caps;
}

/** The marker of a lower limit, 0, or an upper one, 1: its tip points along the axis as it runs now. */
function arrow(axes: DrawingAxes, direction: AxisName, limit: 0 | 1): Marker {
  const [first, last] = axes.viewLimits(direction);
  const isAscending = last < first === (limit === 1);
  if (direction === "x") return isAscending ? 9 : 8;
  return isAscending ? 10 : 11;
}

function capLine(
  { rcNow: rc }: DrawingAxes,
  data: ErrorbarData,
  indices: readonly number[],
  own: { readonly x?: Float64Array; readonly y?: Float64Array },
  marker: Marker,
  style: ErrorStyle,
): Line2D {
  const { x, y } = { x: data.x, y: data.y, ...own };
  const pick = (numbers: Float64Array) =>
    Float64Array.from(indices, (index) => numbers[index] as number);
  const { markersize, capthick: markeredgewidth, capLinewidth: linewidth, alpha, zorder } = style;
  const request = { linewidth, marker, markersize, markeredgewidth, zorder, label: "_nolegend_" };
  return new Line2D(
    { x: pick(x), y: pick(y) },
    { ...request, linestyle: "None", color: undefined, ...(alpha === null ? {} : { alpha }) },
    { color: style.color, label: "_nolegend_" },
    rc,
  );
}
