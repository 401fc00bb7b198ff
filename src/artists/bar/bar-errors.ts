import { readOptions } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { errorBars } from "../errorbar/error-bars.ts";
import type { ErrorbarContainer } from "../errorbar/errorbar-container.ts";
import { errorbarReaders } from "../errorbar/options.ts";
import { readErrors } from "../errorbar/read-errors.ts";
import { withLongLineNames } from "../line/line2d.ts";
import type { BarBoxes } from "./bars.ts";
import type { GivenBars } from "./options.ts";

/** Reads the error bars at the ends of bars; null where none are asked for. They lie a little above bars of an order of their own. */
export function readBarErrors(
  fn: string,
  axes: DrawingAxes,
  boxes: BarBoxes,
  isUpright: boolean,
  given: GivenBars,
): ErrorbarContainer | null {
  const points = barEnds(boxes, isUpright);
  const errors = (name: "xerr" | "yerr") => {
    const { [name]: value } = given;
    return value === undefined ? null : readErrors({ fn, name }, value, points.x.length);
  };
  const data = { ...points, xerr: errors("xerr"), yerr: errors("yerr") };
  const where = `${fn}: error_kw`;
  const options = withLongLineNames(where, given.errorKw ?? {});
  const own = readOptions(where, options, errorbarReaders(axes.rcNow["axes.prop_cycle"]));
  if (data.xerr === null && data.yerr === null) return null;
  const zorder = own.zorder ?? (given.zorder === undefined ? undefined : given.zorder + 0.01);
  const ecolor = own.ecolor ?? given.ecolor ?? "#000000";
  const capsize = own.capsize ?? given.capsize;
  const style = {
    ...own,
    ecolor,
    ...(capsize === undefined ? {} : { capsize }),
    ...(zorder === undefined ? {} : { zorder }),
  };
  const label = own.label ?? "_nolegend_";
  return errorBars(fn, axes, data, style, true)(null, { color: ecolor, label });
}

/** The middles of the ends of bars. */
function barEnds({ left, bottom, width, height }: BarBoxes, isUpright: boolean) {
  const along = (starts: Float64Array, lengths: Float64Array, share: number) =>
    starts.map((start, index) => start + share * (lengths[index] as number));
  return {
    x: along(left, width, isUpright ? 0.5 : 1),
    y: along(bottom, height, isUpright ? 1 : 0.5),
  };
}
