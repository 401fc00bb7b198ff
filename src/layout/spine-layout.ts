import { mostPoints } from "../options.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import { toPage } from "../space/to-page.ts";
import { spineTooFar } from "./errors.ts";

export const spineNames = ["left", "right", "bottom", "top"] as const;
export type SpineName = (typeof spineNames)[number];

/**
 * Where a spine stands: so many points outside of the axes, at a fraction of the axes, or at a value of the data.
 */
export type SpinePosition = readonly [by: "outward" | "axes" | "data", amount: number];

/** One of the four lines around an axes. Lengths are points. */
export interface SpineState {
  readonly visible: boolean;
  readonly position: SpinePosition;
  readonly color: string;
  readonly linewidth: number;
}

/** An axes with its spines. */
interface SpinedAxes {
  readonly space: AxesSpace;
  readonly spines: Readonly<Record<SpineName, SpineState>>;
}

/** The spines along which an axis has its ticks. */
export const spinesAlong = { x: ["bottom", "top"], y: ["left", "right"] } as const;

/** Where the two spines that bear the ticks of an axis lie across the axes, in points. */
export function spinePositions(axes: SpinedAxes, name: AxisName): readonly [number, number] {
  const [first, second] = spinesAlong[name];
  return [spinePosition(axes, first), spinePosition(axes, second)];
}

/**
 * Where a spine lies across the axes, in points from the lower left corner.
 * @throws PlotError when it lies nowhere, as the value 0 does on a logit axis, or where no page reaches
 */
export function spinePosition({ space, spines }: SpinedAxes, spine: SpineName): number {
  const { position } = spines[spine];
  const across = spine === "left" || spine === "right" ? "x" : "y";
  const place = placeAcross(space, spine, across, position);
  // NaN is not near either.
  if (!(Math.abs(place) < mostPoints)) throw spineTooFar(spine, across, position);
  return place;
}

function placeAcross(
  space: AxesSpace,
  spine: SpineName,
  across: AxisName,
  [by, amount]: SpinePosition,
): number {
  const length = axisLength(space, across);
  const isFirst = spine === "left" || spine === "bottom";
  switch (by) {
    case "outward":
      return isFirst ? -amount + 0 : length + amount;
    case "axes":
      return amount * length;
    case "data":
      return toPage(space, across)(amount);
    default:
      return by satisfies never;
  }
}

function axisLength({ width, height }: AxesSpace, name: AxisName): number {
  return name === "x" ? width : height;
}
