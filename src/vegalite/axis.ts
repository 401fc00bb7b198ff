import type { AxisLayout, PlacedTick } from "../layout/axis-layout.ts";
import { hasGrid, type TickLevel, type TickStyle } from "../layout/tick-style.ts";
import type { Json, JsonObject } from "../marks/json.ts";
import { fixed } from "../marks/number-format.ts";
import { points } from "../marks/numbers.ts";
import { tickCoordinate } from "../marks/position.ts";
import { baselineOf, lineHeight, textValue } from "../marks/text-mark.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import { isMathtext } from "../text/mathtext.ts";
import type { PositionedText } from "../text/placed-text.ts";
import { axisStyle, differences, type SpecContext } from "./config.ts";
import { gridDashOffset } from "./grid-dashes.ts";

/** A tick as Vega sees it: at its coordinate, with what follows from its level. */
interface LabeledTick {
  readonly at: number;
  readonly level: TickLevel;
  readonly label: PositionedText;
}

/**
 * Whether Vega's own axis can draw an axis as it is laid out: ticks that stick out of the axes at its first side, each at a
 * place of its own, upright labels there without formulas, one look for both levels. Any other is drawn with marks.
 */
export function isPlainAxis(layout: AxisLayout, space: AxesSpace): boolean {
  const { visible, sides, major, minor } = layout;
  const styles = [layout.styles.major, layout.styles.minor] as const;
  const isSimple = visible && sides[0] === 0 && styles.every(isPlain) && areAlike(...styles);
  const ticks = isSimple ? [...major, ...minor] : [];
  return isSimple && !ticks.some(isSpecial) && areApart(ticks, space[layout.name]);
}

/** Whether no two ticks stand at one place: Vega tells the labels of its axes by their places. */
function areApart(ticks: readonly PlacedTick[], view: AxesSpace[AxisName]): boolean {
  const at = tickCoordinate(view);
  return new Set(ticks.map(({ value }) => at(value))).size === ticks.length;
}

/** Whether only a mark of its own can write the label of a tick: one with formulas or of several lines. */
function isSpecial({ labels: [{ source, text, lines }] }: PlacedTick): boolean {
  return (source !== undefined && !isMathtext(text, source)) || lines.length > 1;
}

function isPlain(style: TickStyle): boolean {
  return (
    style.direction === "out" &&
    style.tick1On &&
    !style.tick2On &&
    !style.label2On &&
    style.labelrotation === 0 &&
    style.labelha === null &&
    style.labelva === null &&
    style.labellook === null
  );
}

const sharedStyles = [
  "color",
  "labelcolor",
  "labelsize",
  "gridColor",
  "gridLinestyle",
  "gridLinewidth",
] as const;

function areAlike(major: TickStyle, minor: TickStyle): boolean {
  return sharedStyles.every((name) => major[name] === minor[name]);
}

/**
 * The axis of a position channel: every tick, label and title at its place, nothing left to Vega's choice.
 * @param drawsGrid Whether grid lines, if there are any, are the axis' own and not marks.
 */
export function axisSpec(
  layout: AxisLayout,
  space: AxesSpace,
  context: SpecContext,
  drawsGrid: boolean,
): JsonObject {
  const { name, styles } = layout;
  const at = tickCoordinate(space[name]);
  const tick =
    (level: TickLevel) =>
    ({ value, labels }: PlacedTick): LabeledTick => ({ level, at: at(value), label: labels[0] });
  const ticks = [...layout.major.map(tick("major")), ...layout.minor.map(tick("minor"))];
  const size = (tick: LabeledTick) => styles[tick.level].size;
  return {
    values: ticks.map((each) => each.at),
    ...labels(ticks),
    ...conditionPerTick("labelPadding", ticks, (each) => labelPadding(name, each, size(each))),
    ...labelOffset(name, ticks),
    ...differences(axisStyle(name, styles.major, layout.label), context.axisStyles[name]),
    ...(layout.minor.length > 0
      ? {
          ...conditionPerTick("tickSize", ticks, size),
          ...conditionPerTick("tickWidth", ticks, ({ level }) => styles[level].width),
        }
      : {}),
    ...(drawsGrid ? grid(ticks, styles) : { grid: false }),
    ...gridDashOffset(styles.major, name, space.height),
    ...title(layout, space.height),
  };
}

