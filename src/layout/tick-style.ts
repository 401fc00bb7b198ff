import type { TextLook } from "../artists/text/text-look.ts";
import type { RcParams, TickDirection } from "../config/rc-params.ts";
import type { AxisName } from "../space/axes-space.ts";
import { toHex, withoutAlpha } from "../style/color.ts";
import {
  type DashPattern,
  type DashSettings,
  dashPattern,
  type LineStyle,
  toLineStyle,
} from "../style/dashes.ts";
import { fontPoints } from "../style/font-size.ts";
import { fontLook } from "../style/font-weight.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";
import { spinesAlong } from "./spine-layout.ts";

export type TickLevel = "major" | "minor";

/** How the ticks of one level of an axis are drawn, with their labels and grid lines. Lengths are points. */
export interface TickStyle {
  readonly size: number;
  readonly width: number;
  /** From the end of the tick, where it sticks out, to its label. */
  readonly pad: number;
  readonly direction: TickDirection;
  readonly color: string;
  readonly labelsize: number;
  readonly labelcolor: string;
  /** Counterclockwise angle in degrees. */
  readonly labelrotation: number;
  readonly labelrotationMode: "default" | "anchor";
  /** How a label is aligned at its place, or null for what suits its side. */
  readonly labelha: HorizontalAlignment | null;
  readonly labelva: VerticalAlignment | null;
  /** What else was said of the labels' look, or null. */
  readonly labellook: TextLook | null;
  /** Ticks at the first side (bottom, left) and at the second (top, right). */
  readonly tick1On: boolean;
  readonly tick2On: boolean;
  /** Labels at the first side and at the second. */
  readonly label1On: boolean;
  readonly label2On: boolean;
  readonly gridOn: boolean;
  readonly gridColor: string;
  readonly gridLinestyle: LineStyle;
  readonly gridLinewidth: number;
  readonly gridAlpha: number;
  /** The settings of the dashes of grid lines. */
  readonly dashes: DashSettings;
}

type Levels = Readonly<Record<TickLevel, TickStyle>>;

const knownLevels = new WeakMap<Readonly<RcParams>, Readonly<Record<AxisName, Levels>>>();

/** The styles that settings ask for; worked out once for settings that do not change any more. */
export function defaultTickStyles(rc: Readonly<RcParams>, name: AxisName): Levels {
  let styles = knownLevels.get(rc);
  if (styles === undefined) {
    const levels = (name: AxisName) => ({
      major: defaultTickStyle(rc, name, "major"),
      minor: defaultTickStyle(rc, name, "minor"),
    });
    styles = { x: levels("x"), y: levels("y") };
    knownLevels.set(rc, styles);
  }
  return styles[name];
}

function defaultTickStyle(rc: Readonly<RcParams>, name: AxisName, level: TickLevel): TickStyle {
  const [first, second] = spinesAlong[name];
  const setting = (key: string) => (rc as Readonly<Record<string, unknown>>)[`${name}tick.${key}`];
  const isOn = (side: string) => setting(side) === true && setting(`${level}.${side}`) === true;
  const color = toHex(rc[`${name}tick.color`]);
  const labelcolor = rc[`${name}tick.labelcolor`];
  return {
    size: rc[`${name}tick.${level}.size`],
    width: rc[`${name}tick.${level}.width`],
    pad: rc[`${name}tick.${level}.pad`],
    direction: rc[`${name}tick.direction`],
    color,
    labelsize: fontPoints(rc[`${name}tick.labelsize`], rc["font.size"]),
    labelcolor: labelcolor === "inherit" ? color : toHex(labelcolor),
    labelrotation: 0,
    labelrotationMode: "default",
    labelha: orUsual(name === "x" ? rc["xtick.alignment"] : "center", "center"),
    labelva: orUsual(name === "y" ? rc["ytick.alignment"] : "center_baseline", "center_baseline"),
    labellook: fontLook(rc),
    tick1On: isOn(first),
    tick2On: isOn(second),
    label1On: setting(`label${first}`) === true,
    label2On: setting(`label${second}`) === true,
    gridOn: isGridSet(rc, name, level),
    gridColor: withoutAlpha(toHex(rc["grid.color"])),
    gridLinestyle: toLineStyle(rc["grid.linestyle"], 'rcParams["grid.linestyle"]'),
    gridLinewidth: rc["grid.linewidth"],
    gridAlpha: rc["grid.alpha"],
    dashes: rc,
  };
}

/** An alignment that settings ask for; null for the usual one, which is that of the side. */
function orUsual<A extends string>(asked: A, usual: A): A | null {
  return asked === usual ? null : asked;
}

function isGridSet(rc: Readonly<RcParams>, name: AxisName, level: TickLevel): boolean {
  const { "axes.grid": on, "axes.grid.axis": axis, "axes.grid.which": which } = rc;
  return on && [name, "both"].includes(axis) && [level, "both"].includes(which);
}

/** Whether grid lines of this style are drawn. */
export function hasGrid({ gridOn, gridLinestyle }: TickStyle): boolean {
  return gridOn && gridLinestyle !== "None";
}

/** How grid lines of this style are drawn; null for not at all. */
export function gridPattern(style: GridStyle): DashPattern | null {
  return dashPattern(style.gridLinestyle, style.gridLinewidth, style.dashes);
}

/** What grid lines are drawn by. */
export type GridStyle = Pick<TickStyle, "gridLinestyle" | "gridLinewidth" | "dashes">;

const outward = { in: 0, out: 1, inout: 0.5 } as const;

/** How far a tick sticks out of the axes. */
export function tickOutside({ size, direction }: TickStyle): number {
  return size * outward[direction];
}

/** How far it reaches into the axes. */
export function tickInside(style: TickStyle): number {
  return style.size - tickOutside(style);
}
