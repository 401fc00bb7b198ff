import { paintOf } from "../svg/paint.ts";
import { formatNumber } from "../svg/xml.ts";
import { itemsToSVG, reachesInto, strokeReach } from "./clip.ts";
import type { Table } from "./columns.ts";
import { boxBetween } from "./extent.ts";
import { either, type Guard, type Guarded, number, objectOf, oneOf } from "./guard.ts";
import { channelsFor, lookColumns, markOfRow, nominal, quantitative, saying } from "./looks.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { memoize } from "./memoize.ts";
import { clipLook, colorOrNone, cornerLook, filling, fillLook, strokeLook } from "./properties.ts";
import { nameParts, sourceParts } from "./source.ts";
import {
  fixedSpan,
  isBox,
  type Spans,
  spanAt,
  spanChannels,
  spanColumns,
  spansOf,
} from "./spans.ts";

const looks = {
  ...clipLook,
  ...fillLook,
  ...strokeLook,
  ...cornerLook,
  strokeWidth: number,
  cornerRadius: number,
};

const rowsParts = saying(
  ["fill", "stroke"],
  objectOf(
    {
      mark: objectOf({ type: oneOf("rect") }, { ...looks, fill: filling, stroke: colorOrNone }),
      encoding: objectOf(
        {},
        {
          ...spanChannels,
          ...channelsFor(
            "fill",
            "fillOpacity",
            "opacity",
            "stroke",
            "strokeOpacity",
            "strokeWidth",
          ),
        },
      ),
    },
    sourceParts,
  ),
);
type Rows = Guarded<typeof rowsParts>;
const rows: Guard<Rows> = (part): part is Rows => rowsParts(part) && isBox(part.encoding);

const fixed = objectOf(
  {
    mark: objectOf(
      { type: oneOf("rect"), ...fixedSpan, fill: filling, stroke: colorOrNone },
      looks,
    ),
  },
  nameParts,
);
/** What a spec may say of rectangles that are drawn without Vega. */
export const rectForm = either(fixed, rows);

/**
 * A rectangle for each row, from x, y to x2, y2 or along one axis from value to value, or one at a place of its own.
 * The ends may come in either order.
 */
export type RectUnit = Guarded<typeof rectForm>;

/** Rectangles. */
export const rectMark: MarkKind<RectUnit> = {
  columns: (unit) =>
    isFixed(unit) ? [] : [...spanColumns(unit.encoding), ...lookColumns(unit.encoding)],
  draw: drawRects,
};

/** Units with every property set, one for each form. */
export function rectExamples(): Examples<RectUnit> {
  const look = {
    type: "rect",
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
    cornerRadius: 3,
    opacity: 0.7,
  } as const;
  const row = {
    fill: "#ff0000",
    fillOpacity: 0.5,
    stroke: "#0000ff",
    strokeOpacity: 1,
    strokeWidth: 1,
    opacity: 1,
  };
  return [
    {
      name: "boxes",
      data: {
        values: [
          { ...row, x: 1, y: 2, x2: 3, y2: 1 },
          { ...row, x: 5, y: 6, x2: 4, y2: 9, fill: null, strokeOpacity: 0.5, opacity: 0.5 },
          { ...row, x: null, y: null, x2: null, y2: null },
          { ...row, x: 7, y: 6, x2: 7, y2: 6, stroke: null, fillOpacity: 1 },
          { ...row, x: 8, y: 1, x2: 9, y2: 2, strokeWidth: 0 },
          { ...row, x: 17, y: 6, x2: 12, y2: 30, strokeOpacity: 0, strokeWidth: 9, opacity: 0 },
        ],
      },
      transform: [{ calculate: "isValid(datum.y2) ? (datum.y2 * 1.5) : null", as: "y2" }],
      mark: look,
      encoding: {
        x2: { field: "x2" },
        y2: { field: "y2" },
        fill: { field: "fill", ...nominal },
        fillOpacity: { field: "fillOpacity", ...quantitative },
        opacity: { field: "opacity", ...quantitative },
        stroke: { field: "stroke", ...nominal },
        strokeOpacity: { field: "strokeOpacity", ...quantitative },
        strokeWidth: { field: "strokeWidth", ...quantitative },
      },
    },
    {
      name: "upright bands",
      data: {
        values: [
          { x: 1, x2: 3 },
          { x: null, x2: null },
          { x: 8, x2: 5 },
          { x: 8, x2: 5, alone: true },
        ],
      },
      transform: [{ filter: "!datum.alone" }],
      mark: look,
      encoding: { x2: { field: "x2" }, y: { value: 0 }, y2: { value: 138.6 } },
    },
    {
      name: "level bands",
      data: {
        values: [
          { y: 1, y2: 3 },
          { y: null, y2: null },
          { y: 8, y2: 5 },
          { y: 8, y2: 5, alone: true },
        ],
      },
      transform: [{ filter: "!datum.alone" }],
      mark: look,
      encoding: { y2: { field: "y2" }, x: { value: 90 }, x2: { value: 30 } },
    },
    { name: "fixed rect", mark: { ...look, x: 40, x2: 3, y: 5, y2: 50 } },
    {
      name: "color bar",
      mark: {
        ...look,
        x: 3,
        x2: 13,
        y: 5,
        y2: 50,
        fill: {
          gradient: "linear",
          x1: 0,
          y1: 1,
          x2: 0,
          y2: 0,
          stops: [
            { offset: 0, color: "#440154" },
            { offset: 0.5, color: "#440154" },
            { offset: 0.5, color: "#fde725" },
            { offset: 1, color: "#fde725" },
          ],
        },
      },
    },
  ];
}

