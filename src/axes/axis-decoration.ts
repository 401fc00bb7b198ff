import type { TextLook } from "../artists/text/text-look.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { AxesSide, AxisState, LabelState } from "../layout/axes-state.ts";
import { defaultTickStyles, type TickLevel, type TickStyle } from "../layout/tick-style.ts";
import type { AxisName } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { readBold } from "../style/font-weight.ts";
import { AxisLimits, type SharedView } from "./axis-limits.ts";

/** What a caller may say of the name of an axis or of a title, besides its text. Lengths are points. */
export interface LabelProps extends TextLook {
  /** Where along the axis it is anchored, as a fraction. */
  readonly at?: number;
  readonly pad?: number;
  /** Of a title, the height its distance counts from, as a fraction of the axes. */
  readonly y?: number;
}

const marginNames = { x: "axes.xmargin", y: "axes.ymargin" } as const;

/** How one axis is decorated: its name, and the look of its ticks, tick labels and grid lines. */
export class AxisDecoration extends AxisLimits implements AxisState {
  /** The name of the axis; "" is none. */
  label = "";
  /** Whether ticks, tick labels, grid lines and the name are drawn. */
  visible = true;
  /** At which side the name stands. */
  labelSide: AxesSide = "first";
  /** At which side the offset text stands. */
  offsetTextSide: AxesSide = "first";
  /** Whether the offset text is drawn. */
  offsetTextVisible: boolean;
  /** null for that of ticks in the settings. */
  #offsetTextColor: string | null = null;
  #rc: Readonly<RcParams>;
  #labelProps: LabelProps = {};
  #styles: Readonly<Record<TickLevel, TickStyle>>;
  #ownStyles: Readonly<Record<TickLevel, Partial<TickStyle>>> = { major: {}, minor: {} };

  /** Made with its axes. */
  constructor(name: AxisName, view: SharedView, rc: Readonly<RcParams>, length: () => number) {
    super(name, view, length);
    this.#rc = rc;
    this.#styles = defaultTickStyles(rc, name);
    this.offsetTextVisible = this.#hasLabels;
  }

  /** The settings it was made or cleared with. */
  protected get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** Starts anew but for the limits. Tick parameters stay, those of the grid excepted, as in matplotlib. */
  clear(rc: Readonly<RcParams>): void {
    this.#rc = rc;
    this.label = "";
    this.sticky = [];
    this.margin = rc[marginNames[this.name]];
    const { gridOn: _, ...major } = this.#ownStyles.major;
    const { gridOn: __, ...minor } = this.#ownStyles.minor;
    this.#restyle({ major, minor });
  }

  /** Whether limits that follow the data are round numbers. */
  get roundsLimits(): boolean {
    return this.#rc["axes.autolimit_mode"] === "round_numbers";
  }

  /** Size of tick labels in points. */
  get tickLabelSize(): number {
    return this.#styles.major.labelsize;
  }

  /** How ticks of one level are drawn. */
  tickStyle(level: TickLevel): TickStyle {
    return this.#styles[level];
  }

  /** Changes how ticks of some levels are drawn. */
  setTickStyle(levels: readonly TickLevel[], style: Partial<TickStyle>): void {
    const { major, minor } = this.#ownStyles;
    this.#restyle({
      major: levels.includes("major") ? { ...major, ...style } : major,
      minor: levels.includes("minor") ? { ...minor, ...style } : minor,
    });
  }

  /** Draws the ticks of some levels as the settings ask for again, but at both sides. */
  resetTickStyle(levels: readonly TickLevel[]): void {
    const { major, minor } = this.#ownStyles;
    this.#restyle({
      major: levels.includes("major") ? sidesOfNewTicks : major,
      minor: levels.includes("minor") ? sidesOfNewTicks : minor,
    });
  }

  /** Has the offset text follow what was said of tick labels: it shows with those of major ticks. @internal */
  adaptOffsetText({ label1On, label2On, labelcolor }: Partial<TickStyle>): void {
    if (label1On !== undefined || label2On !== undefined) this.offsetTextVisible = this.#hasLabels;
    this.#offsetTextColor = labelcolor ?? this.#offsetTextColor;
  }

  get #hasLabels(): boolean {
    const { label1On, label2On } = this.#styles.major;
    return label1On || label2On;
  }

  /** How the offset text is written: as the settings have it, whatever the size of tick labels is. */
  get offsetTextLook(): { readonly size: number; readonly color: string } {
    const { labelsize: size, color } = defaultTickStyles(this.#rc, this.name).major;
    return { size, color: this.#offsetTextColor ?? color };
  }

  #restyle(own: Readonly<Record<TickLevel, Partial<TickStyle>>>): void {
    this.#ownStyles = own;
    this.#styles = stylesOf(this.#rc, this.name, own);
  }

  /** Whether grid lines are drawn at the major ticks. */
  get grid(): boolean {
    return this.#styles.major.gridOn;
  }

  /** Draws neither tick labels nor offset text at a side, and takes away a name that stands there. */
  hideLabels(side: AxesSide): void {
    const hidden = side === "first" ? { label1On: false } : { label2On: false };
    this.setTickStyle(["major", "minor"], hidden);
    this.adaptOffsetText(hidden);
    if (this.offsetTextSide === side) this.offsetTextVisible = false;
    if (this.labelSide === side) this.label = "";
  }

  /** How the name of the axis is written. */
  get labelText(): LabelState {
    const rc = this.#rc;
    const isX = this.name === "x";
    const place = labelPlaces[isX ? rc["xaxis.labellocation"] : rc["yaxis.labellocation"]];
    return {
      text: this.label,
      size: fontPoints(rc["axes.labelsize"], rc["font.size"]),
      color: toHex(rc["axes.labelcolor"]),
      bold: readBold('rcParams["axes.labelweight"]', rc["axes.labelweight"]),
      italic: rc["font.style"] !== "normal",
      rotation: isX ? 0 : 90,
      rotationMode: isX ? "default" : "anchor",
      va: null,
      pad: rc["axes.labelpad"],
      ...place,
      ...this.#labelProps,
    };
  }

  /** Changes how the name of the axis is written. */
  setLabelProps(props: LabelProps): void {
    this.#labelProps = { ...this.#labelProps, ...props };
  }
}

/** Where matplotlib's ticks are when nothing is said of their sides. */
const sidesOfNewTicks = { tick1On: true, tick2On: true, label1On: true, label2On: false };

function stylesOf(
  rc: Readonly<RcParams>,
  name: AxisName,
  { major, minor }: Readonly<Record<TickLevel, Partial<TickStyle>>>,
): Readonly<Record<TickLevel, TickStyle>> {
  const usual = defaultTickStyles(rc, name);
  return {
    major: isEmptyStyle(major) ? usual.major : { ...usual.major, ...major },
    minor: isEmptyStyle(minor) ? usual.minor : { ...usual.minor, ...minor },
  };
}

function isEmptyStyle(style: Partial<TickStyle>): boolean {
  for (const _ in style) return false;
  return true;
}

/** Where along an axis its name stands, and which end of it there. */
export const labelPlaces = {
  left: { at: 0, ha: "left" },
  bottom: { at: 0, ha: "left" },
  center: { at: 0.5, ha: "center" },
  right: { at: 1, ha: "right" },
  top: { at: 1, ha: "right" },
} as const;
