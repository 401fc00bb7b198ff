import type { JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { BarContainer } from "./bar-container.ts";
import type { Bars } from "./bars.ts";
import { hatchUnits } from "./hatch-marks.ts";
import { isDrawn } from "./limits.ts";
import { nearPage } from "./near-page.ts";
import type { PatchLook } from "./patch-look.ts";
import { alikeDashed, type PaintedParts, sharedPaint } from "./patch-marks.ts";

/** Bars as one mark with a row for each, with hatching between insides and edges; null where none is drawn. */
export function barsLayer(bars: BarContainer, space: AxesSpace): JsonObject | null {
  return layerOf(bars, [...bars.left.keys()], space);
}

/** The same for some of the bars. */
export function layerOf(
  bars: Bars,
  indices: readonly number[],
  space: AxesSpace,
): JsonObject | null {
  const { look } = bars;
  const boxes = boxesOf(bars, indices, space);
  if (boxes.length === 0) return null;
  const hatches = hatchUnits(look, boxes, space);
  const parts: PaintedParts[] =
    hatches.length === 0
      ? [{ face: true, edge: true }]
      : [
          { face: true, edge: false },
          { face: false, edge: true },
        ];
  const [first = [], second = []] = parts.map((part) => rects(look, boxes, part));
  const layer = [...first, ...hatches, ...second];
  return layer.length === 1 ? (layer[0] ?? null) : { layer };
}

/** A bar where it is drawn: on the scales of the spec, and in points from the lower left corner of the axes. */
export interface DrawnBox {
  /** Its number among the bars. */
  readonly index: number;
  readonly value: {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
  };
  readonly place: {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
  };
}

/** Where bars are drawn, those without a place left out. */
export function boxesOf(bars: Bars, indices: readonly number[], space: AxesSpace): DrawnBox[] {
  const { left, bottom, width, height } = bars;
  const [across, up] = [nearPage(space, "x"), nearPage(space, "y")];
  return indices.flatMap((index) => {
    if (!isDrawn(bars, index)) return [];
    const [x, y] = [left[index] as number, bottom[index] as number];
    const [x2, y2] = [x + (width[index] as number), y + (height[index] as number)];
    const value = { x: across.value(x), x2: across.value(x2), y: up.value(y), y2: up.value(y2) };
    if (Object.values(value).some(Number.isNaN)) return [];
    const place = { x: across.place(x), x2: across.place(x2), y: up.place(y), y2: up.place(y2) };
    return [{ index, value, place }];
  });
}

/** The insides or edges of bars, or both: one mark, or one for each pattern of dashes. */
function rects(look: PatchLook, boxes: readonly DrawnBox[], parts: PaintedParts): JsonObject[] {
  const groups = alikeDashed(
    look,
    boxes.map(({ index }) => index),
  );
  const byIndex = new Map(boxes.map((box) => [box.index, box]));
  return groups.map((group) => {
    const { mark, encoding, rowOf } = sharedPaint(look, group, parts);
    const values = group.map((index, place) => ({ ...byIndex.get(index)?.value, ...rowOf(place) }));
    return {
      data: { values },
      mark: { type: "rect", clip: true, ...mark },
      encoding: { x2: { field: "x2" }, y2: { field: "y2" }, ...encoding },
    };
  });
}
