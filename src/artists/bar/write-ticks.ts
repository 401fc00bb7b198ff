import type { AxisName } from "../../space/axes-space.ts";

/** Axes that take ticks with texts. */
export interface TickedAxes {
  setXticks(ticks: readonly number[], labels: readonly string[]): void;
  setYticks(ticks: readonly number[], labels: readonly string[]): void;
}

/** Writes texts at places, one text for all of them or one for each; a place that is not finite has no tick. */
export function writeTicks(
  axes: TickedAxes,
  name: AxisName,
  places: Float64Array,
  labels: string | readonly string[],
): void {
  const list = typeof labels === "string" ? [labels] : labels;
  const ticks = Array.from(places, (place, index) => ({
    place,
    label: list[list.length === 1 ? 0 : index] ?? "",
  })).filter(({ place }) => Number.isFinite(place));
  const texts = ticks.map(({ label }) => label);
  const values = ticks.map(({ place }) => place);
  if (name === "x") axes.setXticks(values, texts);
  else axes.setYticks(values, texts);
}
