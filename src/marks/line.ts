import { paintOf } from "../svg/paint.ts";
import { formatNumber } from "../svg/xml.ts";
import { clipped, isClipped, reachesInto, strokeReach } from "./clip.ts";
import type { RowPlaces, Table } from "./columns.ts";
import type { MarkBox } from "./extent.ts";
import { type Guarded, number, objectOf, oneOf } from "./guard.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { pageMarks } from "./page.ts";
import { clipLook, colorOrNone, cornerLook, fillLook, strokeLook } from "./properties.ts";
import { sourceParts } from "./source.ts";

/** What a spec may say of lines that are drawn without Vega. */
export const lineForm = objectOf(
  {
    mark: objectOf(
      { type: oneOf("line"), stroke: colorOrNone, strokeWidth: number },
      {
        ...clipLook,
        ...strokeLook,
        ...cornerLook,
        ...fillLook,
        fill: colorOrNone,
        interpolate: oneOf("linear-closed"),
      },
    ),
    // Vega-Lite 6.4 looks into a line's own encoding even where there is none.
    encoding: objectOf({}),
  },
  sourceParts,
);

/** A line from row to row, in pieces where rows are gaps; each piece is closed if `interpolate` says so. */
export type LineUnit = Guarded<typeof lineForm>;

/** Lines from row to row. */
export const lineMark: MarkKind<LineUnit> = {
  columns: () => ["x", "y"],
  draw: drawLineMark,
};

/** Units with every property set, one for each form. */
export function lineExamples(): Examples<LineUnit> {
  return [
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
        interpolate: "linear-closed",
        fill: "#2ca02c",
        fillOpacity: 0.4,
        stroke: "#1f77b4",
        strokeWidth: 1.5,
        strokeOpacity: 0.5,
        strokeCap: "square",
        strokeJoin: "miter",
        strokeDash: [5.55, 2.4],
        strokeDashOffset: 1,
        opacity: 0.7,
      },
      encoding: {},
    },
  ];
}

function drawLineMark({ mark }: LineUnit, table: Table, canvas: Canvas): string {
  const style = { strokeJoin: pageMarks.line.strokeJoin, ...mark };
  if (isClipped(mark)) {
    const reach = strokeReach(style, true);
    if (!reachesInto(canvas, lineBox(table), reach)) return "";
  }
  const d = pathThrough(table, mark.interpolate === "linear-closed");
  const look = paintOf(style, canvas.defs);
  const isSeen = d !== "" && look !== undefined;
  return clipped(mark, isSeen ? [{ name: "path", place: { d }, style: look }] : [], canvas);
}

/** Path data of a line through places. A place between two gaps is a dot. */
function pathThrough({ x, y }: RowPlaces, areClosed: boolean): string {
  let data = "";
  let drawn = 0;
  for (let i = 0; i < x.length; i++) {
    const left = x[i] as number;
    const top = y[i] as number;
    if (Number.isNaN(left) || Number.isNaN(top)) {
      data += ending(drawn, areClosed);
      drawn = 0;
      continue;
    }
    data += `${drawn === 0 ? "M" : "L"}${formatNumber(left)},${formatNumber(top)}`;
    drawn += 1;
  }
  return data + ending(drawn, areClosed);
}

/** What a piece of so many places ends with. */
function ending(places: number, areClosed: boolean): string {
  return places === 1 || (areClosed && places > 0) ? "Z" : "";
}

/** The box around all places that are no gaps. */
function lineBox({ x, y }: RowPlaces): MarkBox {
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < x.length; i++) {
    const left = x[i] as number;
    const top = y[i] as number;
    if (Number.isNaN(left) || Number.isNaN(top)) continue;
    if (left < x0) x0 = left;
    if (left > x1) x1 = left;
    if (top < y0) y0 = top;
    if (top > y1) y1 = top;
  }
  return { x0, x1, y0, y1 };
}
