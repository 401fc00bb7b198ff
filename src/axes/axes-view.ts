import type { Artist } from "../artists/kinds.ts";
import type { Line2D } from "../artists/line/line2d.ts";
import type { LegendPlace } from "../config/legend-loc.ts";
import { type RcParams, rcSnapshot } from "../config/rc-params.ts";
import { frameOf, layoutLegendIn } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { SubplotSpec } from "../layout/gridspec.ts";
import type { Legend } from "../layout/legend-layout.ts";
import { type Reader, readText } from "../options.ts";
import type { AxesSpace, AxisName, Box, Interval } from "../space/axes-space.ts";
import { checkFormulas } from "../text/formulas.ts";
import { type AxisTicks, type ScaleName, scaleNames } from "../ticker/types.ts";
import { Artists } from "./artist-list.ts";
import { Axis, type SharedView } from "./axis.ts";
import { invalidScale, standsInNoGrid } from "./errors.ts";
import { type Limits, type RequestedLimits, readLimits } from "./limits.ts";

/** What an axes needs of its figure. */
export interface AxesHost {
  /** Records what was odd about a picture that could be drawn all the same. */
  warn(message: string): void;
  /** Takes the axes out of the figure. */
  remove(): void;
  /** The cells the axes stands in, or null for a box of its own. */
  readonly subplotspec: SubplotSpec | null;
}

/** A legend as it is drawn. */
export interface DrawnLegend {
  /** The place that was taken. */
  readonly loc: LegendPlace;
  /** The names, formulas in them typeset. */
  readonly labels: readonly string[];
  /** The frame, `[x0, y0, x1, y1]` in points from the lower left corner of the axes box. */
  readonly bbox: readonly [number, number, number, number];
}

/**
 * The state of an axes: its labels, scales and limits, and the getters that tell what is drawn.
 * Lengths are points, y counts upwards. What draws in it is {@link Axes}' part.
 */
export class AxesView implements AxesState {
  /** The horizontal axis, its view shared with other subplots or its own. */
  readonly xaxis: Axis;
  /** The vertical axis. */
  readonly yaxis: Axis;
  readonly #host: AxesHost;
  #box: Box;
  #rc: Readonly<RcParams> = rcSnapshot();
  /** What is drawn. @internal */
  protected drawing: Artists;
  /** The legend as asked for, or null. @internal */
  legendRequest: Legend | null = null;
  #title = "";

