import type { DashPattern } from "../style/dashes.ts";
import type { JsonObject } from "./json.ts";
import { points } from "./numbers.ts";

/**
 * Color and opacity of a stroke or a fill; a wholly transparent color is not painted at all.
 * @param alpha Replaces the color's own opacity; null leaves it.
 */
export function paint(
  kind: "stroke" | "fill",
  color: string,
  alpha: number | null = null,
): JsonObject {
  const own = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
  if (own === 0) return { [kind]: null };
  const opacity = alpha ?? own;
  const solid = color.slice(0, 7);
  if (opacity === 1) return { [kind]: solid };
  return { [kind]: solid, [`${kind}Opacity`]: Math.round(opacity * 1e4) / 1e4 };
}

const caps = { butt: "butt", round: "round", projecting: "square" } as const;

/** How a stroke ends; nothing where it is cut off. */
export function capOf(pattern: Pick<DashPattern, "capstyle"> | null): JsonObject {
  const { capstyle = "butt" } = pattern ?? {};
  return capstyle === "butt" ? {} : { strokeCap: caps[capstyle] };
}

/** The dashes of a stroke, in points; nothing where it is solid. */
export function dashing(pattern: Pick<DashPattern, "dashes" | "offset"> | null): JsonObject {
  if (pattern === null || pattern.dashes === null) return {};
  const offset = points(pattern.offset);
  return {
    strokeDash: dashLengths(pattern.dashes),
    ...(offset === 0 ? {} : { strokeDashOffset: offset }),
  };
}

/** Lengths of dashes and gaps, rounded unless nothing would be left of them. */
export function dashLengths(dashes: readonly number[]): number[] {
  const rounded = dashes.map(points);
  return rounded.some((length) => length > 0) ? rounded : [...dashes];
}
