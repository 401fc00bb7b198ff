import type { DrawingAxes } from "../drawing-axes.ts";
import { BarContainer, type BarSettings } from "./bar-container.ts";
import type { BarBoxes } from "./bars.ts";

/** Adds bars to axes, and their error bars over them. An empty label becomes the number of the container. */
export function addBars(
  axes: DrawingAxes,
  fn: string,
  boxes: BarBoxes,
  { log, ...settings }: BarSettings & { readonly log: boolean },
): BarContainer {
  if (log) {
    const name = settings.orientation === "vertical" ? "y" : "x";
    axes.useScale(name, "log", { nonpositive: "clip" }, fn);
  }
  const { errorbar = null } = settings;
  const number = axes.containers.length + (errorbar === null ? 0 : 1);
  const label = settings.label === "" ? `_container${number}` : settings.label;
  const bars = axes.addArtist(new BarContainer(boxes, { ...settings, label }), ["x", "y"]);
  if (errorbar !== null) axes.addArtist(errorbar, ["x", "y"]);
  return bars;
}
