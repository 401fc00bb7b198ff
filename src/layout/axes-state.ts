import type { BaseArtist } from "../artists/artist.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { AxesSpace, AxisName, Box } from "../space/axes-space.ts";
import type { AxisTicks } from "../ticker/types.ts";
import type { Legend } from "./legend-layout.ts";

/** How an axis is decorated. */
export interface AxisState {
  readonly name: AxisName;
  readonly label: string;
  readonly grid: boolean;
  /** Whether tick labels are drawn. */
  readonly tickLabels: boolean;
}

/** What laying out and drawing need to know of an axes. */
export interface AxesState {
  readonly rc: Readonly<RcParams>;
  readonly xaxis: AxisState;
  readonly yaxis: AxisState;
  /** @internal */
  readonly legendRequest: Legend | null;
  getPosition(): Box;
  getTitle(): string;
  /** What is drawn, in the order it came. @internal */
  readonly artists: readonly BaseArtist[];
  /** What artists may know of the axes, in the limits in force. @internal */
  readonly space: AxesSpace;
  /** The ticks of one axis, in the limits in force. @internal */
  ticks(name: AxisName): AxisTicks;
}
