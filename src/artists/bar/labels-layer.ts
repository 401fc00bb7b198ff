import { writeAlone } from "../../facts/numbers.ts";
import { differing, quoted } from "../../facts/words.ts";
import type { JsonObject } from "../../marks/json.ts";
import { textLayer } from "../../marks/text-mark.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { type PositionedText, placeText } from "../../text/placed-text.ts";
import { settings } from "../settings.ts";
import type { BarLabels } from "./bar-labels.ts";

/** The labels that are drawn, each at its place: those about places in the axes. */
export function placeLabels(
  { labels, size, color, face }: BarLabels,
  space: AxesSpace,
): PositionedText[] {
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  return labels.flatMap(({ text, xy, offset, ha, va }) => {
    const [x, y] = [across(xy[0]), up(xy[1])];
    // A NaN fails the comparisons.
    const isInside = x >= 0 && x <= space.width && y >= 0 && y <= space.height;
    if (!isInside) return [];
    return [placeText(text, { x: x + offset[0], y: y + offset[1], size, color, ha, va, ...face })];
  });
}

/** Labels as texts; null where none is drawn. */
export function labelsLayer(labels: BarLabels, space: AxesSpace): JsonObject | null {
  const layer = placeLabels(labels, space)
    .map((text) => textLayer(text, space.height))
    .filter((text) => text !== null);
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** The box around all labels. */
export function labelBounds(labels: BarLabels, space: AxesSpace): Bbox | null {
  return union(placeLabels(labels, space).map(({ bbox }) => bbox));
}

/** The lines of labels in the text of a figure. */
export function labelsSummary(artist: BarLabels): string[] {
  return [
    "bar labels",
    ...artist.labels.map(
      ({ text, xy: [x, y] }) => `${quoted(text)} at ${writeAlone(x)}, ${writeAlone(y)}`,
    ),
    ...differing("color", artist.color, "#000000"),
    ...settings(artist, { zorder: 3 }),
  ];
}
