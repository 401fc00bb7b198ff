import type { BaseArtist } from "../artists/artist.ts";
import type { ColorCycle, DrawingAxes } from "../artists/drawing-axes.ts";
import { kindOf } from "../artists/kinds.ts";
import { Line2D } from "../artists/line/line2d.ts";
import type { LegendPlace } from "../config/legend-loc.ts";
import { type RcParams, rcSnapshot } from "../config/rc-params.ts";
import { frameOf, layoutLegendIn } from "../layout/axes-layout.ts";
import type { AxesState, LabelState } from "../layout/axes-state.ts";
import type { Legend } from "../layout/legend-layout.ts";
import type { Reader } from "../options.ts";
import type { AxesSpace, AxisName, Box, Interval } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { readScaleOptions } from "../ticker/scale.ts";
import { type AxisTicks, type ScaleName, type ScaleOptions, scaleNames } from "../ticker/types.ts";
import { ArtistList } from "./artist-list.ts";
import { Axis, type SharedView } from "./axis.ts";
import { type LabelProps, labelPlaces } from "./axis-decoration.ts";
import { invalidScale } from "./errors.ts";
import { type Limits, type RequestedLimits, readLimits } from "./limits.ts";
import { Spines } from "./spines.ts";

const titleLocations = ["center", "left", "right"] as const;
type TitleLocation = (typeof titleLocations)[number];

