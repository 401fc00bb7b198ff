import { paintOf } from "../svg/paint.ts";
import { formatNumber } from "../svg/xml.ts";
import { clipped, type Extent, reachesInto, strokeReach } from "./clip.ts";
import { type Guarded, number, objectOf, oneOf } from "./guard.ts";
import type { Canvas, MarkKind, Places } from "./mark.ts";
import { pageMarks } from "./page.ts";
import { paint, source, strokeLook } from "./properties.ts";

// Vega-Lite 6.4 looks into a line's own encoding even where there is none.
const accepts = objectOf(
  {
    mark: objectOf(
      { type: oneOf("line"), clip: oneOf(true), stroke: paint, strokeWidth: number },
      strokeLook,
    ),
    encoding: objectOf({}),
  },
  source,
);

/** A line from row to row; a row of nulls is a gap. */
export type LineUnit = Guarded<typeof accepts>;

/** Lines from row to row. */
export const line: MarkKind<LineUnit> = {
  accepts,
  columns: () => ["x", "y"],
  examples: [
    {
      name: "line",
      data: {
        values: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
          { x: null, y: null },
          { x: 5, y: 2, alone: true },
          { x: null, y: null },
          { x: 12, y: 1 },
          { x: 8, y: 6 },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x) ? (datum.x + 0.5) : null", as: "x" },
        { calculate: "isValid(datum.y) ? (datum.y * 1.5) : null", as: "y" },
        { filter: "!datum.alone" },
      ],
      mark: {
        type: "line",
        clip: true,
        stroke: "#1f77b4",
        strokeWidth: 1.5,
        strokeOpacity: 0.5,
        strokeCap: "square",
        strokeDash: [5.55, 2.4],
        strokeDashOffset: 1,
        opacity: 0.7,
      },
      encoding: {},
    },
  ],
  draw: drawLine,
};

function drawLine({ mark }: LineUnit, { x, y }: Places, canvas: Canvas): string {
  const style = { strokeJoin: pageMarks.line.strokeJoin, ...mark };
  const { data, extent } = pathThrough(x, y);
  if (!reachesInto(canvas, extent, strokeReach(style, true))) return "";
  const look = paintOf(style, canvas.defs);
  return clipped(
    mark,
    look === undefined ? [] : [{ name: "path", place: { d: data }, style: look }],
    canvas,
  );
}

/**
 * Path data of a line through places; a NaN among them is a gap. A place between two gaps is a dot.
 * @param xs Points, from the left.
 * @param ys As many, from the top.
 */
function pathThrough(xs: Float64Array, ys: Float64Array): { data: string; extent: Extent } {
  let data = "";
  let drawn = 0;
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) {
      if (drawn === 1) data += "Z";
      drawn = 0;
      continue;
    }
    data += `${drawn === 0 ? "M" : "L"}${formatNumber(x)},${formatNumber(y)}`;
    drawn += 1;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { data: drawn === 1 ? `${data}Z` : data, extent: { x0, x1, y0, y1 } };
}
