import { readNoMore, readNumber, readOneOf, readText } from "../options.ts";
import { checkFormulas } from "../text/formulas.ts";
import type { AxesView } from "./axes-view.ts";
import { type AxisDecoration, type LabelProps, labelPlaces } from "./axis-decoration.ts";
import {
  type LabelTextOptions,
  labelProps,
  labelTextReaders,
  readLabelOptions,
} from "./label-options.ts";

/** How the name of an axis is written. */
export interface AxisLabelOptions<L extends string> extends LabelTextOptions {
  /** Where along the axis the name stands. @default rcParams["xaxis.labellocation"], "center" */
  loc?: L;
  /** Points between the tick labels and the name. @default rcParams["axes.labelpad"], 4 */
  labelpad?: number;
}

/** How a title is written. */
export interface TitleOptions extends LabelTextOptions {
  /** Which of the three titles it is. @default rcParams["axes.titlelocation"], "center" */
  loc?: "left" | "center" | "right";
  /** Points between the axes and the title. @default rcParams["axes.titlepad"], 6 */
  pad?: number;
}

/** What names an axes and its axes. */
export interface LabelVerbs {
  /**
   * Names the horizontal axis; null or `""` takes the name away.
   * @example axes.setXlabel("epoch", { loc: "right", fontsize: "small" });
   */
  setXlabel(label: string | null, options?: AxisLabelOptions<"left" | "center" | "right">): void;
  /** Names the vertical axis; null or `""` takes the name away. */
  setYlabel(label: string | null, options?: AxisLabelOptions<"bottom" | "center" | "top">): void;
  /**
   * Sets the title above the axes, or the one at its left or right; null or `""` takes it away.
   * @example axes.setTitle("a", { loc: "left", fontsize: 9 });
   */
  setTitle(title: string | null, options?: TitleOptions): void;
  /** The name of the horizontal axis, `""` for none. */
  getXlabel(): string;
  /** The name of the vertical axis, `""` for none. */
  getYlabel(): string;
}

const readXplace = readOneOf(["left", "center", "right"]);
const readYplace = readOneOf(["bottom", "center", "top"]);

export const labelVerbs = {
  setXlabel(this: AxesView, ...args: unknown[]): void {
    setLabel(this, "Axes.setXlabel", this.xaxis, args);
  },

  setYlabel(this: AxesView, ...args: unknown[]): void {
    setLabel(this, "Axes.setYlabel", this.yaxis, args);
  },

  setTitle(this: AxesView, title: unknown, options: unknown = {}, ...more: unknown[]): void {
    const fn = "Axes.setTitle";
    readNoMore(fn, ["title", "options"], more);
    const text = readLabel(`${fn}: title`, title);
    const readers = { ...labelTextReaders(this.rc), loc: readXplace, pad: readNumber() };
    const given = readLabelOptions(fn, options, readers);
    const { loc = this.rc["axes.titlelocation"], pad } = given;
    const distance = pad === undefined ? {} : { pad };
    this.placeTitle(loc, { text, ...labelProps(given, this.rc), ...distance });
    warnOfFormulas(this, fn, text);
  },

  getXlabel(this: AxesView): string {
    return this.xaxis.label;
  },

  getYlabel(this: AxesView): string {
    return this.yaxis.label;
  },
};

/** Names an axis. @internal */
export function setLabel(
  axes: Pick<AxesView, "rc" | "warn">,
  fn: string,
  axis: AxisDecoration,
  args: readonly unknown[],
): void {
  const [label, options = {}, ...more] = args;
  readNoMore(fn, ["label", "options"], more);
  const text = readLabel(`${fn}: label`, label);
  const readers = {
    ...labelTextReaders(axes.rc),
    loc: axis.name === "x" ? readXplace : readYplace,
    labelpad: readNumber(),
  };
  const given = readLabelOptions(fn, options, readers);
  const { loc, labelpad } = given;
  const place: LabelProps = loc === undefined ? {} : labelPlaces[loc];
  const pad: LabelProps = labelpad === undefined ? {} : { pad: labelpad };
  axis.label = text;
  axis.setLabelProps({ ...place, ...pad, ...labelProps(given, axes.rc) });
  warnOfFormulas(axes, fn, text);
}

function warnOfFormulas(axes: Pick<AxesView, "warn" | "rc">, fn: string, text: string): void {
  checkFormulas(text, (message) => axes.warn(`${fn}: ${message}`), axes.rc["svg.fonttype"]);
}

function readLabel(where: string, label: unknown): string {
  return label === null || label === undefined ? "" : readText(where, label);
}
