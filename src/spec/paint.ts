import type { JsonObject } from "./types.ts";

/** Color and opacity of a stroke or a fill; a wholly transparent color is not painted at all. */
export function paint(kind: "stroke" | "fill", color: string): JsonObject {
  const solid = color.slice(0, 7);
  const opacity = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
  if (opacity === 0) return { [kind]: null };
  if (opacity === 1) return { [kind]: solid };
  return { [kind]: solid, [`${kind}Opacity`]: Math.round(opacity * 1e4) / 1e4 };
}
