import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import type { Box } from "../space/axes-space.ts";

/**
 * Puts views into a picture, each where its box says: one as it is, several of one size in an even grid, any others each
 * in a place of its own.
 * @param bounds The box of the picture.
 */
export function arrange(
  boxes: readonly [Box, ...Box[]],
  bounds: Box,
  views: readonly JsonObject[],
): JsonObject {
  const [first, ...others] = boxes;
  if (others.length === 0) return { padding: paddingOf(first, bounds, first), ...views[0] };
  return evenly(boxes, bounds, views) ?? eachInItsPlace(boxes, bounds, views);
}

/**
 * Views of one size as a grid, row by row; null when they stand otherwise, or closer together than they can in one. Vega
 * counts the size of a view up to whole points, so the spacing makes up for that; it cannot be negative.
 */
function evenly(
  boxes: readonly [Box, ...Box[]],
  bounds: Box,
  views: readonly JsonObject[],
): JsonObject | null {
  const [first, second = first] = boxes;
  const columns = boxes.filter(({ y0 }) => y0 === first.y0).length;
  const [across, down] = [second.x0 - first.x0, first.y0 - (boxes[columns]?.y0 ?? first.y0)];
  const spacing = {
    row: columns === boxes.length ? 0 : points(down - wholePoints(first.height)),
    column: columns === 1 ? 0 : points(across - wholePoints(first.width)),
  };
  const isEven = boxes.every((box, index) => {
    const x0 = first.x0 + (index % columns) * across;
    const y0 = first.y0 - Math.floor(index / columns) * down;
    return areSameBox(box, { ...first, x0, y0 });
  });
  if (!isEven || spacing.row < 0 || spacing.column < 0) return null;
  // A grid has no size of its own, so the padding makes up the whole picture; but Vega-Lite counts the width of views that
  // all stand in one column.
  const padding = paddingOf(first, bounds, { width: columns === 1 ? first.width : 0, height: 0 });
  return { padding, bounds: "flush", columns, spacing, concat: views };
}

/** As Vega counts the side of a view, whose size is written. */
function wholePoints(size: number): number {
  return Math.ceil(points(size));
}

/** Whether boxes are the same but for what is lost in calculating with floats. */
function areSameBox(a: Box, b: Box): boolean {
  return (["x0", "y0", "width", "height"] as const).every(
    (name) => Math.abs(a[name] - b[name]) < 1e-9,
  );
}

/** Takes no room. */
const emptySpec = (): JsonObject => ({ concat: [] });

/**
 * Each view as the lower right one in a grid of two by two whose others take no room: so the spacing is its place in the
 * picture. Such a grid has no size of its own, so all of them begin at the upper left corner.
 */
function eachInItsPlace(
  boxes: readonly Box[],
  bounds: Box,
  views: readonly JsonObject[],
): JsonObject {
  return {
    padding: { left: 0, top: 0, right: points(bounds.width), bottom: points(bounds.height) },
    bounds: "flush",
    spacing: 0,
    concat: boxes.map((box, index) => {
      const { left: column, top: row } = upperLeft(box, bounds);
      const concat = [emptySpec(), emptySpec(), emptySpec(), views[index] as JsonObject];
      return { bounds: "flush", columns: 2, spacing: { row, column }, concat };
    }),
  };
}

/** Where the upper left corner of a box is in the picture. */
function upperLeft({ x0, y0, height }: Box, bounds: Box) {
  return {
    left: points(x0 - bounds.x0),
    top: points(bounds.y0 + bounds.height - (y0 + height)),
  };
}

/** What lies between that corner and the sides of the picture, where this much of it is counted as the views' own size. */
function paddingOf(box: Box, bounds: Box, { width, height }: Pick<Box, "width" | "height">) {
  const { left, top } = upperLeft(box, bounds);
  const right = points(bounds.width - left);
  const bottom = points(bounds.height - top);
  return { left, top, right: points(right - width), bottom: points(bottom - height) };
}
