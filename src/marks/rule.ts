import type { SVGNode } from "../svg/element.ts";
import { type Attributes, paintOf } from "../svg/paint.ts";
import { itemsToSVG, reachesInto, strokeReach } from "./clip.ts";
import type { Table } from "./columns.ts";
import { boxBetween } from "./extent.ts";
import { either, type Guard, type Guarded, number, objectOf, oneOf } from "./guard.ts";
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
import { clipLook, colorOrNone, strokeLook, value } from "./properties.ts";
import { nameParts, sourceParts } from "./source.ts";
import { isSpan, type Spans, spanAt, spanChannels, spanColumns, spansOf } from "./spans.ts";
import { transformTo } from "./transform.ts";

// The width of a rule is the same for all rows: Vega-Lite has another channel for it than for other marks.
const rowsParts = edged(
  saying(
    ["stroke"],
    objectOf(
      {
        mark: objectOf(
          { type: oneOf("rule") },
          { ...clipLook, ...strokeLook, stroke: colorOrNone, strokeWidth: number },
        ),
        encoding: objectOf(
          {},
          { ...spanChannels, ...channelsFor("opacity", "stroke", "strokeOpacity") },
        ),
      },
      sourceParts,
    ),
  ),
);
type Rows = Guarded<typeof rowsParts>;
const rows: Guard<Rows> = (part): part is Rows =>
  rowsParts(part) &&
  isSpan(part.encoding, [
    ["rows", "rows"],
    ["rows", "none"],
    ["none", "rows"],
    ["value", "none"],
    ["none", "value"],
  ]);

// In the mark, Vega-Lite would not see that the rule is horizontal.
const fixed = objectOf(
  {
    mark: objectOf(
      { type: oneOf("rule"), stroke: colorOrNone, strokeWidth: number, x: number, x2: number },
      strokeLook,
    ),
    encoding: objectOf({ y: value }),
  },
  nameParts,
);
const segment = objectOf(
  {
    mark: objectOf(
      { type: oneOf("rule"), stroke: colorOrNone, strokeWidth: number },
      { ...clipLook, ...strokeLook },
    ),
    encoding: objectOf({ x: value, x2: value, y: value, y2: value }),
  },
  nameParts,
);
/** What a spec may say of rules that are drawn without Vega. */
export const ruleForm = either(either(fixed, segment), rows);

/**
 * A straight line for each row: from x, y to x2, y2 (to x, y2 or x2, y where one end is not given), or across the axes
 * from value to value at its x or y. Or one line at a place of its own, level or from corner to corner of a box.
 */
export type RuleUnit = Guarded<typeof ruleForm>;

/** Straight lines. */
export const ruleMark: MarkKind<RuleUnit> = {
  columns: (unit) =>
    isFixed(unit) || isSegment(unit)
      ? []
      : [...spanColumns(unit.encoding), ...lookColumns(unit.encoding)],
  draw: drawRules,
};

