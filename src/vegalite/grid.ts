import type { AxesLayout } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { coordinate } from "../marks/position.ts";
import type { AxisName } from "../space/axes-space.ts";
import { axisStyle } from "./config.ts";

/** matplotlib draws grid lines above artists of a lower order than this. */
export const gridOrder = 1.5;

/** Grid lines as marks, for axes where something lies below them: Vega draws those of an axis below everything. */
export function gridLayer(axes: AxesState, layout: AxesLayout, name: string): JsonObject {
  return { name, layer: [gridLines(axes, layout, "x"), gridLines(axes, layout, "y")] };
}

function gridLines(axes: AxesState, layout: AxesLayout, name: AxisName): JsonObject {
  const style = axisStyle(axes.rc, name);
  const at = coordinate(layout.space[name]);
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
