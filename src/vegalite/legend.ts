import type { LegendHandle } from "../artists/kinds.ts";
import { markerMarks, strokeOf } from "../artists/line/line-layer.ts";
import type { Line2D } from "../artists/line/line2d.ts";
import { scatterMark } from "../artists/scatter/scatter-layer.ts";
import type { AxesLayout } from "../layout/axes-layout.ts";
import type { LegendRow } from "../layout/legend-layout.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { paint } from "../marks/paint.ts";
import { textLayer } from "../marks/text-mark.ts";
import { toHex } from "../style/color.ts";
import type { DashPattern } from "../style/dashes.ts";
import { moveText } from "../text/placed-text.ts";

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
