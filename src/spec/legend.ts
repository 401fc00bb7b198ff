import type { LegendHandle } from "../figure/artists.ts";
import type { AxesLayout } from "../figure/layout.ts";
import type { LegendRow } from "../figure/legend-layout.ts";
import type { Line2D } from "../figure/line2d.ts";
import { moveText } from "../figure/placed-text.ts";
import { toHex } from "../style/color.ts";
import type { DashPattern } from "../style/dashes.ts";
import { markerMarks, strokeOf } from "./line.ts";
import { points } from "./numbers.ts";
import { paint } from "./paint.ts";
import { scatterMark } from "./scatter.ts";
import { textLayer } from "./text.ts";
import type { JsonObject } from "./types.ts";

/** A legend as marks in the axes' own coordinates: frame, handles, texts. */
export function legendLayer({ legend, height }: AxesLayout, name: string): JsonObject | null {
  if (legend === null) return null;
  const { request, box, spot } = legend;
  const layer = [
    request.frameon ? frame(legend, height) : null,
    ...box.rows.flatMap((row) => handleLayers(row, request.markerscale, spot, height)),
    ...[box.title, ...box.rows.map((row) => row.text)].map((text) =>
      text === null ? null : textLayer(moveText(text, spot.x, spot.y), height),
    ),
  ].filter((part) => part !== null);
  return layer.length === 0 ? null : { name, layer };
}

function frame(
  { request, box, spot }: NonNullable<AxesLayout["legend"]>,
  height: number,
): JsonObject {
  const { rc, fontsize } = request;
  return {
    mark: {
      type: "rect",
      x: points(spot.x),
      x2: points(spot.x + box.width),
      y: points(height - spot.y - box.height),
      y2: points(height - spot.y),
      ...(rc["legend.fancybox"] ? { cornerRadius: points(0.2 * fontsize) } : {}),
      ...paint("fill", toHex(rc["axes.facecolor"])),
      ...paint("stroke", toHex(rc["legend.edgecolor"])),
      opacity: rc["legend.framealpha"],
    },
  };
}

type Spot = { readonly x: number; readonly y: number };

function handleLayers(
  { handle, line }: LegendRow,
  markerscale: number,
  spot: Spot,
  height: number,
): JsonObject[] {
  const [x0, x1, rise] = line;
  const y = points(height - spot.y - rise);
  const place = { x: points(spot.x + (x0 + x1) / 2), y };
  const markers = handleMarkers(handle, markerscale).map((mark) => ({
    mark: Object.assign(mark, place),
  }));
  return handle.kind === "scatter" || handle.pattern === null
    ? markers
    : [handleLine(handle, handle.pattern, [spot.x + x0, spot.x + x1], y), ...markers];
}

/** The marker of a line as it is, or of a scatter plot in the middle of its sizes. */
function handleMarkers(handle: LegendHandle, markerscale: number): JsonObject[] {
  if (handle.kind === "line") return markerMarks(handle, handle.markersize * markerscale);
  const area = (Math.min(...handle.sizes) + Math.max(...handle.sizes)) / 2;
  const mark = scatterMark(handle, area * markerscale ** 2);
  return mark === null ? [] : [mark];
}

function handleLine(
  handle: Line2D,
  pattern: DashPattern,
  [x, x2]: readonly [number, number],
  y: number,
): JsonObject {
  return {
    mark: { type: "rule", x: points(x), x2: points(x2), ...strokeOf(handle, pattern) },
    // In the mark, Vega-Lite would not see that the rule is horizontal.
    encoding: { y: { value: y } },
  };
}
