import type { JsonObject } from "./json.ts";

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
