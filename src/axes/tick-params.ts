import { readRotation } from "../artists/text/text-look.ts";
import { type RcParams, tickDirections } from "../config/rc-params.ts";
import { PlotError } from "../errors.ts";
import { spinesAlong } from "../layout/spine-layout.ts";
import type { TickLevel, TickStyle } from "../layout/tick-style.ts";
import {
  type Reader,
  readBoolean,
  readLength,
  readNumber,
  readOffset,
  readOneOf,
  readOptions,
  withLongNames,
} from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import { type LineStyle, type LineStyleLike, toLineStyle } from "../style/dashes.ts";
import { type FontSize, fontPoints, readFontSize } from "../style/font-size.ts";
import { readColor, readGridColor } from "../style/read-color.ts";
import { readAxisNames, readLevels } from "./tick-targets.ts";

/** How ticks, tick labels and grid lines look. Lengths are points; what is left out stays as it is. */
export interface TickParams {
  /** Which axis is meant. @default "both" */
  axis?: AxisName | "both";
  /** Which ticks are meant. @default "major" */
  which?: TickLevel | "both";
  /** Whether the settings count again before the rest is changed, with ticks at both sides. @default false */
  reset?: boolean;
  /** To which side of the spine ticks point. @default rcParams["xtick.direction"], "out" */
  direction?: "in" | "out" | "inout";
  /** Length of a tick. @default rcParams["xtick.major.size"], 3.5 */
  length?: number;
  /** Width of a tick. @default rcParams["xtick.major.width"], 0.8 */
  width?: number;
  /** Color of ticks. @default rcParams["xtick.color"] */
  color?: string;
  /** Distance from the end of a tick to its label. @default rcParams["xtick.major.pad"], 3.5 */
  pad?: number;
  /** Size of tick labels, points or a name; more of smaller ones fit. @default rcParams["xtick.labelsize"], 10 */
  labelsize?: FontSize;
  /** Color of tick labels. @default rcParams["xtick.labelcolor"] */
  labelcolor?: string;
  /** Color of ticks and tick labels. @default that of `color` and `labelcolor` */
  colors?: string;
  /** Taken as in matplotlib, where ticks are drawn with their axis whatever it is. @default none */
  zorder?: number;
  /** Whether the x axis has ticks at the bottom. @default true */
  bottom?: boolean;
  /** Whether the x axis has ticks at the top. @default false */
  top?: boolean;
  /** Whether the y axis has ticks at the left. @default true */
  left?: boolean;
  /** Whether the y axis has ticks at the right. @default false */
  right?: boolean;
  /** Whether the x axis has tick labels at the bottom. @default true */
  labelbottom?: boolean;
  /** Whether the x axis has tick labels at the top. @default false */
  labeltop?: boolean;
  /** Whether the y axis has tick labels at the left. @default true */
  labelleft?: boolean;
  /** Whether the y axis has tick labels at the right. @default false */
  labelright?: boolean;
  /** Counterclockwise angle of tick labels in degrees; also `rotation`. @default 0 */
  labelrotation?: number;
  /** The same as `labelrotation`. @default that of `labelrotation` */
  rotation?: number;
  /** Color of grid lines; also `grid_color`. @default rcParams["grid.color"] */
  gridColor?: string;
  /** Opacity of grid lines from 0 to 1; also `grid_alpha`. @default rcParams["grid.alpha"], 1 */
  gridAlpha?: number;
  /** Width of grid lines; also `grid_linewidth`. @default rcParams["grid.linewidth"], 0.8 */
  gridLinewidth?: number;
  /** Line style of grid lines; also `grid_linestyle`. @default rcParams["grid.linestyle"], "-" */
  gridLinestyle?: LineStyleLike;
}

function tickParamReaders(rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  const size: Reader<number> = (where, value) =>
    fontPoints(readFontSize(where, value), rc["font.size"]);
  return {
    axis: readAxisNames,
    which: readLevels,
    reset: readBoolean,
    direction: readOneOf(tickDirections),
    length: readLength,
    width: readLength,
    color,
    pad: readOffset,
    labelsize: size,
    labelcolor: color,
    colors: color,
    zorder: readNumber(),
    bottom: readBoolean,
    top: readBoolean,
    left: readBoolean,
    right: readBoolean,
    labelbottom: readBoolean,
    labeltop: readBoolean,
    labelleft: readBoolean,
    labelright: readBoolean,
    labelrotation: readRotation,
    gridColor: readGridColor(rc["axes.prop_cycle"]),
    gridAlpha: readNumber(0, 1),
    gridLinewidth: readLength,
    gridLinestyle: linestyle,
  } satisfies Record<Exclude<keyof TickParams, "rotation">, Reader<unknown>>;
}

type ReadParams = ReturnType<typeof readParams>;

function readParams(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const named = withLongNames(fn, options, { rotation: "labelrotation" });
  return readOptions(fn, named, tickParamReaders(rc));
}

/** What becomes of the ticks of one axis. */
export interface TickChange {
  readonly name: AxisName;
  readonly levels: readonly TickLevel[];
  readonly reset: boolean;
  readonly style: Partial<TickStyle>;
}

const otherAxis = { x: "y", y: "x" } as const;

/**
 * Reads tick parameters.
 * @param names The axes that may be meant; with a single one, its sides alone.
 * @throws PlotError when a parameter cannot be read, or speaks of the sides of an axis that is not meant
 */
export function readTickChanges(
  fn: string,
  options: unknown,
  rc: Readonly<RcParams>,
  names: readonly AxisName[],
): TickChange[] {
  const given = readParams(fn, options, rc);
  if (names.length === 1 && given.axis !== undefined) throw axisGiven(fn, names[0] as AxisName);
  const { axis = names, which = ["major"], reset = false } = given;
  const meant = names.filter((name) => axis.includes(name));
  if (meant.length === 1) refuseSides(fn, given, otherAxis[meant[0] as AxisName]);
  return meant.map((name) => ({ name, levels: which, reset, style: tickStyleOf(given, name) }));
}

/** A single axis was asked for another one, or for itself. */
function axisGiven(fn: string, name: AxisName): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: axis is given, but only the ${name} axis is meant; drop it, or use Axes.tickParams`,
  );
}

function refuseSides(fn: string, given: ReadParams, other: AxisName): void {
  const sides = spinesAlong[other].flatMap((side) => [side, `label${side}` as const]);
  const wrong = sides.find((side) => given[side] !== undefined);
  if (wrong === undefined) return;
  throw new PlotError(
    "invalid-argument",
    `${fn}: ${wrong} is a side of the ${other} axis, but only the ${otherAxis[other]} axis is meant`,
  );
}

function tickStyleOf(given: ReadParams, name: AxisName): Partial<TickStyle> {
  const [first, second] = spinesAlong[name];
  const { colors, color = colors, labelcolor = colors } = given;
  const style = {
    size: given.length,
    width: given.width,
    pad: given.pad,
    direction: given.direction,
    color,
    labelsize: given.labelsize,
    labelcolor,
    labelrotation: given.labelrotation,
    tick1On: given[first],
    tick2On: given[second],
    label1On: given[`label${first}`],
    label2On: given[`label${second}`],
    gridColor: given.gridColor,
    gridAlpha: given.gridAlpha,
    gridLinewidth: given.gridLinewidth,
    gridLinestyle: given.gridLinestyle,
  };
  const known = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known);
}
