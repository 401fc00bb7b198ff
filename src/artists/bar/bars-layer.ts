import type { JsonObject } from "../../marks/json.ts";
import { nominal } from "../../marks/looks.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { PaintedParts } from "../area/area-paint.ts";
import { axesCorner, closedShape } from "../area/axes-corner.ts";
import { betweenParts, hatchUnits } from "../area/hatch-marks.ts";
import { boxRing, type Ring } from "../area/polygon-cut.ts";
import type { BarContainer } from "./bar-container.ts";
import { type BarLooks, lookAt } from "./bar-looks.ts";
import { alikeDashed, sharedPaint } from "./bar-paint.ts";
import type { Bars } from "./bars.ts";
import { isDrawn } from "./limits.ts";
import { nearPage } from "./near-page.ts";

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
  const layer = betweenParts(hatchesOf(look, boxes, space), (parts) =>
    rects(look, boxes, parts, space),
  );
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

function hatchesOf(look: BarLooks, boxes: readonly DrawnBox[], space: AxesSpace): JsonObject[] {
  if (look.hatches.every((hatch) => hatch === null)) return [];
  const areas = boxes.map(({ index, place }) => ({
    hatching: lookAt(look, index).hatching,
    rings: () => [ringOf(place, space)],
  }));
  return hatchUnits(areas, space);
}

/** The outline of a bar in points from the upper left corner of the axes. */
function ringOf({ x, x2, y, y2 }: DrawnBox["place"], { height }: AxesSpace): Ring {
  const [top, bottom] = [height - Math.max(y, y2), height - Math.min(y, y2)];
  return boxRing([Math.min(x, x2), top, Math.max(x, x2), bottom]);
}

/** The insides or edges of bars, or both: one mark, or one for each pattern of dashes. */
function rects(
  look: BarLooks,
  boxes: readonly DrawnBox[],
  parts: PaintedParts,
  space: AxesSpace,
): JsonObject[] {
  const groups = alikeDashed(
    look,
    boxes.map(({ index }) => index),
  );
  const byIndex = new Map(boxes.map((box) => [box.index, box]));
  return groups.map((group) => {
    const { mark, encoding, rowOf } = sharedPaint(look, group, parts);
    const outline = "strokeDash" in mark ? dashedOutline(space) : null;
    const values = group.map((index, place) => {
      const box = byIndex.get(index) as DrawnBox;
      return { ...(outline?.row(box) ?? box.value), ...rowOf(place) };
    });
    if (outline !== null) {
      return {
        data: { values },
        mark: { ...outline.mark, ...mark },
        encoding: { ...outline.encoding, ...encoding },
      };
    }
    return {
      data: { values },
      mark: { type: "rect", clip: true, ...mark },
      encoding: { x2: { field: "x2" }, y2: { field: "y2" }, ...encoding },
    };
  });
}

/** Outlines whose dashes begin where matplotlib's do, as symbols. */
function dashedOutline(space: AxesSpace) {
  const corner = axesCorner(space);
  const shapeOf = ({ x, x2, y, y2 }: DrawnBox["place"]) =>
    closedShape(
      [
        [x, y],
        [x2, y],
        [x2, y2],
        [x, y2],
      ],
      space,
    );
  return {
    row: ({ place }: DrawnBox) => ({ ...corner, shape: shapeOf(place) }),
    mark: { type: "point", size: 4, clip: true },
    encoding: { shape: { field: "shape", ...nominal } },
  };
}
