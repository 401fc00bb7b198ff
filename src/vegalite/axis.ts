import type { AxesState } from "../layout/axes-state.ts";
import type { AxisLayout, PlacedTick } from "../layout/axis-layout.ts";
import type { Json, JsonObject } from "../marks/json.ts";
import { fixed } from "../marks/number-format.ts";
import { points } from "../marks/numbers.ts";
import { coordinate } from "../marks/position.ts";
import { baselineOf, lineHeight, textValue } from "../marks/text-mark.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import type { PlacedText } from "../text/placed-text.ts";
import { axisStyle, differences, type SpecContext } from "./config.ts";

type Level = "major" | "minor";

/** A tick as Vega sees it: at its coordinate, with what follows from its level. */
interface Tick extends PlacedTick {
  readonly at: number;
  readonly level: Level;
}

/**
 * The axis of a position channel: every tick, label and title at its place, nothing left to Vega's choice.
 * @param drawsGrid Whether grid lines, if there are any, are the axis' own and not marks.
 */
export function axisSpec(
  axes: AxesState,
  name: AxisName,
  space: AxesSpace,
  layout: AxisLayout,
  context: SpecContext,
  drawsGrid: boolean,
): JsonObject {
  const axis = axes[`${name}axis`];
  const at = coordinate(space[name]);
  const tick = (level: Level) => (placed: PlacedTick) => ({
    level,
    at: at(placed.value),
    ...placed,
  });
  const ticks = [...layout.major.map(tick("major")), ...layout.minor.map(tick("minor"))];
  const size = (level: Level) => axes.rc[`${name}tick.${level}.size`];
  const own = differences(axisStyle(axes.rc, name), axisStyle(context.rc, name));
  return {
    values: ticks.map((each) => each.at),
    ...labels(ticks),
    ...perTick("labelPadding", ticks, (each) => labelPadding(name, each, size(each.level))),
    ...(name === "y" ? perTick("labelOffset", ticks, ({ label }) => labelDrop(label)) : {}),
    ...own,
    ...(layout.minor.length > 0
      ? {
          ...perTick("tickSize", ticks, (each) => size(each.level)),
          ...perTick("tickWidth", ticks, (each) => axes.rc[`${name}tick.${each.level}.width`]),
        }
      : {}),
    ...grid(axis.grid && drawsGrid, ticks, axes.rc["grid.alpha"]),
    ...title(layout, name, space.height),
  };
}

/** Labels by a number format where one fits all, else by a table from tick to text. */
function labels(ticks: readonly Tick[]): JsonObject {
  const texts = ticks.map((tick) => tick.label.text);
  if (texts.every((text) => text === "")) return { labels: false };
  const format = fixedFormat(ticks);
  if (format !== null) return { format };
  const table = Object.fromEntries(ticks.map((tick) => [String(tick.at), tick.label.text]));
  return { labelExpr: `(${JSON.stringify(table)})[datum.value]` };
}

function fixedFormat(ticks: readonly Tick[]): string | null {
  const decimals = (ticks[0]?.label.text.split(".")[1] ?? "").length;
  const fits = ticks.every(({ at, label }) => label.text === fixed(at, decimals));
  return fits ? `.${decimals}f` : null;
}

/** How far Vega has to keep a label's anchor from its tick, so that it lands where it was laid out. */
function labelPadding(name: AxisName, { label }: Tick, tickSize: number): number {
  const distance = name === "x" ? -label.y - label.start[1] : -label.x;
  return points(distance - tickSize);
}

/** How far below its tick the base line of a label beside the axis stands. */
function labelDrop({ start }: PlacedText): number {
  return points(-start[1]);
}

/** A property that is the same for most ticks: a plain value, with conditions for the others. */
function perTick(
  property: string,
  ticks: readonly Tick[],
  measure: (tick: Tick) => number,
): JsonObject {
  const groups = new Map<number, number[]>();
  for (const tick of ticks) {
    const value = measure(tick);
    groups.set(value, [...(groups.get(value) ?? []), tick.at]);
  }
  const [usual, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  if (usual === undefined) return {};
  if (others.length === 0) return { [property]: usual[0] };
  const condition: Json = others.map(([value, at]) => ({
    test: `indexof(${JSON.stringify(at)}, datum.value) >= 0`,
    value,
  }));
  return { [property]: { condition, value: usual[0] } };
}

function grid(visible: boolean, ticks: readonly Tick[], alpha: number): JsonObject {
  if (!visible) return { grid: false };
  return perTick("gridOpacity", ticks, ({ level }) => (level === "major" ? alpha : 0));
}

function title({ label }: AxisLayout, name: AxisName, height: number): JsonObject {
  if (label.bbox === null) return { title: null };
  const { x, y } = baselineOf(label, height);
  return {
    title: textValue(label),
    titleX: x,
    // An x axis counts from its own line, at the bottom of the axes.
    titleY: name === "x" ? points(y - height) : y,
    ...lineHeight(label, "titleLineHeight"),
  };
}
