import type { Vector } from "../../artists/three-d/projection.ts";
import type { Interval, View3D } from "../../space/axes-space.ts";
import type { AxisTicks } from "../../ticker/types.ts";
import type { AxesView } from "../axes-view.ts";
import type { Axis } from "../axis.ts";

/** From where axes are seen, and how. Angles are degrees. */
export interface View {
  elev: number;
  azim: number;
  roll: number;
  dist: number;
}

/** What verbs of three dimensions need of the axes they change. */
export interface SpaceAxes
  extends View,
    Pick<
      AxesView,
      | "rc"
      | "rcNow"
      | "warn"
      | "xaxis"
      | "yaxis"
      | "tight"
      | "settle"
      | "limit"
      | "viewLimits"
      | "chooseLimits"
    > {
  readonly zaxis: Axis;
  /** From where they are seen until another place is asked for. @internal */
  readonly initialView: Omit<View, "dist">;
  /** @internal */
  focalLength: number;
  /** @internal */
  boxAspect: Vector;
  /** @internal */
  verticalAxis: View3D["verticalAxis"];
  /** Whether grid lines are drawn. @internal */
  hasGrid: boolean;
  /** Whether walls, axes and grid lines are drawn. @internal */
  isBoxShown: boolean;
  /** One of the three axes. @internal */
  axisAlong(name: "x" | "y" | "z"): Axis;
  /** Where the ticks of one of the three axes are, and what they say. @internal */
  ticksAlong(name: "x" | "y" | "z"): AxisTicks;
  /** Chooses the limits of the third axis from the data where they follow it. @internal */
  chooseHeights(): void;
  getZlim(): Interval;
  getZbound(): Interval;
}
