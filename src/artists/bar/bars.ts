import type { BarLooks } from "./bar-looks.ts";

/** Whether bars stand or lie. */
export type Orientation = "vertical" | "horizontal";

/** The corners of bars in data units: one number per bar in each list. */
export interface BarBoxes {
  readonly left: Float64Array;
  readonly bottom: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
}

/** Bars as they are drawn. */
export interface Bars extends BarBoxes {
  readonly orientation: Orientation;
  readonly look: BarLooks;
  /** Names of single bars in the legend, of the first ones if there are fewer than bars. */
  readonly barLabels: readonly string[];
  readonly zorder: number;
}