/** What an axes needs of its figure. */
export interface AxesHost {
  /** Records what was odd about a picture that could be drawn all the same. */
  warn(message: string): void;
  /** Takes the axes out of the figure. */
  remove(): void;
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
export class AxesView implements AxesState, DrawingAxes {
  /** The horizontal axis, its view shared with other subplots or its own. */
  readonly xaxis: Axis;
  /** The vertical axis. */
  readonly yaxis: Axis;
  readonly #host: AxesHost;
  #box: Box;
  #rc: Readonly<RcParams> = rcSnapshot();
  #artists = new ArtistList(this.#rc);
  /** The legend as asked for, or null. @internal */
  legendRequest: Legend | null = null;
  #titles: { [L in TitleLocation]?: LabelProps & { readonly text: string } } = {};
  /** The four lines around the axes. */
  readonly spines = new Spines(this.#rc);
  /** Whether axis lines, ticks, labels and background are drawn. @internal */
  axison = true;
  /** Whether grid lines and ticks lie below all artists, below lines, or above all. @internal */
  axisbelow: boolean | "line" = this.#rc["axes.axisbelow"];
  /** The color of the background. @internal */
  facecolor = toHex(this.#rc["axes.facecolor"]);

  /** Grid lines and ticks lie above artists of a lower order than this. @internal */
  get axisOrder(): number {
    if (this.axisbelow === "line") return 1.5;
    return this.axisbelow ? 0.5 : 2.5;
  }

  /** Made by `figure`, `subplots` and `gca`. */
  constructor(host: AxesHost, box: Box, views: { readonly x: SharedView; readonly y: SharedView }) {
    this.#host = host;
    this.#box = box;
    this.xaxis = new Axis("x", views.x, this.#rc, () => this.#settle());
    this.yaxis = new Axis("y", views.y, this.#rc, () => this.#settle());
  }

  /** The settings the axes was made or cleared with. */
  get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** Clears the axes: no artists, no labels, linear scales, limits chosen from the data. */
  cla(): void {
    this.#rc = rcSnapshot();
    this.#artists = new ArtistList(this.#rc);
    this.legendRequest = null;
    this.#titles = {};
    this.axisbelow = this.#rc["axes.axisbelow"];
    this.facecolor = toHex(this.#rc["axes.facecolor"]);
    this.spines.reset();
    this.xaxis.clear(this.#rc);
    this.yaxis.clear(this.#rc);
  }

  /** The next color of a cycle. @internal */
  nextColor(cycle: ColorCycle): string {
    return this.#artists.nextColor(cycle);
  }

  /** The label of the next artist if it is given none. @internal */
  get childLabel(): string {
    return this.#artists.childLabel;
  }

  /** Adds an artist; limits that follow the data are chosen anew for these directions. @internal */
  addArtist<A extends BaseArtist>(artist: A, rescaled: readonly AxisName[] = []): A {
    const limits = kindOf(artist).limits?.(artist);
    for (const name of ["x", "y"] as const) {
      const extent = limits?.[name] ?? null;
      if (extent !== null) this[`${name}axis`].include(extent, limits?.sticky?.[name]);
    }
    this.#artists.add(artist);
    for (const name of rescaled) this[`${name}axis`].view.stale = true;
    return artist;
  }

  /** Sets one of the titles above the axes. @internal */
  placeTitle(loc: TitleLocation, title: LabelProps & { readonly text: string }): void {
    this.#titles[loc] = title;
  }

  /** The titles above the axes, those that are not empty. @internal */
  get titles(): LabelState[] {
    const rc = this.#rc;
    const { "axes.titlecolor": color } = rc;
    const usual = {
      size: fontPoints(rc["axes.titlesize"], rc["font.size"]),
      color: toHex(color === "auto" ? rc["text.color"] : color),
      rotation: 0,
      va: null,
      pad: rc["axes.titlepad"],
    };
    return titleLocations.flatMap((loc) => {
      const title = this.#titles[loc];
      if (title === undefined || title.text === "") return [];
      return [{ ...usual, ...labelPlaces[loc], ...title }];
    });
  }

  /** The title above the axes, `""` for none. */
  getTitle(): string {
    return this.#titles.center?.text ?? "";
  }

  /** Sets the horizontal scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setXscale(scale: ScaleName, options: ScaleOptions = {}): void {
    this.#setScale("Axes.setXscale", this.xaxis, scale, options);
  }

  /** Sets the vertical scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setYscale(scale: ScaleName, options: ScaleOptions = {}): void {
    this.#setScale("Axes.setYscale", this.yaxis, scale, options);
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

  /**
   * What the data reach, `[x0, y0, x1, y1]` in data units; without data `[Infinity, Infinity, -Infinity, -Infinity]`.
   */
  get dataLim(): [x0: number, y0: number, x1: number, y1: number] {
    const { x, y } = { x: this.xaxis.data, y: this.yaxis.data };
    return [x.min, y.min, x.max, y.max];
  }

  /** The legend as it is drawn, or null. */
  getLegend(): DrawnLegend | null {
    this.#settle();
    const legend = layoutLegendIn(this);
    if (legend === null) return null;
    const { box, position } = legend;
    const labels = box.rows.map((row) => row.text.text);
    return { loc: position.loc, labels, bbox: frameOf(box, position) };
  }

  /** The lines in the order they were drawn. */
  getLines(): Line2D[] {
    return this.artists.filter((artist) => artist instanceof Line2D);
  }

  /** Everything drawn, in the order it came. @internal */
  get artists(): readonly BaseArtist[] {
    return this.#artists.all;
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
    const axis = name === "x" ? this.xaxis : this.yaxis;
    const { width, height } = this.#box;
    return axis.ticks(name === "x" ? width : height, (message) => this.warn(message));
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

  #setScale(fn: string, axis: Axis, scale: ScaleName, options: ScaleOptions): void {
    const name = readScale(`${fn}: scale`, scale);
    const read = readScaleOptions(fn, name, options);
    if (!axis.setScale(name, read) || !axis.view.autoscaleOn) return;
    this.#settle();
    axis.autoscale((message) => this.warn(message));
  }
}

/** Reads the name of a scale. */
export const readScale: Reader<ScaleName> = (where, value) => {
  const name = scaleNames.find((known) => known === value);
  if (name === undefined) throw invalidScale(where, value, scaleNames);
  return name;
};
