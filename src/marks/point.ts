import type { SVGNode } from "../svg/element.ts";
import { paintOf } from "../svg/paint.ts";
import { clipped, isClipped, reachesInto, strokeReach } from "./clip.ts";
import { either, type Guarded, number, objectOf, oneOf, size } from "./guard.ts";
import type { Canvas, MarkKind, Table } from "./mark.ts";
import { memoize } from "./memoize.ts";
import { edged, fillLook, fromColumn, named, paint, source } from "./properties.ts";
import { symbolPath, symbolShape } from "./symbol.ts";
import { transformTo } from "./transform.ts";

const pointPart = { type: oneOf("point"), shape: symbolPath, size, fill: paint, stroke: paint };
const edge = {
  ...fillLook,
  strokeOpacity: number,
  strokeWidth: number,
  strokeCap: oneOf("round"),
  strokeJoin: oneOf("bevel", "miter", "round"),
};

const rows = objectOf(
  { mark: edged(objectOf({ ...pointPart, clip: oneOf(true) }, edge)) },
  { ...source, encoding: objectOf({ size: fromColumn("size") }) },
);
const fixed = objectOf(
  { mark: edged(objectOf({ ...pointPart, x: number, y: number }, edge)) },
  named,
);
const accepts = either(rows, fixed);

/** A symbol at each row, or one at a place of its own. */
export type PointUnit = Guarded<typeof accepts>;

const look = {
  type: "point",
  shape: "M-1,-1L1-1L1,1C1,2,-1,2,-1,1.5e-1Z",
  size: 36,
  fill: "#1f77b4",
  fillOpacity: 0.5,
  stroke: "#ff7f0e",
  strokeOpacity: 0.6,
  strokeWidth: 2,
  strokeCap: "round",
  strokeJoin: "bevel",
  opacity: 0.7,
} as const;

/** Symbols. */
export const point: MarkKind<PointUnit> = {
  accepts,
  columns: (unit) => {
    if (isFixed(unit)) return [];
    return unit.encoding === undefined ? ["x", "y"] : ["x", "y", "size"];
  },
  examples: [
    {
      name: "points",
      data: {
        values: [
          { x: 1, y: 2, size: 9 },
          { x: null, y: null, size: 9 },
          { x: 5, y: 3, size: 36 },
          { x: 8, y: 4, size: 64, alone: true },
          { x: 20, y: 4, size: 64 },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x) ? (datum.x * 1.5) : null", as: "x" },
        { filter: "!datum.alone" },
      ],
      mark: { ...look, clip: true },
      encoding: { size: { field: "size", type: "quantitative", scale: null } },
    },
    { name: "fixed point", mark: { ...look, x: 30, y: 20 } },
  ],
  draw: drawPoints,
};

function isFixed(unit: PointUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function drawPoints(unit: PointUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const { x, y, sizes } = itemsOf(unit, table);
  const style = paintOf(mark, canvas.defs);
  const reach = strokeReach(mark, true);
  const shapeOf = memoize((size) => symbolShape(mark.shape, size));
  const drawn: SVGNode[] = [];
  let shows = !isClipped(mark);
  for (let i = 0; i < x.length; i++) {
    const [left, top] = [x[i] as number, y[i] as number];
    if (Number.isNaN(left) || Number.isNaN(top)) continue;
    const { data, extent } = shapeOf(sizes?.[i] ?? mark.size);
    shows ||= reachesInto(canvas, extent, reach, left, top);
    if (style === undefined) continue;
    drawn.push({ name: "path", place: { transform: transformTo(left, top), d: data }, style });
  }
  return shows ? clipped(mark, drawn, canvas) : "";
}

/** Where the symbols of a unit stand, and how large they are where that is not the same for all. */
function itemsOf(unit: PointUnit, { x, y, size }: Table) {
  if (isFixed(unit)) {
    return { x: Float64Array.of(unit.mark.x), y: Float64Array.of(unit.mark.y), sizes: null };
  }
  return { x, y, sizes: unit.encoding === undefined ? null : size };
}
