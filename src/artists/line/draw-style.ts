import type { Line } from "../../data/pair.ts";
import { readOneOf } from "../../options.ts";
import { type StepWhere, stepHeights, stepPositions } from "../steps.ts";

/** How points are joined; `"steps"` is `"steps-pre"`. */
export type DrawStyle = "default" | "steps" | "steps-pre" | "steps-mid" | "steps-post";

/** Reads how points are joined. */
export function readDrawStyle(where: string, value: unknown): Exclude<DrawStyle, "steps"> {
  const names = ["default", "steps", "steps-pre", "steps-mid", "steps-post"] as const;
  const name = readOneOf(names)(where, value);
  return name === "steps" ? "steps-pre" : name;
}

const stepNames = { "steps-pre": "pre", "steps-mid": "mid", "steps-post": "post" } as const;

/** The step of a line in words, null for none. */
export function stepOf(drawstyle: Exclude<DrawStyle, "steps">): StepWhere | null {
  return drawstyle === "default" ? null : stepNames[drawstyle];
}

interface Stepping {
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  readonly drawstyle: Exclude<DrawStyle, "steps">;
}

/** The corners of a line: those of its steps, or its points. */
export function stepsOf({ xdata, ydata, drawstyle }: Stepping) {
  const where = stepOf(drawstyle);
  const { x, y }: Line =
    where === null
      ? { x: xdata, y: ydata }
      : { x: stepPositions(xdata, where), y: stepHeights(ydata, where) };
  return { xdata: x, ydata: y };
}
