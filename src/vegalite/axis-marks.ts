/** Grid lines, ticks and labels as marks, where Vega's own axes cannot draw them or would draw them in another order. */

import { boxedTextLayer } from "../artists/text/boxed-text.ts";
import type { AxisLayout, PlacedTick } from "../layout/axis-layout.ts";
import {
  gridPattern,
  hasGrid,
  type TickStyle,
  tickInside,
  tickOutside,
} from "../layout/tick-style.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { capOf, dashing, paint } from "../marks/paint.ts";
import { coordinate } from "../marks/position.ts";
import type { AxesSpace, AxisName, MarkPlace } from "../space/axes-space.ts";
import { isPlainTitle } from "./axis.ts";

/** The levels of an axis, each with its ticks and style. */
function axisLevels({ major, minor, styles }: AxisLayout) {
  return [
    { ticks: major, style: styles.major },
    { ticks: minor, style: styles.minor },
  ];
}

/** The grid lines of an axis: Vega draws those of an axis below everything. */
export function gridLines(layout: AxisLayout, space: AxesSpace): JsonObject[] {
  // Dashes begin at the bottom and at the left, as matplotlib's do.
  const [from, to] = layout.name === "x" ? [points(space.height), 0] : [0, points(space.width)];
  return axisLevels(layout)
    .filter(({ ticks, style }) => hasGrid(style) && ticks.length > 0)
    .map(({ ticks, style }) => ({
      ...tickRow(layout, ticks, space),
      mark: {
        type: "rule",
        clip: true,
        stroke: style.gridColor,
        strokeWidth: style.gridLinewidth,
        ...dashesOf(style),
        opacity: style.gridAlpha,
      },
      encoding: ruleAcross(layout, from, to),
    }));
}

/** The dashes of grid lines; solid ones end at the edges of the axes. */
function dashesOf(style: TickStyle): JsonObject {
  const pattern = gridPattern(style);
  return pattern?.dashes ? { ...capOf(pattern), ...dashing(pattern) } : {};
}

/** The tick lines of an axis, at each side that has some. */
export function tickLines(layout: AxisLayout, space: AxesSpace): JsonObject[] {
  return axisLevels(layout).flatMap(({ ticks, style }) =>
    ([0, 1] as const)
      .filter((side) => ticks.length > 0 && (side === 0 ? style.tick1On : style.tick2On))
      .map((side) => ({
        ...tickRow(layout, ticks, space),
        mark: { type: "rule", ...paint("stroke", style.color), strokeWidth: style.width },
        encoding: ruleAcross(layout, ...tickEnds(layout, style, side, space)),
      })),
  );
}

/** A line along the whole of an axes, at a place across them in points from the lower left corner. */
export function fixedLine(
  along: AxisName,
  at: number,
  { color, linewidth }: { readonly color: string; readonly linewidth: number },
  { width, height }: Pick<AxesSpace, "width" | "height">,
): JsonObject {
  const stroke = { ...paint("stroke", color), strokeWidth: linewidth, strokeCap: "square" };
  return along === "y"
    ? uprightRule(points(at), [0, points(height)], stroke)
    : levelRule(points(height - at), [0, points(width)], stroke);
}

function levelRule(y: number, [x, x2]: readonly [number, number], stroke: JsonObject): JsonObject {
  return { mark: { type: "rule", x, x2, ...stroke }, encoding: { y: { value: y } } };
}

function uprightRule(
  x: number,
  [from, to]: readonly [number, number],
  stroke: JsonObject,
): JsonObject {
  const [at, y, y2] = [x, from, to].map((value) => ({ value }));
  return { mark: { type: "rule", ...stroke }, encoding: { x: at, x2: at, y, y2 } };
}

/** The tick lines of an axis at their places in the axes, whatever the scales of the axes are. */
export function fixedTicks(layout: AxisLayout, space: AxesSpace): JsonObject[] {
  const { name } = layout;
  return axisLevels(layout).flatMap(({ ticks, style }) =>
    ([0, 1] as const)
      .filter((side) => (side === 0 ? style.tick1On : style.tick2On))
      .flatMap((side) => {
        const ends = tickEnds(layout, style, side, space);
        const stroke = { ...paint("stroke", style.color), strokeWidth: style.width };
        return ticks.map(({ at }) =>
          name === "x"
            ? uprightRule(points(at), ends, stroke)
            : levelRule(points(space.height - at), ends, stroke),
        );
      }),
  );
}

/** Where the ticks of a side end, from the top or from the left of the axes. */
function tickEnds(
  { name, sides }: AxisLayout,
  style: TickStyle,
  side: 0 | 1,
  { height }: AxesSpace,
): [number, number] {
  const outwards = side === 0 ? -1 : 1;
  const from = sides[side] - outwards * tickInside(style);
  const to = sides[side] + outwards * tickOutside(style);
  return name === "x" ? [points(height - from), points(height - to)] : [points(from), points(to)];
}

/** Tick labels and the name of an axis as texts in the coordinates of the axes. */
export function axisTexts(layout: AxisLayout, place: MarkPlace): JsonObject[] {
  const labels = [...layout.major, ...layout.minor].flatMap((tick) => tick.labels);
  return [...labels, layout.label]
    .map((text) => boxedTextLayer(text, place))
    .filter((layer) => layer !== null);
}

/** The name of an axis whose ticks Vega draws, where Vega would write it elsewhere. */
export function titleText(layout: AxisLayout, place: MarkPlace): JsonObject[] {
  const text = isPlainTitle(layout) ? null : boxedTextLayer(layout.label, place);
  return text === null ? [] : [text];
}

function tickRow({ name }: AxisLayout, ticks: readonly PlacedTick[], space: AxesSpace): JsonObject {
  const at = coordinate(space[name]);
  return { data: { values: ticks.map(({ value }) => ({ [name]: at(value) })) } };
}

/** A rule's two ends across an axis, in points from the top or the left. */
function ruleAcross({ name }: AxisLayout, from: number, to: number): JsonObject {
  const channel = name === "x" ? "y" : "x";
  return { [channel]: { value: from }, [`${channel}2`]: { value: to } };
}
