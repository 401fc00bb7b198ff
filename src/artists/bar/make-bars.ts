import type { Positions } from "../../data/positions.ts";
import { nameArguments, readLater, readOptions, withLongNames } from "../../options.ts";
import { areaShortNames } from "../area/area-options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { standingOf } from "../raster-artist.ts";
import { readPlaces } from "../read-numbers.ts";
import { addBars } from "./add-bars.ts";
import type { BarContainer } from "./bar-container.ts";
import { readBarErrors } from "./bar-errors.ts";
import { barLooks } from "./bar-looks.ts";
import type { BarBoxes, Orientation } from "./bars.ts";
import { notOnePerBar, unequalBars } from "./errors.ts";
import { readFlatNumbers, repeated } from "./flat-numbers.ts";
import { barReaders, type GivenBars } from "./options.ts";
import { type TickedAxes, writeTicks } from "./write-ticks.ts";

/** Draws bars; see `Axes.bar` and `Axes.barh`. */
export function makeBars(
  axes: DrawingAxes & TickedAxes,
  orientation: Orientation,
  args: readonly unknown[],
): BarContainer {
  const isUpright = orientation === "vertical";
  const fn = isUpright ? "Axes.bar" : "Axes.barh";
  const names = isUpright ? ["x", "height", "width", "bottom"] : ["y", "width", "height", "left"];
  const { rcNow: rc } = axes;
  const named = nameArguments(fn, names, args);
  const given: GivenBars = readOptions(fn, withLongNames(fn, named, areaShortNames()), {
    ...barReaders(rc["axes.prop_cycle"]),
    ...Object.fromEntries(names.map((name) => [name, readLater])),
  });
  const positions = axes.positions(fn);
  const bars = readBars(positions, isUpright, names, named);
  checkLists(fn, bars.count, given);
  const boxes = boxesAt(bars, isUpright, given.align ?? "center");
  const errors = readBarErrors(fn, axes, boxes, isUpright, given);
  axes.takeUnits(positions);
  const color = given.color ?? [axes.nextColor("patches")];
  const { label = "" } = given;
  const container = addBars(axes, fn, boxes, {
    orientation,
    look: barLooks(given, { colors: color }, rc),
    label: typeof label === "string" ? label : "_nolegend_",
    barLabels: typeof label === "string" ? [] : label,
    zorder: given.zorder ?? 1,
    standing: standingOf(given),
    errorbar: errors,
    log: given.log ?? false,
  });
  if (given.tickLabel !== undefined) {
    writeTicks(axes, isUpright ? "x" : "y", bars.positions, given.tickLabel);
  }
  return container;
}

/** The numbers of bars, one of each per bar. */
interface BarNumbers {
  readonly count: number;
  readonly positions: Float64Array;
  readonly lengths: Float64Array;
  readonly thicknesses: Float64Array;
  readonly bases: Float64Array;
}

/** Reads the numbers of bars, in each list one per bar or one for all. */
function readBars(
  positions: Positions,
  isUpright: boolean,
  names: readonly string[],
  named: Readonly<Record<string, unknown>>,
): BarNumbers {
  const defaults = [undefined, undefined, 0.8, 0];
  const { fn } = positions;
  const [across, along] = isUpright ? (["x", "y"] as const) : (["y", "x"] as const);
  const lists = names.map((name, index) => {
    const value = named[name] ?? defaults[index];
    if (index === 2) return readFlatNumbers({ fn, name }, value);
    return readPlaces(positions, index === 0 ? across : along, name, value, readFlatNumbers);
  });
  const counts = lists.map(({ length }) => length);
  const first = counts.findIndex((each) => each !== 1);
  const count = counts[first] ?? 1;
  const odd = counts.findIndex((each) => each !== 1 && each !== count);
  if (odd >= 0) {
    throw unequalBars(fn, names[odd] ?? "", counts[odd] ?? 0, names[first] ?? "", count);
  }
  const [places, lengths, thicknesses, bases] = lists.map((list) => repeated(list, count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { count, positions: places, lengths, thicknesses, bases };
}

/** Refuses lists of which each bar is to have one and that are longer or shorter. */
function checkLists(fn: string, count: number, given: GivenBars): void {
  const { label, linewidth, hatch, tickLabel } = given;
  const perBar = (name: string, list: unknown, canBeOne: boolean) => {
    if (!Array.isArray(list) || list.length === count || (canBeOne && list.length === 1)) return;
    throw notOnePerBar(fn, name, list.length, count);
  };
  perBar("label", label, false);
  perBar("linewidth", linewidth, true);
  perBar("hatch", hatch, true);
  perBar("tick_label", tickLabel, true);
}

/** Where bars are that are centered at their positions, or begin there. */
function boxesAt(
  { positions, lengths, thicknesses, bases }: BarNumbers,
  isUpright: boolean,
  align: "center" | "edge",
): BarBoxes {
  const sides =
    align === "edge"
      ? positions
      : positions.map((position, index) => position - (thicknesses[index] as number) / 2);
  return isUpright
    ? { left: sides, bottom: bases, width: thicknesses, height: lengths }
    : { left: bases, bottom: sides, width: lengths, height: thicknesses };
}
