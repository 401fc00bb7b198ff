import { hint, list, PlotError, show } from "../errors.ts";
import { listOf, type Reader } from "../options.ts";

/** Where a legend can go, with matplotlib's names in the order of its codes 0 to 10. */
export const legendLocs = [
  "best",
  "upper right",
  "upper left",
  "lower left",
  "lower right",
  "right",
  "center left",
  "center right",
  "lower center",
  "upper center",
  "center",
] as const;
export type LegendLoc = (typeof legendLocs)[number];

/** A place by name, or where the frame's lower left corner goes, in fractions of the axes. */
export type LegendPlace = LegendLoc | readonly [x: number, y: number];

/** Whether a value is a fraction of the axes; beyond these, a legend is on no page. */
export function isFraction(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= 1e4;
}

/** Reads a legend's place: a name, its code, or two fractions. */
export const readLegendLoc: Reader<LegendPlace> = (where, value) => {
  const named = legendLocs.find((name, code) => name === value || code === value);
  if (named !== undefined) return named;
  const place = listOf(value) ?? [];
  if (place.length === 2 && place.every(isFraction)) {
    return [Number(place[0]), Number(place[1])];
  }
  const known = `one of ${list(legendLocs)}, a code from 0 to 10, or [x, y]`;
  const meant = typeof value === "string" ? hint(value, legendLocs) : "";
  throw new PlotError("invalid-argument", `${where} must be ${known}; got ${show(value)}${meant}`);
};