/** Units with every property set, one for each form. */
export function ruleExamples(): Examples<RuleUnit> {
  const look = {
    type: "rule",
    stroke: "#1f77b4",
    strokeWidth: 1.5,
    strokeOpacity: 0.5,
    strokeCap: "square",
    strokeDash: [5.55, 2.4],
    strokeDashOffset: 1,
    opacity: 0.7,
  } as const;
  const row = { stroke: "#ff0000", strokeOpacity: 1, opacity: 1 };
  return [
    {
      name: "across",
      data: { values: [{ y: 2 }, { y: null }, { y: 5 }, { y: 3, alone: true }] },
      transform: [
        { calculate: "isValid(datum.y) ? (datum.y * 1.5) : null", as: "y" },
        { filter: "!datum.alone" },
      ],
      mark: { ...look, clip: true },
      encoding: { x: { value: 10 }, x2: { value: 90 } },
    },
    {
      name: "down",
      data: { values: [{ x: 2 }, { x: null }, { x: 5 }, { x: 3, alone: true }] },
      transform: [
        { calculate: "isValid(datum.x) ? (datum.x * 1.5) : null", as: "x" },
        { filter: "!datum.alone" },
      ],
      mark: { ...look, clip: true },
      encoding: { y: { value: 10 }, y2: { value: 90 } },
    },
    {
      name: "segments",
      data: {
        values: [
          { ...row, x: 1, y: 2, x2: 3, y2: 1 },
          { ...row, x: 5, y: 6, x2: 4, y2: 9, stroke: null },
          { ...row, x: null, y: null, x2: null, y2: null },
          { ...row, x: 7, y: 6, x2: 7, y2: 6, opacity: 0.5, strokeOpacity: 0.5 },
          { ...row, x: 17, y: 6, x2: 7, y2: 30, strokeOpacity: 0 },
          { ...row, x: 17, y: 6, x2: 7, y2: 3, opacity: 0 },
        ],
      },
      transform: [{ calculate: "isValid(datum.x2) ? (datum.x2 * 1.5) : null", as: "x2" }],
      mark: { ...look, clip: true },
      encoding: {
        x2: { field: "x2" },
        y2: { field: "y2" },
        opacity: { field: "opacity", ...quantitative },
        stroke: { field: "stroke", ...nominal },
        strokeOpacity: { field: "strokeOpacity", ...quantitative },
      },
    },
    {
      name: "upright",
      data: {
        values: [
          { x: 1, y: 2, y2: 6 },
          { x: null, y: null, y2: null },
          { x: 4, y: 8, y2: 3 },
        ],
      },
      transform: [{ calculate: "isValid(datum.y2) ? (datum.y2 * 1.5) : null", as: "y2" }],
      mark: { ...look, clip: true },
      encoding: { y2: { field: "y2" } },
    },
    {
      name: "stems",
      data: {
        values: [
          { x: 1, y: 2 },
          { x: null, y: null },
          { x: 4, y: 8 },
        ],
      },
      transform: [{ calculate: "isValid(datum.y) ? (datum.y * 1.5) : null", as: "y" }],
      mark: { ...look, clip: true },
      encoding: { y2: { value: 138.6 } },
    },
    {
      name: "level",
      data: {
        values: [
          { x: 1, y: 2, x2: 6 },
          { x: null, y: null, x2: null },
          { x: 4, y: 8, x2: 3 },
        ],
      },
      transform: [{ calculate: "isValid(datum.y) ? (datum.y * 1.5) : null", as: "y" }],
      mark: { ...look, clip: true },
      encoding: { x2: { field: "x2" } },
    },
    {
      name: "fixed rule",
      mark: { ...look, x: 3, x2: 40 },
      encoding: { y: { value: 20 } },
    },
    {
      name: "fixed segment",
      mark: { ...look, clip: true },
      encoding: { x: { value: 20 }, x2: { value: 9 }, y: { value: 3 }, y2: { value: 90 } },
    },
  ];
}

function isFixed(unit: RuleUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function isSegment(unit: RuleUnit): unit is Guarded<typeof segment> {
  return "x" in unit.encoding && "y" in unit.encoding;
}

function drawRules(unit: RuleUnit, table: Table, canvas: Canvas): string {
  const { x, y, x2, y2 } = ruleEnds(unit, table);
  const markOf = markOfRow(unit.mark, table.looks);
  const styleOf = memoize((each: typeof unit.mark) => paintOf(each, canvas.defs));
  const at = (places: Float64Array, row: number) => places[row] as number;
  const items = {
    length: x.length,
    isGap: (row: number) => Number.isNaN(x[row]) || Number.isNaN(y[row]),
    reachesIn: (row: number) => {
      const box = boxBetween(at(x, row), at(y, row), at(x2, row), at(y2, row));
      return reachesInto(canvas, box, strokeReach(markOf(row), false));
    },
    draw: (row: number) => {
      const [left, top] = [at(x, row), at(y, row)];
      return drawRule(left, top, at(x2, row) - left, at(y2, row) - top, styleOf(markOf(row)));
    },
  };
  return itemsToSVG(unit.mark, items, canvas);
}

function ruleEnds(unit: RuleUnit, table: Table): Spans {
  if (isFixed(unit)) {
    const { mark, encoding } = unit;
    return spanAt(mark.x, encoding.y.value, mark.x2, encoding.y.value);
  }
  if (!isSegment(unit)) return spansOf(unit.encoding, table);
  const { x, y, x2, y2 } = unit.encoding;
  return spanAt(x.value, y.value, x2.value, y2.value);
}

/** A straight line from a place; nothing without paint. */
export function drawRule(
  x: number,
  y: number,
  width: number,
  height: number,
  style: Attributes | undefined,
): SVGNode | undefined {
  if (style === undefined) return undefined;
  const place = {
    transform: transformTo(x, y),
    x2: width || undefined,
    y2: height || undefined,
  };
  return { name: "line", place, style };
}