  /** Made by `figure`, `subplots` and `gca`. */
  constructor(host: AxesHost, box: Box, views: { readonly x: SharedView; readonly y: SharedView }) {
    this.#host = host;
    this.#box = box;
    this.xaxis = new Axis("x", views.x, () => this.#box.width);
    this.yaxis = new Axis("y", views.y, () => this.#box.height);
    this.drawing = new Artists({ x: this.xaxis, y: this.yaxis }, this.#rc);
    this.cla();
  }

  /** The settings the axes was made or cleared with. */
  get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** Clears the axes: no artists, no labels, linear scales, limits chosen from the data. */
  cla(): void {
    this.#rc = rcSnapshot();
    this.drawing = new Artists({ x: this.xaxis, y: this.yaxis }, this.#rc);
    this.legendRequest = null;
    this.#title = "";
    const grid = this.#rc["axes.grid"];
    this.xaxis.clear({ grid, margin: this.#rc["axes.xmargin"] });
    this.yaxis.clear({ grid, margin: this.#rc["axes.ymargin"] });
  }

  /** Warns of formulas that are drawn as they are written. @internal */
  protected checkFormulas(fn: string, text: string): void {
    checkFormulas(text, (message) => this.warn(`${fn}: ${message}`));
  }

  /** Lets limits be chosen anew when they are next asked for. @internal */
  protected outdate(...names: readonly AxisName[]): void {
    for (const name of names) this[`${name}axis`].view.stale = true;
  }

  /** Names the horizontal axis; null or `""` takes the name away. */
  setXlabel(label: string | null): void {
    this.xaxis.label = readLabel("Axes.setXlabel: label", label);
    this.checkFormulas("Axes.setXlabel", this.xaxis.label);
  }

  /** Names the vertical axis; null or `""` takes the name away. */
  setYlabel(label: string | null): void {
    this.yaxis.label = readLabel("Axes.setYlabel: label", label);
    this.checkFormulas("Axes.setYlabel", this.yaxis.label);
  }

  /** Sets the title above the axes; null or `""` takes it away. */
  setTitle(title: string | null): void {
    this.#title = readLabel("Axes.setTitle: title", title);
    this.checkFormulas("Axes.setTitle", this.#title);
  }

  /** The name of the horizontal axis, `""` for none. */
  getXlabel(): string {
    return this.xaxis.label;
  }

  /** The name of the vertical axis, `""` for none. */
  getYlabel(): string {
    return this.yaxis.label;
  }

  /** The title above the axes, `""` for none. */
  getTitle(): string {
    return this.#title;
  }

  /** Sets the horizontal scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setXscale(scale: ScaleName): void {
    this.#setScale(this.xaxis, readScale("Axes.setXscale: scale", scale));
  }

  /** Sets the vertical scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setYscale(scale: ScaleName): void {
    this.#setScale(this.yaxis, readScale("Axes.setYscale: scale", scale));
  }

  /** The name of the horizontal scale. */
  getXscale(): ScaleName {
    return this.xaxis.view.scale.name;
  }

  /** The name of the vertical scale. */
  getYscale(): ScaleName {
    return this.yaxis.view.scale.name;
  }

  /**
   * Sets the horizontal view limits, reversed if the first is larger. A side given as null, or left out,
   * keeps its value. The limits no longer follow the data then, not even when both sides are left out.
   * Equal limits are widened, and on a log axis limits that are not positive ignored, with a warning.
   * @returns The limits in force.
   * @example axes.setXlim(0, 10); axes.setXlim([null, 10]);
   */
  setXlim(left?: number | null | Limits, right?: number | null): Interval {
    return this.limit("Axes.setXlim", this.xaxis, readLimits("Axes.setXlim: limits", left, right));
  }

  /** Sets the vertical view limits, as {@link Axes.setXlim} does the horizontal ones. */
  setYlim(bottom?: number | null | Limits, top?: number | null): Interval {
    return this.limit("Axes.setYlim", this.yaxis, readLimits("Axes.setYlim: limits", bottom, top));
  }

  /** The horizontal view limits, the first one left: `[10, 0]` when reversed. */
  getXlim(): Interval {
    this.#settle();
    return this.xaxis.view.limits;
  }

  /** The vertical view limits, the first one at the bottom. */
  getYlim(): Interval {
    this.#settle();
    return this.yaxis.view.limits;
  }

  /** The legend as it is drawn, or null. */
  getLegend(): DrawnLegend | null {
    this.#settle();
    const legend = layoutLegendIn(this);
    if (legend === null) return null;
    const { box, spot } = legend;
    const labels = box.rows.map((row) => row.text.text);
    return { loc: spot.loc, labels, bbox: frameOf(box, spot) };
  }

  /** The lines in the order they were drawn. */
  getLines(): Line2D[] {
    return this.drawing.lines;
  }

  /** Everything drawn, in the order it came. @internal */
  get artists(): readonly Artist[] {
    return this.drawing.all;
  }

  /** The axes box in the figure, in points. */
  getPosition(): Box {
    return this.#box;
  }

  /** Moves the axes to another box. @internal */
  place(box: Box): void {
    this.#box = box;
  }

  /**
   * Takes the axes out of its figure. Others that shared limits with it keep theirs.
   * @throws PlotError when it was removed before
   */
  remove(): void {
    this.#host.remove();
  }

  /** The cells of a grid that the axes stands in; null in a box of its own, and once it was removed. */
  getSubplotspec(): SubplotSpec | null {
    return this.#host.subplotspec;
  }

  /**
   * Takes away what the axes below and to the left show already: tick labels and name of the horizontal axis, unless it is
   * in the last row of its grid, and of the vertical axis, unless it is in the first column.
   * @throws PlotError when it stands in no grid
   * @example for (const axes of subplots(2, 2).axes) axes.labelOuter();
   */
  labelOuter(): void {
    const spec = this.getSubplotspec();
    if (spec === null) throw standsInNoGrid("Axes.labelOuter");
    if (!spec.isLastRow()) this.xaxis.hideLabels();
    if (!spec.isFirstCol()) this.yaxis.hideLabels();
  }

  /** Major tick locations inside the view, in data units. */
  getXticks(): number[] {
    return [...this.ticks("x").major];
  }

  /** Major tick locations of the vertical axis. */
  getYticks(): number[] {
    return [...this.ticks("y").major];
  }

  /** Texts of the major ticks; minus is U+2212, exponents are superscripts, `""` means no text. */
  getXticklabels(): string[] {
    return [...this.ticks("x").labels];
  }

  /** Texts of the major ticks of the vertical axis. */
  getYticklabels(): string[] {
    return [...this.ticks("y").labels];
  }

  /** Minor tick locations inside the view; only log and logit axes have any. */
  getXminorticks(): number[] {
    return [...this.ticks("x").minor];
  }

  /** Minor tick locations of the vertical axis. */
  getYminorticks(): number[] {
    return [...this.ticks("y").minor];
  }

  /** Texts of the minor ticks, `""` where none is drawn. */
  getXminorticklabels(): string[] {
    return [...this.ticks("x").minorLabels];
  }

  /** Texts of the minor ticks of the vertical axis. */
  getYminorticklabels(): string[] {
    return [...this.ticks("y").minorLabels];
  }

  /** What stands at the end of the axis, such as `1e6`, or `""`. */
  getXoffset(): string {
    return this.ticks("x").offsetText;
  }

  /** What stands above the vertical axis, such as `1e6`, or `""`. */
  getYoffset(): string {
    return this.ticks("y").offsetText;
  }

  /** What artists may know of the axes, in the limits in force. @internal */
  get space(): AxesSpace {
    this.#settle();
    const { width, height } = this.#box;
    return { rc: this.#rc, width, height, x: this.xaxis.space, y: this.yaxis.space };
  }

  /** The ticks of one axis with their texts. @internal */
  ticks(name: AxisName): AxisTicks {
    this.#settle();
    return this[`${name}axis`].ticks(this.#rc);
  }

  /** Sets limits that were read before. @internal */
  limit(fn: string, axis: Axis, limits: RequestedLimits): Interval {
    this.#settle();
    axis.setLimits(limits, (message) => this.warn(`${fn}: ${message}`));
    return axis.view.limits;
  }

  /** Records on the figure what was odd. @internal */
  warn(message: string): void {
    this.#host.warn(message);
  }

  /** Chooses limits that wait to be chosen; asking for one axis settles both, as in matplotlib. */
  #settle(): void {
    for (const axis of [this.xaxis, this.yaxis]) {
      if (!axis.view.stale) continue;
      axis.view.stale = false;
      axis.autoscale((message) => this.warn(message));
    }
  }

  #setScale(axis: Axis, scale: ScaleName): void {
    if (!axis.setScale(scale) || !axis.view.autoscaleOn) return;
    this.#settle();
    axis.autoscale((message) => this.warn(message));
  }
}

function readLabel(where: string, label: unknown): string {
  return label === null || label === undefined ? "" : readText(where, label);
}

/** Reads the name of a scale. */
export const readScale: Reader<ScaleName> = (where, value) => {
  const name = scaleNames.find((known) => known === value);
  if (name === undefined) throw invalidScale(where, value, scaleNames);
  return name;
};
