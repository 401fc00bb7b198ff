import type { BaseArtist } from "../artists/artist.ts";
import type { TextLook } from "../artists/text/text-look.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { AxesSpace, AxisName, Box } from "../space/axes-space.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";
import type { AxisTicks } from "../ticker/types.ts";
import type { LegendState } from "./legend-layout.ts";
import type { SpineName, SpineState } from "./spine-layout.ts";
import type { TickLevel, TickStyle } from "./tick-style.ts";

/** A side of an axes: bottom or left is the first, top or right the second. */
export type AxesSide = "first" | "second";

/** The name of an axis, or a title. Lengths are points. */
export interface LabelState extends Omit<TextLook, "va"> {
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
  /** Of a title, the height its distance counts from, as a fraction of the axes; without it, what stands above them. */
  readonly y?: number;
}

/** How an axis is decorated. */
export interface AxisState {
  readonly name: AxisName;
  readonly visible: boolean;
  readonly label: string;
  readonly labelText: LabelState;
  readonly labelSide: AxesSide;
  readonly offsetTextSide: AxesSide;
  readonly offsetTextVisible: boolean;
  readonly offsetTextLook: { readonly size: number; readonly color: string };
  tickStyle(level: TickLevel): TickStyle;
}

/** An axis beside those of an axes, which shows their limits in other units. */
export interface SecondaryAxisState {
  /** How it is decorated. */
  readonly axis: AxisState;
  /** Where across the axes it stands, as a fraction: 0 is the bottom or the left, 1 the top or the right. */
  readonly position: number;
  /** The side at which it has ticks, labels and name. */
  readonly side: AxesSide;
  /** Its ticks in its own units. */
  ticks(): AxisTicks;
  /** Tells where a value in its own units stands along the axes, as a fraction of their width or height. */
  placer(): (value: number) => number;
}

/** What laying out and drawing need to know of an axes. */
export interface AxesState {
  readonly rc: Readonly<RcParams>;
  readonly xaxis: AxisState;
  readonly yaxis: AxisState;
  /** Whether axes lines, ticks, labels and background are drawn. */
  readonly axison: boolean;
  /** Whether the background is drawn. @internal */
  readonly patchVisible: boolean;
  /** All axes that stand in this place and share an axis with these, in the order they were made, themselves among them. @internal */
  readonly twins: readonly AxesState[];
  readonly spines: Readonly<Record<SpineName, SpineState>>;
  /** Grid lines and ticks lie above artists of a lower order than this. @internal */
  readonly axisOrder: number;
  /** The color of the background. @internal */
  readonly facecolor: string;
  /** The legend that names what is drawn, the last one made. @internal */
  readonly legendRequest: LegendState | null;
  /** All legends that show, in the order they are drawn. @internal */
  readonly legends: readonly LegendState[];
  getPosition(): Box;
  /** The titles above the axes: left, center and right. @internal */
  readonly titles: readonly LabelState[];
  /** What is drawn, in the order it came. @internal */
  readonly artists: readonly BaseArtist[];
  /** What is drawn below all of them in the place of axes, grid lines and spines. @default null @internal */
  readonly frame?: BaseArtist | null;
  /** What artists may know of the axes, in the limits in force. @internal */
  readonly space: AxesSpace;
  getTitle(): string;
  /** The ticks of one axis, in the limits in force. @internal */
  ticks(name: AxisName): AxisTicks;
  /** The axes beside those at the edges, in the order they were made. */
  readonly childAxes: readonly SecondaryAxisState[];
}
