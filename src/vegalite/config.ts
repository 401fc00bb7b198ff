import type { RcParams } from "../config/rc-params.ts";
import type { PageText, PlacedLegend } from "../layout/axes-layout.ts";
import { defaultTickStyles, type TickStyle } from "../layout/tick-style.ts";
import type { Json, JsonObject } from "../marks/json.ts";
import { pageAxis, pageMarks } from "../marks/page.ts";
import type { AxisName } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { gridCap, gridDashes } from "./grid-dashes.ts";

/** The look of an axis. */
type AxisStyle = JsonObject & { readonly gridDash: readonly number[] };

/** What all axes of a figure share in its spec. */
export interface SpecContext {
  /** The styles of axes that the config states; an axis of another style says what differs. */
  readonly axisStyles: Readonly<Record<AxisName, AxisStyle>>;
  /** What the names of an axes' layers begin with, to tell them from those of other axes. */
  readonly prefix: string;
  /** Texts of the page that this one draws, at their places in the figure. */
  readonly texts: readonly PageText[];
  /** Legends of the figure that this one draws, at their places in the figure. */
  readonly legends: readonly PlacedLegend[];
}

export const fontStack = '"DejaVu Sans", Verdana, Geneva, sans-serif';

/** The style of the page, once for the whole spec. */
export function configSpec(styles: SpecContext["axisStyles"]): JsonObject {
  return {
    font: fontStack,
    aria: false,
    axis: { ...pageAxis },
    axisX: copyOf(styles.x),
    axisY: { titleAngle: -90, ...copyOf(styles.y) },
    line: { ...pageMarks.line },
    point: { ...pageMarks.point },
    text: { ...pageMarks.text },
  };
}

/** A style for a spec, which may be changed without changing others. */
function copyOf(style: AxisStyle): AxisStyle {
  return Object.assign({}, style, { gridDash: [...style.gridDash] });
}

const knownStyles = new WeakMap<Readonly<RcParams>, SpecContext["axisStyles"]>();

/** How the settings want axes drawn; worked out once for settings that do not change any more. */
export function axisStyles(rc: Readonly<RcParams>): SpecContext["axisStyles"] {
  const known = knownStyles.get(rc) ?? stylesOf(rc);
  knownStyles.set(rc, known);
  return known;
}

function stylesOf(rc: Readonly<RcParams>): SpecContext["axisStyles"] {
  const label = {
    color: toHex(rc["axes.labelcolor"]),
    size: fontPoints(rc["axes.labelsize"], rc["font.size"]),
  };
  const style = (name: AxisName) => axisStyle(name, defaultTickStyles(rc, name).major, label);
  return { x: style("x"), y: style("y") };
}

/** The look of an axis: its ticks, their labels and grid lines, and its name. */
export function axisStyle(
  name: AxisName,
  ticks: TickStyle,
  label: { readonly color: string; readonly size: number },
): AxisStyle {
  return {
    gridColor: ticks.gridColor,
    ...gridCap(ticks),
    gridDash: gridDashes(ticks, name),
    gridWidth: ticks.gridLinewidth,
    labelColor: ticks.labelcolor,
    labelFontSize: ticks.labelsize,
    tickColor: ticks.color,
    tickSize: ticks.size,
    tickWidth: ticks.width,
    titleColor: label.color,
    titleFontSize: label.size,
  };
}

/** What of `own` is not already so in `common`. */
export function differences(own: JsonObject, common: JsonObject): JsonObject {
  const same = (a: Json | undefined, b: Json | undefined) =>
    a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => !same(value, common[name])),
  );
}
