import { symbols } from "../svg/many-symbols.ts";
import { paintOf } from "../svg/paint.ts";
import { itemsToSVG, reachesInto, strokeReach } from "./clip.ts";
import type { Table } from "./columns.ts";
import { either, type Guarded, number, objectOf, oneOf, size } from "./guard.ts";
import {
  channelsFor,
  edged,
  lookColumns,
  markOfRow,
  nominal,
  quantitative,
  saying,
} from "./looks.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { memoize } from "./memoize.ts";
import { clipLook, colorOrNone, cornerLook, filling, fillLook, strokeLook } from "./properties.ts";
import { nameParts, sourceParts } from "./source.ts";
import { type Shape, symbolPath, symbolShapes } from "./symbol.ts";
import { transformTo } from "./transform.ts";

const looks = { ...clipLook, ...fillLook, ...strokeLook, ...cornerLook, strokeWidth: number };
const ownLook = { shape: symbolPath, size, fill: filling, stroke: colorOrNone };

const rows = edged(
  saying(
    ["fill", "shape", "size", "stroke"],
    objectOf(
      { mark: objectOf({ type: oneOf("point") }, { ...looks, ...ownLook }) },
      {
        ...sourceParts,
        encoding: objectOf(
          {},
          channelsFor(
            "fill",
            "fillOpacity",
            "opacity",
            "shape",
            "size",
            "stroke",
            "strokeOpacity",
            "strokeWidth",
          ),
        ),
      },
    ),
  ),
);
const fixed = edged(
  objectOf(
    { mark: objectOf({ type: oneOf("point"), ...ownLook, x: number, y: number }, looks) },
    nameParts,
  ),
);
/** What a spec may say of points that are drawn without Vega. */
export const pointForm = either(fixed, rows);

/** A symbol for each row, or one at a place of its own; its path is taken to be 2 wide, its size square points. */
export type PointUnit = Guarded<typeof pointForm>;

/** Symbols. */
export const pointMark: MarkKind<PointUnit> = {
  columns: (unit) => (isFixed(unit) ? [] : ["x", "y", ...lookColumns(unit.encoding)]),
  draw: drawPoints,
};

/** Units with every property set, one for each form. */
export function pointExamples(): Examples<PointUnit> {
  const look = {
    type: "point",
    clip: true,
    shape: "M-1,-1L1-1L1,1C1,2,-1,2,-1,1.5e-1Z",
    size: 36,
    fill: "#1f77b4",
    fillOpacity: 0.5,
    stroke: "#ff7f0e",
    strokeOpacity: 0.6,
    strokeWidth: 2,
    strokeCap: "round",
    strokeJoin: "bevel",
    strokeDash: [3, 1],
    strokeDashOffset: 1,
    opacity: 0.7,
  } as const;
  const row = {
    size: 9,
    shape: "M-1,-1L1,1",
    fill: "#ff0000",
    fillOpacity: 0.5,
    stroke: "#0000ff",
    strokeOpacity: 1,
    strokeWidth: 1,
    opacity: 1,
  };
  return [
    {
      name: "points",
      data: {
        values: [
          { ...row, x: 1, y: 2 },
          { ...row, x: null, y: null },
          {
            ...row,
            x: 5,
            y: 3,
            size: 36,
            shape: "M-1,-1L1,1L2,0Z",
            fill: null,
            strokeOpacity: 0.5,
          },
          { ...row, x: 8, y: 4, stroke: null, fillOpacity: 1 },
          { ...row, x: 8, y: 4, alone: true },
          { ...row, x: 9, y: 9, strokeWidth: 0, opacity: 0.5 },
          { ...row, x: 20, y: 4, strokeOpacity: 0, strokeWidth: 9, opacity: 0 },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x) ? (datum.x * 1.5) : null", as: "x" },
        { filter: "!datum.alone" },
      ],
      mark: look,
      encoding: {
        fill: { field: "fill", ...nominal },
        fillOpacity: { field: "fillOpacity", ...quantitative },
        opacity: { field: "opacity", ...quantitative },
        shape: { field: "shape", ...nominal },
        size: { field: "size", ...quantitative },
        stroke: { field: "stroke", ...nominal },
        strokeOpacity: { field: "strokeOpacity", ...quantitative },
        strokeWidth: { field: "strokeWidth", ...quantitative },
      },
    },
    { name: "fixed point", mark: { ...look, x: 30, y: 20 } },
  ];
}

function isFixed(unit: PointUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function drawPoints(unit: PointUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const { x, y } = isFixed(unit)
    ? { x: Float64Array.of(unit.mark.x), y: Float64Array.of(unit.mark.y) }
    : table;
  const markOf = markOfRow(mark, table.looks);
  const shapeOf = shapes(unit, table);
  const styleOf = memoize((each: typeof unit.mark) => paintOf(each, canvas.defs));
  const items = {
    length: x.length,
    isGap: (row: number) => Number.isNaN(x[row]) || Number.isNaN(y[row]),
    reachesIn: (row: number) => {
      const reach = strokeReach(markOf(row), true);
      return reachesInto(canvas, shapeOf(row).extent, reach, x[row], y[row]);
    },
    draw: (row: number) => {
      const style = styleOf(markOf(row));
      const transform = transformTo(x[row] as number, y[row] as number);
      return style && { name: "path", place: { transform, d: shapeOf(row).data }, style };
    },
  };
  return itemsToSVG(mark, items, canvas, symbols);
}

/** The shape of the symbol of each row; equal ones are made once. */
function shapes({ mark }: PointUnit, { looks }: Table): (row: number) => Shape {
  const ofPath = memoize((path: string) => memoize(symbolShapes(path)));
  const { shape: path = "", size = 0 } = mark;
  if (looks.shape !== undefined) {
    return (row) => ofPath(looks.shape?.[row] ?? path)(looks.size?.[row] ?? size);
  }
  const ofSize = ofPath(path);
  if (looks.size !== undefined) return (row) => ofSize(looks.size?.[row] ?? size);
  const shape = ofSize(size);
  return () => shape;
}
