import { axisTicks } from "../axis-ticks.ts";
import type { Scale } from "../types.ts";

/** A scale before it is told how to place its own ticks. */
export type TicklessScale<S extends Scale> = Omit<S, "ticks">;

/** The scale with `ticks`, which places its own ticks. */
export function withTicks<S extends Scale>(rules: TicklessScale<S>): S {
  const ticks: Scale["ticks"] = (view, length, fontSize, axis, minpos = Number.NaN) =>
    axisTicks({ scale, view, length, fontSize, axis, minpos });
  const scale = { ...rules, ticks } as S;
  return scale;
}
