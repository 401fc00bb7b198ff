/** What a legend shows of the colors or the sizes of points. */
import { invalidArgument } from "../../errors.ts";
import { nameArguments, type Reader, readCount, readOneOf } from "../../options.ts";
import type { Marker } from "../../style/markers.ts";
import { readFormatter } from "../../ticker/formatters/read-formatter.ts";
import { ScalarFormatter } from "../../ticker/formatters/scalar.ts";
import { FixedLocator } from "../../ticker/locators/fixed.ts";
import { MaxNLocator } from "../../ticker/locators/max-n.ts";
import { readLocator } from "../../ticker/locators/read-locator.ts";
import { linearScale } from "../../ticker/scales/linear.ts";
import type { Formatter, Locator } from "../../ticker/types.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { withoutValues } from "../errors.ts";
import { Line2D, type LineOptions } from "../line/line2d.ts";
import type { ScalarMappable } from "../scalar-mappable.ts";
import { mappedColors } from "./changes.ts";

/** What `PathCollection.legendElements` takes; any other options are those of lines, for the markers. */
export interface LegendElementsOptions extends LineOptions {
  /** Whether the colors or the sizes are shown. @default "colors" */
  prop?: "colors" | "sizes";
  /**
   * How many there are about; null for one of each value; the values themselves; or a locator that chooses them.
   * @default "auto", one of each value where these are 9 at most, else about 9
   */
  num?: "auto" | number | null | readonly number[] | Locator;
  /** How the values are written: a formatter, a function, or a text such as `"{x:.2f}"`. @default as the ticks of an axis */
  fmt?: Formatter | string | ((value: number) => string);
  /** What is written in place of a value or an area; it rises or falls all along. @default the value */
  func?: (value: number) => number;
  /** Size of the markers of colors in points. @default rcParams["lines.markersize"], 6 */
  size?: number;
  /** Color of the markers of sizes. @default "k" */
  color?: string;
}

/** Points with what their markers in a legend take over. */
interface ColoredPoints extends ScalarMappable {
  readonly sizes: readonly number[];
  readonly marker: Marker;
  readonly linewidth: number;
  readonly alpha: number | null;
}

type Numbers = readonly number[];

/** The values that are shown, and the numbers they are told by. */
interface Shown {
  readonly values: Numbers;
  readonly told: Numbers;
}

/** A marker for each of some values, and what is written beside it. */
export function makeLegendElements(
  points: ColoredPoints,
  args: readonly unknown[],
): [Line2D[], string[]] {
  const fn = "PathCollection.legendElements";
  const given = nameArguments(fn, ["prop", "num", "fmt", "func", "size"], args);
  const {
    prop = "colors",
    num = "auto",
    fmt,
    func = (value: number) => value,
    size,
    ...look
  } = given;
  const isOfColors = readOneOf(["colors", "sizes"])(`${fn}: prop`, prop) === "colors";
  const own = isOfColors ? points.getArray() : points.sizes;
  if (own === null) {
    (points.axes as DrawingAxes).warn(withoutValues(fn));
    return [[], []];
  }
  const numbers = Array.from(own).filter(Number.isFinite);
  const shown = shownOf(fn, numbers, num, readFunction(`${fn}: func`, func));
  const formatter =
    fmt == null ? new ScalarFormatter({ useOffset: false }) : readFormatter(`${fn}: fmt`, fmt);
  const markerOf = isOfColors ? colorMarkers(points, look, size) : sizeMarkers(points, look);
  const labels = labelsOf(shown.told, formatter);
  const entries = shown.values.flatMap((value, index) => {
    const marker = markerOf(value);
    return marker === null ? [] : [[marker, labels[index] ?? ""] as const];
  });
  return [entries.map(([marker]) => marker), entries.map(([, label]) => label)];
}

const readFunction: Reader<(value: number) => number> = (where, value) => {
  if (typeof value === "function") return (number) => Number(value(number));
  throw invalidArgument(where, "a function of a number", value);
};

function shownOf(
  fn: string,
  numbers: Numbers,
  num: unknown,
  func: (value: number) => number,
): Shown {
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  if (num === null || (num === "auto" && all.length <= usualCount) || all.length === 0) {
    return { values: all, told: all.map(func) };
  }
  const reached = numbers.map(func);
  const view = [Math.min(...reached), Math.max(...reached)] as const;
  const locator = locatorOf(`${fn}: num`, num);
  const space = {
    length: 0,
    fontSize: 0,
    axis: "x",
    minpos: view[0],
    scale: linearScale(),
  } as const;
  const told = locator.tickValues(view, space).filter((tick) => tick >= view[0] && tick <= view[1]);
  return { values: backwards(told, all[0] ?? 0, all.at(-1) ?? 0, func), told };
}

/** So many values are shown where nobody says how many. */
const usualCount = 9;

function locatorOf(where: string, num: unknown): Locator {
  if (Array.isArray(num)) return new FixedLocator(num);
  if (typeof num === "object") return readLocator(where, num);
  const count = num === "auto" ? usualCount : readCount(1, 1000)(where, num);
  const steps = [1, 2, 2.5, 3, 5, 6, 8, 10];
  return new MaxNLocator(count, { minNTicks: Math.max(count - 1, 1), steps });
}

/** The values between two whose `func` is told, on the lines between 256 of them, as in matplotlib. */
function backwards(
  told: Numbers,
  least: number,
  most: number,
  func: (value: number) => number,
): number[] {
  const knots = Array.from({ length: 256 }, (_, index) => {
    const value = index === 255 ? most : least + (index * (most - least)) / 255;
    return { value, at: func(value) };
  }).sort((a, b) => a.at - b.at);
  return told.map((at) => {
    const next = knots.findIndex((knot) => knot.at >= at);
    const [below, above] = [knots[Math.max(next - 1, 0)], knots[next === -1 ? 255 : next]];
    if (!below || !above || above.at === below.at) return above?.value ?? Number.NaN;
    return below.value + ((at - below.at) / (above.at - below.at)) * (above.value - below.value);
  });
}

function labelsOf(told: Numbers, formatter: Formatter): string[] {
  const view = [Math.min(...told), Math.max(...told)] as const;
  const { label } = formatter.format(told, { view, scale: linearScale(), integral: false });
  return told.map(label);
}

/** Markers of one size, in the color of a value. */
function colorMarkers(points: ColoredPoints, look: object, size: unknown) {
  const { rcNow } = points.axes as DrawingAxes;
  return (value: number): Line2D | null => {
    const [color] = mappedColors(points, Float64Array.of(value));
    return pointIn(points, { markersize: size ?? rcNow["lines.markersize"], color, ...look });
  };
}

/** Markers of one color, of the area of a point; none for no area. */
function sizeMarkers(points: ColoredPoints, look: object) {
  return (area: number): Line2D | null =>
    area <= 1e-16 ? null : pointIn(points, { color: "k", markersize: Math.sqrt(area), ...look });
}

function pointIn(points: ColoredPoints, look: object): Line2D {
  const { marker, linewidth, alpha } = points;
  const own = {
    linestyle: "",
    marker,
    markeredgewidth: linewidth,
    ...(alpha === null ? {} : { alpha }),
  };
  return new Line2D([0], [0], { ...own, ...look } as LineOptions);
}
