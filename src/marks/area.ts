import { paintOf } from "../svg/paint.ts";
import { formatNumber } from "../svg/xml.ts";
import { clipped, isClipped, reachesInto, strokeReach } from "./clip.ts";
import type { Table } from "./columns.ts";
import type { MarkBox } from "./extent.ts";
import { either, type Guarded, number, objectOf, oneOf } from "./guard.ts";
import { edged } from "./looks.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { clipLook, colorOrNone, cornerLook, fillLook, strokeLook } from "./properties.ts";
import { sourceParts } from "./source.ts";

// Without an order of none, Vega-Lite would sort the rows.
const mark = objectOf(
  { type: oneOf("area"), order: oneOf(null), fill: colorOrNone, stroke: colorOrNone },
  { ...clipLook, ...fillLook, ...strokeLook, ...cornerLook, strokeWidth: number },
);
const upright = objectOf({ y2: objectOf({ field: oneOf("y2") }) });
const lying = objectOf({ x2: objectOf({ field: oneOf("x2") }) });
/** What a spec may say of areas that are drawn without Vega. */
export const areaForm = edged(objectOf({ mark, encoding: either(upright, lying) }, sourceParts));

/** The area between x, y and x, y2 of the rows, or between x, y and x2, y; a row of nulls parts it. */
export type AreaUnit = Guarded<typeof areaForm>;

/** Areas between two lines. */
export const areaMark: MarkKind<AreaUnit> = {
  columns: (unit) => (isUprightArea(unit) ? ["x", "y", "y2"] : ["x", "y", "x2"]),
  draw: drawArea,
};

/** Units with every property set, one for each form. */
export function areaExamples(): Examples<AreaUnit> {
  const look = {
    type: "area",
    order: null,
    clip: true,
    fill: "#1f77b4",
    fillOpacity: 0.5,
    stroke: "#ff7f0e",
    strokeOpacity: 0.6,
    strokeWidth: 2,
    strokeCap: "round",
    strokeJoin: "bevel",
    strokeDash: [4, 2],
    strokeDashOffset: 1,
    opacity: 0.7,
  } as const;
  return [
    {
      name: "upright area",
      data: {
        values: [
          { x: 1, y: 2, y2: 1 },
          { x: 3, y: 4, y2: 6 },
          { x: 2, y: 5, y2: 2 },
          { x: null, y: null, y2: null },
          { x: 5, y: 5, y2: 7 },
          { x: null, y: null, y2: null },
          { x: 6, y: 3, y2: 7, alone: true },
          { x: 14, y: 1, y2: 3 },
          { x: 8, y: 2, y2: 8 },
        ],
      },
      transform: [
        { calculate: "isValid(datum.y2) ? (datum.y2 * 1.5) : null", as: "y2" },
        { filter: "!datum.alone" },
      ],
      mark: look,
      encoding: { y2: { field: "y2" } },
    },
    {
      name: "lying area",
      data: {
        values: [
          { y: 1, x: 2, x2: 1 },
          { y: 3, x: 4, x2: 6 },
          { y: null, x: null, x2: null },
          { y: 14, x: 1, x2: 3, alone: true },
          { y: 14, x: 1, x2: 3 },
          { y: 8, x: 2, x2: 8 },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x2) ? (datum.x2 * 1.5) : null", as: "x2" },
        { filter: "!datum.alone" },
      ],
      mark: look,
      encoding: { x2: { field: "x2" } },
    },
  ];
}

function isUprightArea({ encoding }: AreaUnit): boolean {
  return "y2" in encoding;
}

function drawArea(unit: AreaUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const far = isUprightArea(unit) ? { x2: table.x, y2: table.y2 } : { x2: table.x2, y2: table.y };
  const shape = shapeBetween(table, far);
  if (isClipped(mark) && !reachesInto(canvas, shape.extent, strokeReach(mark, true))) return "";
  const style = paintOf(mark, canvas.defs);
  const isSeen = shape.data !== "" && style !== undefined;
  const drawn = isSeen ? [{ name: "path", place: { d: shape.data }, style }] : [];
  return clipped(mark, drawn, canvas);
}

type Far = Pick<Table, "x2" | "y2">;

/** Path data from row to row and back along the far side, piece by piece, and the box around it. */
function shapeBetween({ x, y }: Table, { x2, y2 }: Far): { data: string; extent: MarkBox } {
  let data = "";
  let back = "";
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < x.length; i++) {
    const [left, top, right, bottom] = [x[i], y[i], x2[i], y2[i]] as [
      number,
      number,
      number,
      number,
    ];
    if (Number.isNaN(left) || Number.isNaN(top)) {
      if (back !== "") data += `${back}Z`;
      back = "";
      continue;
    }
    data += `${back === "" ? "M" : "L"}${formatNumber(left)},${formatNumber(top)}`;
    back = `L${formatNumber(right)},${formatNumber(bottom)}${back}`;
    x0 = Math.min(x0, left, right);
    x1 = Math.max(x1, left, right);
    y0 = Math.min(y0, top, bottom);
    y1 = Math.max(y1, top, bottom);
  }
  if (back !== "") data += `${back}Z`;
  return { data, extent: { x0, x1, y0, y1 } };
}
