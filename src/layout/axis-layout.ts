import { type BoxedPlacement, type BoxedText, placeBoxed } from "../artists/text/boxed-text.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import { toPage } from "../space/to-page.ts";
import { fontLook } from "../style/font-weight.ts";
import type { Bbox } from "../text/bbox.ts";
import type { AxisTicks } from "../ticker/types.ts";
import type {
  AxesSide,
  AxesState,
  AxisState,
  LabelState,
  SecondaryAxisState,
} from "./axes-state.ts";
import { spinePositions } from "./spine-layout.ts";
import { type TickLevel, type TickStyle, tickOutside } from "./tick-style.ts";

/** A tick at its place, with its labels at the two sides; a label that is not drawn is an empty text. */
export interface PlacedTick {
  readonly value: number;
  /** Points from the axis' first end. */
  readonly at: number;
  readonly labels: readonly [first: BoxedText, second: BoxedText];
}

/** An axis with its decorations, in points from the lower left corner of the axes box. */
export interface AxisLayout {
  readonly name: AxisName;
  /** Whether anything of it is drawn. */
  readonly visible: boolean;
  readonly styles: Readonly<Record<TickLevel, TickStyle>>;
  /** Where its two sides lie across the axes: bottom and top, or left and right. */
  readonly sides: readonly [number, number];
  readonly major: readonly PlacedTick[];
  readonly minor: readonly PlacedTick[];
  readonly offsetText: BoxedText;
  readonly label: BoxedText;
}

/** matplotlib's distance between tick labels and offset text, in points. */
const offsetTextPad = 3;

/** Lays out an axis: tick labels beside the ticks, the axis label beyond them. */
export function layoutAxis(axes: AxesState, space: AxesSpace, name: AxisName): AxisLayout {
  const axis = axes[`${name}axis`];
  const visible = axes.axison && axis.visible && !axes.frame;
  return layoutAxisIn(space, {
    axis,
    visible,
    ticks: visible ? axes.ticks(name) : noTicks,
    place: toPage(space, name),
    sides: spinePositions({ space, spines: axes.spines }, name),
    edges: [0, name === "x" ? space.height : space.width],
  });
}

/** Lays out an axis beside those of its axes: a line across them, with ticks at one side of it. */
export function layoutSecondaryAxis(space: AxesSpace, secondary: SecondaryAxisState): AxisLayout {
  const { axis, position } = secondary;
  const { width, height } = space;
  const [length, across] = axis.name === "x" ? [width, height] : [height, width];
  const fraction = secondary.placer();
  const at = position * across;
  return layoutAxisIn(space, {
    axis,
    visible: axis.visible,
    ticks: axis.visible ? secondary.ticks() : noTicks,
    place: (value) => fraction(value) * length,
    sides: [at, at],
    edges: [at, at],
  });
}

/** An axis, its ticks, and where they and it stand, in points from the lower left corner of the axes. */
interface AxisPlan {
  readonly axis: AxisState;
  readonly visible: boolean;
  readonly ticks: AxisTicks;
  readonly place: (value: number) => number;
  readonly sides: readonly [number, number];
  /** Where the box lies across whose corner the offset text stands. */
  readonly edges: readonly [number, number];
}

function layoutAxisIn(space: AxesSpace, plan: AxisPlan): AxisLayout {
  const { axis, visible, sides } = plan;
  const styles = { major: axis.tickStyle("major"), minor: axis.tickStyle("minor") };
  const placed: PlacedTicks = {
    name: axis.name,
    visible,
    styles,
    sides,
    major: placeTicks(plan, styles.major, "major"),
    minor: placeTicks(plan, styles.minor, "minor"),
  };
  return {
    offsetText: placeOffsetText(space, plan, placed),
    label: placeLabel(space, axis, placed),
    ...placed,
  };
}

const noTicks: AxisTicks = {
  major: [],
  labels: [],
  minor: [],
  minorLabels: [],
  offsetText: "",
  math: false,
};

type PlacedTicks = Omit<AxisLayout, "offsetText" | "label">;

function placeTicks(
  { axis: { name }, ticks, place, sides }: AxisPlan,
  style: TickStyle,
  level: TickLevel,
): PlacedTick[] {
  const [values, texts] =
    level === "major" ? [ticks.major, ticks.labels] : [ticks.minor, ticks.minorLabels];
  if (values.length === 0) return [];
  const math = level === "minor" ? (ticks.minorMath ?? ticks.math) : ticks.math;
  const first = labelPlacer(name, sides[0], 0, style, math);
  const second = style.label2On ? labelPlacer(name, sides[1], 1, style, math) : () => noText;
  return values.map((value, index) => {
    const at = place(value);
    const text = texts[index] ?? "";
    const label = first(at, style.label1On ? text : "");
    return { value, at, labels: [label, second(at, text)] };
  });
}

/** A text that is not drawn. */
export const noText = placeBoxed("", {
  x: 0,
  y: 0,
  size: 0,
  ha: "left",
  va: "baseline",
  color: "#000000",
});

