import type { RcParams } from "../config/rc-params.ts";
import type { Interval } from "../space/axes-space.ts";
import { fontPoints } from "../style/font-size.ts";
import type { AxisTicks } from "../ticker/scale.ts";
import { AxisLimits } from "./axis-limits.ts";

export { SharedView } from "./axis-limits.ts";

/** A side of an axes: bottom or left is the first, top or right the second. */
export type Side = "first" | "second";

/** One axis of one axes: its limits, the view it shares, and how it is decorated. */
export class Axis extends AxisLimits {
  /** Whether anything of the axis is drawn: ticks, labels, grid lines, its name. */
  visible = true;
  /** Where ticks and their labels stand. */
  tickSide: Side = "first";
  /** Where the name of the axis stands. */
  labelSide: Side = "first";
  /** Where the text at the end of the axis stands, such as `1e6`. */
  offsetTextSide: Side = "first";
  label = "";
  grid = false;
  /** Whether tick labels are drawn; subplots that share an axis show them on the outer ones only. */
  tickLabels = true;

  /** Starts anew, but for the limits. */
  clear(settings: { readonly grid: boolean; readonly margin: number }): void {
    this.sticky = [];
    this.label = "";
    this.grid = settings.grid;
    this.margin = settings.margin;
  }

  /** The ticks on an axis of this length in points, in these limits. */
  ticks(limits: Interval, length: number, rc: Readonly<RcParams>): AxisTicks {
    const fontSize = fontPoints(rc[`${this.name}tick.labelsize`], rc["font.size"]);
    return this.view.scale.ticks(limits, length, fontSize, this.name, this.data.minpos);
  }
}
