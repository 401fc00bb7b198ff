import type { AxisTicks } from "../ticker/types.ts";
import type { Artist } from "./artists.ts";
import type { Axis, AxisName } from "./axis.ts";
import type { Legend } from "./legend.ts";
import type { RcParams } from "./rc-params.ts";

/** A box in points, from the lower left corner of the figure. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}

/** What laying out and drawing need to know of an axes. */
export interface AxesState {
  readonly rc: Readonly<RcParams>;
  readonly xaxis: Axis;
  readonly yaxis: Axis;
  /** @internal */
  readonly legendRequest: Legend | null;
  getPosition(): Box;
  getTitle(): string;
  /** What is drawn, in the order it came. @internal */
  readonly artists: readonly Artist[];
  /** The ticks of one axis, in the limits in force. @internal */
  ticks(name: AxisName): AxisTicks;
}
