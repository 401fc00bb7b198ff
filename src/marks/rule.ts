import type { SVGNode } from "../svg/element.ts";
import { type Attributes, paintOf } from "../svg/paint.ts";
import { boxOf, clipped, isClipped, reachesInto, strokeReach } from "./clip.ts";
import { either, type Guarded, number, objectOf, oneOf } from "./guard.ts";
import type { Canvas, MarkKind, Places, Table } from "./mark.ts";
import { named, paint, source, strokeLook, value } from "./properties.ts";
import { transformTo } from "./transform.ts";

const rulePart = { type: oneOf("rule"), stroke: paint, strokeWidth: number };
const rowRule = { mark: objectOf({ ...rulePart, clip: oneOf(true) }, strokeLook) };

const across = objectOf({ ...rowRule, encoding: objectOf({ x: value, x2: value }) }, source);
const down = objectOf({ ...rowRule, encoding: objectOf({ y: value, y2: value }) }, source);
// In the mark, Vega-Lite would not see that the rule is horizontal.
const fixed = objectOf(
  {
    mark: objectOf({ ...rulePart, x: number, x2: number }, strokeLook),
    encoding: objectOf({ y: value }),
  },
  named,
);
const accepts = either(across, either(down, fixed));

/** A straight line: from side to side or from top to bottom at each row, or one at a place of its own. */
export type RuleUnit = Guarded<typeof accepts>;

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

/** Straight lines. */
export const rule: MarkKind<RuleUnit> = {
  accepts,
  columns: (unit) => (isAcross(unit) ? ["y"] : isDown(unit) ? ["x"] : []),
  examples: [
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
      name: "fixed rule",
      mark: { ...look, x: 3, x2: 40 },
      encoding: { y: { value: 20 } },
    },
  ],
  draw: drawRules,
};

function isAcross(unit: RuleUnit): unit is Guarded<typeof across> {
  return "x2" in unit.encoding;
}

function isDown(unit: RuleUnit): unit is Guarded<typeof down> {
  return "y2" in unit.encoding;
}

function drawRules(unit: RuleUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const [from, to] = endsOf(unit, table);
  const style = paintOf(mark, canvas.defs);
  const reach = strokeReach(mark, false);
  const drawn: SVGNode[] = [];
  let shows = !isClipped(mark);
  for (let i = 0; i < from.x.length; i++) {
    const [x, y] = [from.x[i] as number, from.y[i] as number];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const [x2, y2] = [to.x[i] as number, to.y[i] as number];
    shows ||= reachesInto(canvas, boxOf(x, y, x2, y2), reach);
    drawn.push(...drawRule(x, y, x2 - x, y2 - y, style));
  }
  return shows ? clipped(mark, drawn, canvas) : "";
}

function endsOf(unit: RuleUnit, { x, y }: Table): [from: Places, to: Places] {
  if (isAcross(unit)) {
    const { encoding } = unit;
    const at = (place: number) => ({ x: y.map(() => place), y });
    return [at(encoding.x.value), at(encoding.x2.value)];
  }
  if (isDown(unit)) {
    const { encoding } = unit;
    const at = (place: number) => ({ x, y: x.map(() => place) });
    return [at(encoding.y.value), at(encoding.y2.value)];
  }
  const height = Float64Array.of(unit.encoding.y.value);
  const { mark } = unit;
  return [
    { x: Float64Array.of(mark.x), y: height },
    { x: Float64Array.of(mark.x2), y: height },
  ];
}

/** A straight line from a place; nothing without paint. */
export function drawRule(
  x: number,
  y: number,
  width: number,
  height: number,
  style: Attributes | undefined,
): SVGNode[] {
  if (style === undefined) return [];
  const place = {
    transform: transformTo(x, y),
    x2: width || undefined,
    y2: height || undefined,
  };
  return [{ name: "line", place, style }];
}
