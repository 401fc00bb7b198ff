import { exactly } from "../../marks/guard.ts";
import type { AxesViewSpec, Channel, PlotLayer } from "./form.ts";

/**
 * The channels of which a view draws the axes: those of each plot layer that has scales of its own, those of the first
 * where all share them. Null where it is for Vega-Lite to say how the layers go together.
 */
export function drawnChannels(
  name: "x" | "y",
  layers: readonly PlotLayer[],
  { resolve }: AxesViewSpec,
): readonly Channel[] | null {
  const [first, ...others] = layers.map(({ encoding }) => encoding[name]);
  if (first === undefined) return null;
  if (resolve?.scale[name] === "independent") {
    return others.every(saysItsPlace) ? [first, ...others] : null;
  }
  // Vega-Lite merges what shared axes say; of one that says less, it makes up the rest.
  return others.every(exactly(first)) ? [first] : null;
}

/** Whether an axis says what Vega-Lite would choose otherwise for the second one along x or y. */
function saysItsPlace({ axis }: Channel): boolean {
  return axis === null || (axis.orient !== undefined && axis.grid !== undefined);
}
