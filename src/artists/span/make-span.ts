import { invalidArgument } from "../../errors.ts";
import { nameArguments, readNumber } from "../../options.ts";
import type { AxisName } from "../../space/axes-space.ts";
import { spreadColor } from "../area/area-options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { lookOfFill, readFillOptions } from "../fill/fill-look.ts";
import { isNameOrDate } from "../read-numbers.ts";
import { usualFaceColor } from "../usual-colors.ts";
import { AxesSpan } from "./axes-span.ts";

/** Adds a band across the axes with its place along one axis. */
export function makeSpan(
  axes: DrawingAxes,
  fn: string,
  orientation: AxisName,
  args: readonly unknown[],
): AxesSpan {
  const across = orientation === "x" ? "y" : "x";
  const names = [`${orientation}min`, `${orientation}max`, `${across}min`, `${across}max`] as const;
  const {
    [names[0]]: from,
    [names[1]]: to,
    [names[2]]: start = 0,
    [names[3]]: end = 1,
    ...options
  } = nameArguments(fn, names, args);
  const positions = axes.positions(fn);
  const read = (index: 0 | 1 | 2 | 3, value: unknown) =>
    readNumber()(`${fn}: ${names[index]}`, value);
  const place = (index: 0 | 1, value: unknown) =>
    read(index, isNameOrDate(value) ? positions.value(orientation, names[index], value) : value);
  const ends = [place(0, from), place(1, to)] as const;
  const fractions = [read(2, start), read(3, end)] as const;
  const request = spreadColor(options, readFillOptions(fn, options, axes.rcNow));
  axes.takeUnits(positions);
  const look = lookOfFill(
    request,
    { facecolor: usualFaceColor(axes.rcNow), label: "" },
    axes.rcNow,
  );
  return axes.addArtist(new AxesSpan({ orientation, ends, fractions }, look), [orientation]);
}

/** Reads a point. */
export function readLinePoint(where: string, value: unknown): readonly [number, number] {
  const [x, y, ...more] = Array.isArray(value) ? value : [];
  if (typeof x === "number" && typeof y === "number" && more.length === 0) return [x, y];
  throw invalidArgument(where, "a point [x, y]", value);
}