/** Places tick labels at one side, which lies at `from` across the axes. */
function labelPlacer(
  name: AxisName,
  from: number,
  side: 0 | 1,
  style: TickStyle,
  math: boolean,
): (at: number, text: string) => BoxedText {
  const distance = tickOutside(style) + style.pad;
  const across = side === 0 ? from - distance : from + distance;
  const { labelsize: size, labelcolor: color, labelrotation: rotation } = style;
  const { labelrotationMode: rotationMode, labellook: look } = style;
  const [usualHa, usualVa] = usualAlignments[name][side];
  const ha = style.labelha ?? usualHa;
  const va = style.labelva ?? usualVa;
  return (at, text) => {
    const x = name === "x" ? at : across;
    const y = name === "x" ? across : at;
    const own = { x, y, size, ha, va, color, rotation, rotationMode, math };
    return placeBoxed(text, look === null ? own : { ...own, ...look });
  };
}

/** Which part of a tick label is at its place, at the first side and at the second. */
const usualAlignments = {
  x: [
    ["center", "top"],
    ["center", "bottom"],
  ],
  y: [
    ["right", "center_baseline"],
    ["left", "center_baseline"],
  ],
} as const;

/** The text at the end of an axis that its numbers share, such as a power of ten. */
function placeOffsetText(
  { width, height, rc }: AxesSpace,
  { axis, ticks: { offsetText, offsetMath = false }, edges }: AxisPlan,
  placed: PlacedTicks,
): BoxedText {
  const style = { math: offsetMath, ...axis.offsetTextLook, ...fontLook(rc) };
  const shown = axis.offsetTextVisible ? offsetText : "";
  if (shown === "") return noText;
  const isFirst = axis.offsetTextSide === "first";
  const edge = edges[isFirst ? 0 : 1];
  if (axis.name === "y") {
    const ha = isFirst ? "left" : "right";
    return placeBoxed(shown, { x: edge, y: height + offsetTextPad, ha, va: "baseline", ...style });
  }
  const labels = labelBoxes(placed, isFirst ? 0 : 1);
  const y = isFirst
    ? Math.min(...labels.map((box) => box[1]), labels.length > 0 ? Infinity : edge) - offsetTextPad
    : Math.max(...labels.map((box) => box[3]), labels.length > 0 ? -Infinity : edge) +
      offsetTextPad;
  return placeBoxed(shown, { x: width, y, ha: "right", va: isFirst ? "top" : "bottom", ...style });
}

/** The name of an axis, beyond its tick labels. */
function placeLabel(space: AxesSpace, axis: AxisState, placed: PlacedTicks): BoxedText {
  const { labelText: label } = axis;
  const text = placed.visible ? label.text : "";
  const outer = outerEdge(placed, axis.labelSide);
  const isFirst = axis.labelSide === "first";
  const across = isFirst ? outer - label.pad : outer + label.pad;
  if (axis.name === "x") {
    const va = label.va ?? (isFirst ? "top" : "baseline");
    return placeName(text, label, { x: label.at * space.width, y: across, va });
  }
  const va = label.va ?? (isFirst ? "bottom" : "top");
  return placeName(text, label, { x: across, y: label.at * space.height, va });
}

/** Places the name of an axis, or a title, written as its label says; all looks come out as objects of one shape. */
export function placeName(
  text: string,
  { text: _, at: __, pad: ___, y: ____, ...look }: LabelState,
  { x, y, va }: Pick<BoxedPlacement, "x" | "y" | "va">,
): BoxedText {
  return placeBoxed(text, { x, y, ...look, va });
}

/** How far the ticks and tick labels of a side reach, or the side itself. */
function outerEdge(placed: PlacedTicks, side: AxesSide): number {
  const { name, sides } = placed;
  const isFirst = side === "first";
  const from = isFirst ? sides[0] : sides[1];
  const ticks = tickReach(placed, side);
  const boxes = labelBoxes(placed, isFirst ? 0 : 1);
  if (isFirst) {
    return Math.min(from - ticks, ...boxes.map((box) => (name === "x" ? box[1] : box[0])));
  }
  return Math.max(from + ticks, ...boxes.map((box) => (name === "x" ? box[3] : box[2])));
}

/** How far the ticks at a side of an axis stick out of the axes; in matplotlib's sums also those of an axis that does not show. */
export function tickReach(
  { styles, minor }: Pick<AxisLayout, "styles" | "minor">,
  side: AxesSide,
): number {
  const isOn = (style: TickStyle) => (side === "first" ? style.tick1On : style.tick2On);
  const reach = (style: TickStyle) => (isOn(style) ? tickOutside(style) : 0);
  // matplotlib asks a first major tick, which is there even where none is drawn, and a second minor one.
  return Math.max(reach(styles.major), minor.length > 1 ? reach(styles.minor) : 0);
}

/** The boxes of the tick labels that are drawn at one side. */
export function labelBoxes(
  { major, minor }: Pick<AxisLayout, "major" | "minor">,
  side: 0 | 1,
): Bbox[] {
  return [...major, ...minor].flatMap(({ labels }) => {
    const { bbox } = labels[side];
    return bbox === null ? [] : [bbox];
  });
}
