import { kindOf } from "../artists/kinds.ts";
import type { PlacedLegend } from "../layout/axes-layout.ts";
import type { LegendRow } from "../layout/legend-layout.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { paint } from "../marks/paint.ts";
import { textLayer } from "../marks/text-mark.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { moveText } from "../text/placed-text.ts";

/**
 * A legend as marks in the axes' own coordinates: frame, handles, texts.
 * @param space Of the axes the height in points, from the top of which marks count, and the corner of the picture.
 */
export function legendLayer(
  legend: PlacedLegend,
  space: Pick<AxesSpace, "height" | "corner">,
  name: string,
): JsonObject | null {
  const { request, box, position } = legend;
  const { height } = space;
  const layer = [
    ...(request.frameon ? frameLayers(legend, height) : []),
    ...box.rows.flatMap((row) => handleLayers(row, position, space)),
    ...[box.title, ...box.rows.map((row) => row.text)].map((text) =>
      text === null ? null : textLayer(moveText(text, position.x, position.y), height),
    ),
  ].filter((part) => part !== null);
  return layer.length === 0 ? null : { name, layer };
}

/** A shadow lies so far to the right and below, in points. */
const shadowOffset = 2;
/** How light it is beside the frame, and how opaque. */
const shadowShade = 0.3;
const shadowAlpha = 0.5;

function frameLayers(legend: PlacedLegend, height: number): JsonObject[] {
  const { facecolor, edgecolor, alpha, shadow } = legend.request.frame;
  const colors = Object.assign(paint("fill", facecolor), paint("stroke", edgecolor));
  const mark = Object.assign(frameMark(legend, height, 0), colors, { opacity: alpha });
  if (!shadow) return [{ mark }];
  const color = darker(facecolor);
  const below = {
    ...frameMark(legend, height, shadowOffset),
    fill: color,
    stroke: color,
    opacity: shadowAlpha,
  };
  return [{ mark: below }, { mark }];
}

function frameMark(
  { request, box, position }: PlacedLegend,
  height: number,
  offset: number,
): JsonObject {
  const { x, y } = { x: position.x + offset, y: height - position.y + offset };
  return {
    type: "rect",
    x: points(x),
    x2: points(x + box.width),
    y: points(y - box.height),
    y2: points(y),
    ...(request.frame.fancybox ? { cornerRadius: points(0.2 * request.fontsize) } : {}),
  };
}

function darker(color: string): string {
  const channels = [1, 3, 5].map((at) =>
    Math.round(shadowShade * Number.parseInt(color.slice(at, at + 2), 16)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function handleLayers(
  { handle, box }: LegendRow,
  position: { readonly x: number; readonly y: number },
  { height, corner }: Pick<AxesSpace, "height" | "corner">,
): readonly JsonObject[] {
  const placed = {
    axesHeight: height,
    corner,
    ...box,
    x: position.x + box.x,
    y: position.y + box.y,
  };
  return [handle].flat().flatMap((each) => {
    const { handle: draw, handleStays = false } = kindOf(each);
    return each.visible === false && !handleStays ? [] : (draw?.(each, placed) ?? []);
  });
}
