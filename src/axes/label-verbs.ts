import { readTextOptions, textLook, textReaders } from "../artists/text/text-look.ts";
import {
  type EitherSpelling,
  readNoMore,
  readNumber,
  readOffset,
  readOneOf,
  readText,
} from "../options.ts";
import { checkFormulas } from "../text/formulas.ts";
import type { AxesView } from "./axes-view.ts";
import { type AxisDecoration, type LabelProps, labelPlaces } from "./axis-decoration.ts";
import type { LabelTextOptions } from "./label-options.ts";
import { usualTitle } from "./titles.ts";

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
  /** The height from which `pad` counts, as a fraction of the axes. @default rcParams["axes.titley"], null: 1, or above what stands there */
  y?: number;
}

/** What names an axes and its axes. */
export interface LabelVerbs {
  /**
   * Names the horizontal axis; null or `""` takes the name away.
   * @example axes.setXlabel("epoch", { loc: "right", fontsize: "small" });
   */
  setXlabel(
    label: string | null,
    options?: EitherSpelling<AxisLabelOptions<"left" | "center" | "right">>,
  ): void;
  /** Names the vertical axis; null or `""` takes the name away. */
  setYlabel(
    label: string | null,
    options?: EitherSpelling<AxisLabelOptions<"bottom" | "center" | "top">>,
  ): void;
  /**
   * Sets the title above the axes, or the one at its left or right; null or `""` takes it away.
   * @example axes.setTitle("a", { loc: "left", fontsize: 9 });
   */
  setTitle(title: string | null, options?: EitherSpelling<TitleOptions>): void;
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
    const rc = this.rcNow;
    const isUsual = rc === this.rc;
    const own = { loc: readXplace, pad: readOffset, y: readNumber() };
    const given = readTextOptions(fn, options, { ...textReaders(rc), ...own });
    const {
      loc = rc["axes.titlelocation"],
      pad = isUsual ? undefined : rc["axes.titlepad"],
      y = rc["axes.titley"] ?? undefined,
    } = given;
    const place = { ...(pad === undefined ? {} : { pad }), ...(y === undefined ? {} : { y }) };
    this.placeTitle(loc, {
      text,
      ...(isUsual ? {} : usualTitle(rc)),
      ...textLook(given, rc, rc["axes.titlesize"]),
      ...place,
    });
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
  axes: Pick<AxesView, "rcNow" | "warn">,
  fn: string,
  axis: AxisDecoration,
  args: readonly unknown[],
): void {
  const [label, options, ...more] = args;
  readNoMore(fn, ["label", "options"], more);
  const text = readLabel(`${fn}: label`, label);
  const props =
    options === undefined
      ? usualPlace(axes.rcNow, axis.name)
      : readLabelProps(axes.rcNow, fn, axis.name, options);
  axis.label = text;
  axis.setLabelProps(props);
  warnOfFormulas(axes, fn, text);
}

function readLabelProps(
  rc: AxesView["rc"],
  fn: string,
  name: AxisDecoration["name"],
  options: unknown,
): LabelProps {
  const place = { loc: name === "x" ? readXplace : readYplace, labelpad: readOffset };
  const given = readTextOptions(fn, options, { ...textReaders(rc), ...place });
  const { loc, labelpad } = given;
  return {
    ...(loc === undefined ? usualPlace(rc, name, given.ha) : labelPlaces[loc]),
    ...(labelpad === undefined ? {} : { pad: labelpad }),
    ...textLook(given, rc, rc["axes.labelsize"]),
  };
}

/** Where a name stands of whose place nothing was said; one that is aligned otherwise stays where it was. */
function usualPlace(rc: AxesView["rc"], name: AxisDecoration["name"], ha?: string): LabelProps {
  if (ha !== undefined) return {};
  return labelPlaces[name === "x" ? rc["xaxis.labellocation"] : rc["yaxis.labellocation"]];
}

function warnOfFormulas(axes: Pick<AxesView, "rcNow" | "warn">, fn: string, text: string): void {
  checkFormulas(text, (message) => axes.warn(`${fn}: ${message}`), axes.rcNow["svg.fonttype"]);
}

function readLabel(where: string, label: unknown): string {
  return label === null || label === undefined ? "" : readText(where, label);
}
