import type { AxesState } from "../figure/axes-state.ts";
import type { AxisName } from "../figure/axis.ts";
import type { AxesLayout } from "../figure/layout.ts";
import { axisStyle } from "./config.ts";
import { points } from "./numbers.ts";
import { coordinate } from "./scale.ts";
import type { JsonObject } from "./types.ts";

/** matplotlib draws grid lines above artists of a lower order than this. */
export const gridOrder = 1.5;

/** Grid lines as marks, for axes where something lies below them: Vega draws those of an axis below everything. */
export function gridLayer(axes: AxesState, layout: AxesLayout, name: string): JsonObject {
  return { name, layer: [gridLines(axes, layout, "x"), gridLines(axes, layout, "y")] };
}

function gridLines(axes: AxesState, layout: AxesLayout, name: AxisName): JsonObject {
  const style = axisStyle(axes.rc, name);
  const at = coordinate(axes[`${name}axis`].view);
  const [across, length] = name === "x" ? ["y", layout.height] : ["x", layout.width];
  return {
    data: { values: layout[name].major.map((tick) => ({ [name]: at(tick.value) })) },
    mark: {
      type: "rule",
      clip: true,
      stroke: style.gridColor,
      strokeWidth: style.gridWidth,
      strokeDash: style.gridDash,
      opacity: axes.rc["grid.alpha"],
    },
    encoding: { [across]: { value: 0 }, [`${across}2`]: { value: points(Number(length)) } },
  };
}
