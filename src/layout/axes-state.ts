import type { BaseArtist } from "../artists/artist.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { AxesSpace, AxisName, Box } from "../space/axes-space.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";
import type { AxisTicks } from "../ticker/types.ts";
import type { Legend } from "./legend-layout.ts";
import type { SpineName, SpineState } from "./spine-layout.ts";
import type { TickLevel, TickStyle } from "./tick-style.ts";

/** A side of an axes: bottom or left is the first, top or right the second. */
export type Side = "first" | "second";

/** The name of an axis, or a title. Lengths are points. */
export interface LabelState {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  /** Counterclockwise angle in degrees. */
  readonly rotation: number;
  readonly ha: HorizontalAlignment;
  /** null for what suits the side. */
  readonly va: VerticalAlignment | null;
  /** Where along the axes it is anchored, as a fraction. */
  readonly at: number;
  /** Distance to the tick labels, or for a title to the axes. */
  readonly pad: number;
}

/** How an axis is decorated. */
export interface AxisState {
  readonly name: AxisName;
  readonly visible: boolean;
  readonly label: string;
  readonly labelText: LabelState;
  readonly labelSide: Side;
  readonly offsetTextSide: Side;
  readonly offsetTextVisible: boolean;
  tickStyle(level: TickLevel): TickStyle;
}

/** What laying out and drawing need to know of an axes. */
export interface AxesState {
  readonly rc: Readonly<RcParams>;
  readonly xaxis: AxisState;
  readonly yaxis: AxisState;
  /** Whether axes lines, ticks, labels and background are drawn. */
  readonly axison: boolean;
  /** Whether the background is drawn. */
  readonly patchVisible: boolean;
  /** All axes that stand in this place and share an axis with these, in the order they were made, themselves among them. */
  readonly twins: readonly AxesState[];
  readonly spines: Readonly<Record<SpineName, SpineState>>;
  /** Grid lines and ticks lie above artists of a lower order than this. */
  readonly axisOrder: number;
  readonly facecolor: string;
  /** @internal */
  readonly legendRequest: Legend | null;
  getPosition(): Box;
  /** The titles above the axes: left, center and right. @internal */
  readonly titles: readonly LabelState[];
  /** What is drawn, in the order it came. @internal */
  readonly artists: readonly BaseArtist[];
  /** What artists may know of the axes, in the limits in force. @internal */
  readonly space: AxesSpace;
  getTitle(): string;
  /** The ticks of one axis, in the limits in force. @internal */
  ticks(name: AxisName): AxisTicks;
}
