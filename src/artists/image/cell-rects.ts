/** Cells as rectangles, for images and meshes. */
import type { Json, JsonObject } from "../../marks/json.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { unscaled, viewsBeyond } from "../value-on-page.ts";

/** Cells between edges, row by row. */
export interface CellGrid {
  /** The edges of columns in data units: one more than there are columns. */
  readonly x: Float64Array;
  /** The edges of rows. */
  readonly y: Float64Array;
  readonly values: ArrayLike<number>;
  /** `#rrggbb`, one each; null for a cell that is not drawn. */
  readonly fills: readonly (string | null)[];
}

/**
 * A rectangle for each cell. Each reaches a point or two below the next cells as well, which cover that: where two edges met
 * in a pixel, the page would show through them.
 * @param options.isApart Whether it does not.
 */
export function cellRects(
  { x, y, values, fills }: CellGrid,
  space: AxesSpace,
  { isApart = false }: { readonly isApart?: boolean } = {},
): JsonObject {
  const columns = x.length - 1;
  const [across, up] = [rectSpans(x, space, "x"), rectSpans(y, space, "y")];
  const told = fills.flatMap((fill, index): Json[] => {
    if (fill === null) return [];
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const reach = isApart ? nowhere : fillReach(fills, index, columns);
    const value = values[index] ?? Number.NaN;
    return [
      {
        x: across.from[column] ?? 0,
        y: up.from[row] ?? 0,
        x2: (reach.across ? across.under : across.to)[column] ?? 0,
        y2: (reach.up ? up.under : up.to)[row] ?? 0,
        value: Number.isFinite(value) ? value : null,
        fill,
      },
    ];
  });
  return {
    data: { values: told },
    mark: { type: "rect", stroke: null, clip: true },
    encoding: {
      x2: { field: "x2" },
      y2: { field: "y2" },
      fill: { field: "fill", type: "nominal", scale: null },
    },
  };
}

/** Below which of the next cells one may reach: not below such as are not drawn. */
interface Reach {
  readonly across: boolean;
  readonly up: boolean;
}

const nowhere: Reach = { across: false, up: false };

function fillReach(fills: CellGrid["fills"], index: number, columns: number): Reach {
  const isLast = index % columns === columns - 1;
  const isDrawn = (cell: number) => typeof fills[cell] === "string";
  const across = !isLast && isDrawn(index + 1);
  return { across, up: isDrawn(index + columns) && (!across || isDrawn(index + columns + 1)) };
}

/** Where the rectangles of cells begin and end along an axis, on the scale Vega draws with. */
function rectSpans(edges: Float64Array, space: AxesSpace, name: AxisName) {
  const page = toPage(space, name);
  const under = edges.slice(1).map((edge, cell) => {
    const next = edges[cell + 2];
    if (next === undefined) return edge;
    const size = Math.abs(page(next) - page(edge));
    return edge + (next - edge) * shareOf(size);
  });
  return {
    from: edgePlaces(edges.subarray(0, -1), space, name),
    to: edgePlaces(edges.subarray(1), space, name),
    under: edgePlaces(under, space, name),
  };
}

/** The share of a cell of so many points that is a point or two: a power of a half, which is short to write. */
function shareOf(size: number): number {
  return size > 1 ? 2 ** -Math.floor(Math.log2(size)) : 1;
}

/** Edges on the scale Vega draws with, none farther out than a view beside the one that is seen, or than any page where no edge cuts them. */
function edgePlaces(edges: Float64Array, space: AxesSpace, name: AxisName): Float64Array {
  const view = space[name];
  const [first, second] = view.limits.map(view.scale.transform) as [number, number];
  const reach = Math.abs(second - first) * viewsBeyond(space, name);
  const [low, high] = [Math.min(first, second) - reach, Math.max(first, second) + reach];
  const toSpec = coordinate(view);
  return edges.map((edge) => {
    const at = view.scale.transform(edge);
    return at >= low && at <= high ? toSpec(edge) : unscaled(view, at > high ? high : low);
  });
}

/** Colors of four bytes as `#rrggbb`, or `#rrggbbaa` where they are not opaque. */
export function hexOfBytes(bytes: Uint8ClampedArray): string[] {
  return Array.from({ length: bytes.length / 4 }, (_, cell) => {
    const channels = Array.from(bytes.subarray(4 * cell, 4 * cell + 4));
    const digits = channels.map((channel) => channel.toString(16).padStart(2, "0")).join("");
    return `#${digits.endsWith("ff") ? digits.slice(0, 6) : digits}`;
  });
}

/** Colors in which nothing is, or nothing shines through; null for others. */
export function solidFills(colors: readonly string[]): (string | null)[] | null {
  const isMixed = colors.some((color) => color.length === 9 && !color.endsWith("00"));
  return isMixed ? null : colors.map((color) => (color.length === 9 ? null : color));
}
