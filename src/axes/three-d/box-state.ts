/** What the box of axes of three dimensions shows. */
import type { BoxAxis, BoxText, BoxTick } from "../../artists/three-d/box-3d.ts";
import type { RcParams } from "../../config/rc-params.ts";
import { writerOf } from "../../facts/numbers.ts";
import { inner, quoted, word } from "../../facts/words.ts";
import type { TickLevel } from "../../layout/tick-style.ts";
import type { Interval } from "../../space/axes-space.ts";
import type { AxisTicks } from "../../ticker/types.ts";
import type { Axis } from "../axis.ts";

/** An axis with its limits and its ticks in them. */
export interface BoxAxisParts {
  readonly name: "x" | "y" | "z";
  readonly axis: Axis;
  readonly limits: Interval;
  readonly ticks: AxisTicks;
}

/** One axis of a box; null where it does not show. */
export function boxAxis(parts: BoxAxisParts, rc: Readonly<RcParams>): BoxAxis | null {
  const { axis, ticks } = parts;
  if (!axis.visible) return null;
  const { ha: _, va: __, at: ___, pad, text, ...labelLook } = axis.labelText;
  return {
    label: text,
    labelLook,
    labelpad: pad,
    offsetText: axis.offsetTextVisible ? ticks.offsetText : "",
    offsetLook: { ...axis.offsetTextLook, math: ticks.offsetMath ?? false },
    ticks: [...boxTicks(parts, "minor", rc), ...boxTicks(parts, "major", rc)],
    facts: axisFacts(parts),
  };
}

function boxTicks(
  { name, axis, ticks }: BoxAxisParts,
  level: TickLevel,
  rc: Readonly<RcParams>,
): BoxTick[] {
  const isMajor = level === "major";
  const [values, texts] = isMajor ? [ticks.major, ticks.labels] : [ticks.minor, ticks.minorLabels];
  const { pad, color, label1On } = axis.tickStyle(level);
  const math = isMajor ? ticks.math : (ticks.minorMath ?? ticks.math);
  const look = tickLook(axis, level, math);
  // As in matplotlib the settings alone tell how wide the lines of ticks are.
  const width = rc[`${name === "y" ? "y" : "x"}tick.${level}.width`];
  return values.map((value, index) => {
    return { value, text: label1On ? (texts[index] ?? "") : "", look, width, color, pad };
  });
}

function tickLook(axis: Axis, level: TickLevel, math: boolean): BoxText {
  const style = axis.tickStyle(level);
  const own = {
    size: style.labelsize,
    color: style.labelcolor,
    rotation: style.labelrotation,
    rotationMode: style.labelrotationMode,
    math,
  };
  return style.labellook === null ? own : { ...own, ...style.labellook };
}

/** An axis in the text of a figure. */
function axisFacts({ name, axis, limits, ticks }: BoxAxisParts): string[] {
  const [first, second] = limits;
  const write = writerOf({ min: Math.min(...limits), max: Math.max(...limits) });
  return [
    axis.label === "" ? name : `${name} ${quoted(axis.label)}`,
    ...inner([`from ${write(first)} to ${write(second)}`, tickFact(axis, ticks)]),
  ];
}

function tickFact(axis: Axis, { labels, offsetText }: AxisTicks): string {
  if (labels.length === 0) return "no ticks";
  const { label1On } = axis.tickStyle("major");
  const written = labels.map((text) => word(label1On ? text : "")).join(" | ");
  return offsetText === "" ? `ticks ${written}` : `ticks ${written} offset ${word(offsetText)}`;
}
