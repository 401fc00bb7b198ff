import type { RcParams } from "../config/rc-params.ts";
import type { Json, JsonObject } from "../marks/json.ts";
import { pageAxis, pageMarks } from "../marks/page.ts";
import type { AxisName } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { dashPattern, toLineStyle } from "../style/dashes.ts";
import { fontPoints } from "../style/font-size.ts";
import type { PlacedText } from "../text/placed-text.ts";

/** What all axes of a figure share in its spec. */
export interface SpecContext {
  /** The settings the config is made from; an axes made with others says what differs. */
  readonly rc: Readonly<RcParams>;
  /** What the names of an axes' layers begin with, to tell them from those of other axes. */
  readonly prefix: string;
  /** A title over all axes that this one draws, at its place in the figure. */
  readonly suptitle: PlacedText | null;
}

export const fontStack = '"DejaVu Sans", Verdana, Geneva, sans-serif';

/** The style of the page, once for the whole spec. */
export function configSpec(rc: Readonly<RcParams>): JsonObject {
  return {
    font: fontStack,
    aria: false,
    axis: pageAxis,
    axisX: axisStyle(rc, "x"),
    axisY: { titleAngle: -90, ...axisStyle(rc, "y") },
    ...pageMarks,
  };
}

/** How the settings want the axes of one direction drawn. */
export function axisStyle(rc: Readonly<RcParams>, name: AxisName): JsonObject {
  const base = rc["font.size"];
  const fontSize = fontPoints(rc[`${name}tick.labelsize`], base);
  return {
    gridColor: toHex(rc["grid.color"]),
    gridDash:
      dashPattern(toLineStyle(rc["grid.linestyle"], ""), rc["grid.linewidth"])?.dashes ?? [],
    gridWidth: rc["grid.linewidth"],
    labelColor: toHex(rc[`${name}tick.color`]),
    labelFontSize: fontSize,
    tickColor: toHex(rc[`${name}tick.color`]),
    tickSize: rc[`${name}tick.major.size`],
    tickWidth: rc[`${name}tick.major.width`],
    titleColor: toHex(rc["axes.labelcolor"]),
    titleFontSize: fontPoints(rc["axes.labelsize"], base),
  };
}

/** What of `own` is not already so in `common`. */
export function differences(own: JsonObject, common: JsonObject): JsonObject {
  const same = (a: Json | undefined, b: Json | undefined) =>
    JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => !same(value, common[name])),
  );
}
