import { kindOf } from "../artists/kinds.ts";
import type { AxesLayout } from "../layout/axes-layout.ts";
import type { LegendRow } from "../layout/legend-layout.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { paint } from "../marks/paint.ts";
import { textLayer } from "../marks/text-mark.ts";
import { toHex } from "../style/color.ts";
import { moveText } from "../text/placed-text.ts";

/** A legend as marks in the axes' own coordinates: frame, handles, texts. */
export function legendLayer({ legend, height }: AxesLayout, name: string): JsonObject | null {
  if (legend === null) return null;
  const { request, box, position } = legend;
  const layer = [
    request.frameon ? frame(legend, height) : null,
    ...box.rows.flatMap((row) => handleLayers(row, position, height)),
    ...[box.title, ...box.rows.map((row) => row.text)].map((text) =>
      text === null ? null : textLayer(moveText(text, position.x, position.y), height),
    ),
  ].filter((part) => part !== null);
  return layer.length === 0 ? null : { name, layer };
}

function frame(
  { request, box, position }: NonNullable<AxesLayout["legend"]>,
  height: number,
): JsonObject {
  const { rc, fontsize } = request;
  return {
    mark: {
      type: "rect",
      x: points(position.x),
      x2: points(position.x + box.width),
      y: points(height - position.y - box.height),
      y2: points(height - position.y),
      ...(rc["legend.fancybox"] ? { cornerRadius: points(0.2 * fontsize) } : {}),
      ...paint("fill", toHex(rc["axes.facecolor"])),
      ...paint("stroke", toHex(rc["legend.edgecolor"])),
      opacity: rc["legend.framealpha"],
    },
  };
}

function handleLayers(
  { handle, box }: LegendRow,
  position: { readonly x: number; readonly y: number },
  axesHeight: number,
): readonly JsonObject[] {
  const placed = { ...box, x: position.x + box.x, y: position.y + box.y, axesHeight };
  return kindOf(handle).handle?.(handle, placed) ?? [];
}