function isFixed(unit: RectUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function drawRects(unit: RectUnit, table: Table, canvas: Canvas): string {
  const spans = spansIn(unit, table);
  const markOf = markOfRow(unit.mark, table.looks);
  const styleOf = memoize((each: typeof unit.mark) => paintOf(each, canvas.defs));
  const items = {
    length: spans.x.length,
    isGap: (row: number) => Number.isNaN(spans.x[row]) || Number.isNaN(spans.y[row]),
    reachesIn: (row: number) =>
      reachesInto(canvas, boxAt(spans, row), strokeReach(markOf(row), false)),
    draw: (row: number) => {
      const mark = markOf(row);
      const style = styleOf(mark);
      const { x0, x1, y0, y1 } = boxAt(spans, row);
      const d = rectPath(x0, y0, x1 - x0, y1 - y0, mark.cornerRadius);
      return style && { name: "path", place: { d }, style };
    },
  };
  return itemsToSVG(unit.mark, items, canvas);
}

function spansIn(unit: RectUnit, table: Table): Spans {
  if (!isFixed(unit)) return spansOf(unit.encoding, table);
  const { x, y, x2, y2 } = unit.mark;
  return spanAt(x, y, x2, y2);
}

function boxAt({ x, y, x2, y2 }: Spans, row: number) {
  return boxBetween(x[row] as number, y[row] as number, x2[row] as number, y2[row] as number);
}

// How far the control points of a quarter of a circle lie from the corner of its box, in radii (S. Mortensen, "How to
// draw a circle with Bézier curves").
const cornerReach = 0.448084975506;

/** A rectangle from its upper left corner, its corners rounded if a radius is given. */
export function rectPath(
  x: number,
  y: number,
  width: number,
  height: number,
  cornerRadius = 0,
): string {
  const radius = Math.max(0, Math.min(cornerRadius, width / 2, height / 2));
  if (radius === 0) {
    const [w, h] = [formatNumber(width), formatNumber(height)];
    return `M${formatNumber(x)},${formatNumber(y)}h${w}v${h}h${formatNumber(-width)}Z`;
  }
  const near = cornerReach * radius;
  const [right, bottom] = [x + width, y + height];
  const steps: readonly (readonly [string, ...number[]])[] = [
    ["M", x + radius, y],
    ["L", right - radius, y],
    ["C", right - near, y, right, y + near, right, y + radius],
    ["L", right, bottom - radius],
    ["C", right, bottom - near, right - near, bottom, right - radius, bottom],
    ["L", x + radius, bottom],
    ["C", x + near, bottom, x, bottom - near, x, bottom - radius],
    ["L", x, y + radius],
    ["C", x, y + near, x + near, y, x + radius, y],
  ];
  return `${steps.map(([name, ...lengths]) => name + lengths.map(formatNumber).join(",")).join("")}Z`;
}