/** Labels by a number format where one fits all, else by a table from tick to text. */
function labels(ticks: readonly LabeledTick[]): JsonObject {
  const texts = ticks.map((tick) => tick.label.text);
  if (texts.every((text) => text === "")) return { labels: false };
  const format = fixedFormat(ticks);
  if (format !== null) return { format };
  const table = Object.fromEntries(ticks.map((tick) => [String(tick.at), tick.label.text]));
  return { labelExpr: `(${inExpression(table)})[datum.value]` };
}

/** A table in an expression, where separators of lines and paragraphs, which JSON may hold, end a text. */
function inExpression(table: Readonly<Record<string, string>>): string {
  return JSON.stringify(table).replaceAll(/[\u2028\u2029]/g, (end) =>
    end === "\u2028" ? "\\u2028" : "\\u2029",
  );
}

function fixedFormat(ticks: readonly LabeledTick[]): string | null {
  const decimals = (ticks[0]?.label.text.split(".")[1] ?? "").length;
  const fits = ticks.every(({ at, label }) => label.text === fixed(at, decimals));
  return fits ? `.${decimals}f` : null;
}

/** How far Vega has to keep a label's anchor from its tick, so that it lands where it was laid out. */
function labelPadding(name: AxisName, { label }: LabeledTick, tickSize: number): number {
  const [right, up] = label.start;
  const distance = name === "x" ? -label.y - up : -label.x - right;
  return points(distance - tickSize);
}

/** How far along the axis the anchor of a label stands from its tick: a base line below it, blanks to the right. */
function labelOffset(name: AxisName, ticks: readonly LabeledTick[]): JsonObject {
  if (name === "y")
    return conditionPerTick("labelOffset", ticks, ({ label }) => points(-label.start[1]));
  const areShifted = ticks.some(({ label }) => points(label.start[0]) !== 0);
  return areShifted
    ? conditionPerTick("labelOffset", ticks, ({ label }) => points(label.start[0]))
    : {};
}

/** A property that is the same for most ticks: a plain value, with conditions for the others. */
function conditionPerTick(
  property: string,
  ticks: readonly LabeledTick[],
  measure: (tick: LabeledTick) => number,
): JsonObject {
  const [first, ...more] = ticks;
  if (first === undefined) return {};
  const value = measure(first);
  if (more.every((tick) => measure(tick) === value)) return { [property]: value };
  const groups = new Map<number, number[]>();
  for (const tick of ticks) {
    const value = measure(tick);
    groups.set(value, [...(groups.get(value) ?? []), tick.at]);
  }
  const [usual, ...others] = [...groups].sort((a, b) => b[1].length - a[1].length);
  const condition: Json = others.map(([value, at]) => ({
    test: `indexof(${JSON.stringify(at)}, datum.value) >= 0`,
    value,
  }));
  return { [property]: { condition, value: usual?.[0] ?? value } };
}

function grid(ticks: readonly LabeledTick[], styles: AxisLayout["styles"]): JsonObject {
  const isOn = ({ level }: LabeledTick) => hasGrid(styles[level]);
  if (!hasGrid(styles.major) && !ticks.some(isOn)) return { grid: false };
  return conditionPerTick("gridOpacity", ticks, (tick) =>
    isOn(tick) ? styles[tick.level].gridAlpha : 0,
  );
}

/** Whether the name of an axis stands as Vega's axis titles do: centered, read along the axis, without formulas. */
export function isPlainTitle({ name, label }: AxisLayout): boolean {
  const { bold, italic, box, source, starts } = label;
  const isPlain = !bold && !italic && box === null && source === undefined && starts === null;
  const isCentered = label.ha === "center" && label.multialignment === "center";
  return isPlain && isCentered && label.rotation === (name === "x" ? 0 : 90);
}

function title(layout: AxisLayout, height: number): JsonObject {
  const { name, label } = layout;
  if (label.bbox === null || !isPlainTitle(layout)) return { title: null };
  const { x, y } = baselineOf(label, height);
  return {
    title: textValue(label),
    titleX: x,
    // An x axis counts from its own line, at the bottom of the axes.
    titleY: name === "x" ? points(y - height) : y,
    ...lineHeight(label, "titleLineHeight"),
  };
}
