import type { JsonObject } from "../../marks/json.ts";
import { paint } from "../../marks/paint.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { nearPage } from "../bar/near-page.ts";
import { layerOf } from "../beyond-axes.ts";
import { lineBounds } from "../line/line-bounds.ts";
import { lineLayer } from "../line/line-layer.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** Error bars as rules with a row for each, and their caps; null where none is drawn. */
export function errorbarLayer(
  { lines: [, caps, bars] }: ErrorbarContainer,
  space: AxesSpace,
): JsonObject | null {
  const layer = [
    ...bars.map((each) => barsLayer(each, space)),
    ...caps.map((each) => layerOf(each, lineLayer, space)),
  ].filter((each) => each !== null);
  return layer.length > 1 ? { layer } : (layer[0] ?? null);
}

/** What caps take that go on beyond the axes. */
export function errorbarBounds(
  { clipOn, lines: [, caps] }: ErrorbarContainer,
  space: AxesSpace,
): Bbox | null {
  return clipOn ? null : union(caps.map((cap) => lineBounds(cap, space)));
}

function barsLayer(bars: ErrorLines, space: AxesSpace): JsonObject | null {
  const { direction, at, low, high } = bars;
  const across = nearPage(space, direction === "x" ? "y" : "x");
  const along = nearPage(space, direction);
  const values = Array.from(at, (place, index) => {
    const [from, to] = [low[index] ?? Number.NaN, high[index] ?? Number.NaN];
    return [across.value(place), along.value(from), along.value(to)] as const;
  }).filter((ends) => ends.every(Number.isFinite));
  if (values.length === 0 || bars.linewidth === 0) return null;
  return {
    data: { values: values.map((ends) => rowOf(direction, ends)) },
    mark: { type: "rule", clip: true, ...strokeOfBars(bars) },
    encoding: { [`${direction}2`]: { field: `${direction}2` } },
  };
}

function rowOf(
  direction: "x" | "y",
  [place, from, to]: readonly [number, number, number],
): JsonObject {
  return direction === "x" ? { x: from, x2: to, y: place } : { x: place, y: from, y2: to };
}

/** How error bars are stroked, in the axes or in the handle of a legend. */
export function strokeOfBars({ color, alpha, linewidth }: ErrorLines): JsonObject {
  return { ...paint("stroke", color, alpha), strokeWidth: linewidth };
}
