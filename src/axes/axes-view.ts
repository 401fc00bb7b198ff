import type { AddedArtist, AreaArtist, ArtistLimits, BaseArtist } from "../artists/artist.ts";
import type { ColorCycle, DrawingAxes } from "../artists/drawing-axes.ts";
import { inAnAxes, noArtist } from "../artists/errors.ts";
import { AxesImage } from "../artists/image/axes-image.ts";
import { kindOf, kinds } from "../artists/kinds.ts";
import { Line2D } from "../artists/line/line2d.ts";
import { Text } from "../artists/text/text-artist.ts";
import { type RcParams, rcSnapshot } from "../config/rc-params.ts";
import { Positions } from "../data/positions.ts";
import { notMadeWithNew } from "../errors.ts";
import { placeLegendIn } from "../layout/axes-layout.ts";
import type { AxesState, LabelState, SecondaryAxisState } from "../layout/axes-state.ts";
import type { SubplotSpec } from "../layout/gridspec.ts";
import type { LegendState } from "../layout/legend-layout.ts";
import { isPlainObject, type Reader, readNoArguments, readNoMore } from "../options.ts";
import type { AxesSpace, AxisName, Box, Interval } from "../space/axes-space.ts";
import { Transform } from "../space/transform.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { readScaleOptions } from "../ticker/scale.ts";
import {
  type AxisTicks,
  type Scale,
  type ScaleName,
  type ScaleOptions,
  scaleNames,
} from "../ticker/types.ts";
import { ArtistList } from "./artist-list.ts";
import { type AspectSettings, type Drawn, freeAspect, isFree } from "./aspect.ts";
import { Axis } from "./axis.ts";
import { type LabelProps, labelPlaces } from "./axis-decoration.ts";
import type { LimitsEffect } from "./axis-limits.ts";
import { SharedView } from "./axis-limits.ts";
import { invalidScale, standsInNoGrid } from "./errors.ts";
import { fitAspect } from "./fit-aspect.ts";
import { Legend, type LegendHost } from "./legend-artist.ts";
import type { RequestedLimits } from "./limits.ts";
import { settleAll, settleFor } from "./settling.ts";
import { Spines } from "./spines.ts";

const freePlace: TitlePlace = { pad: null, hasHeight: false };
const titleLocations = ["center", "left", "right"] as const;
type TitleLocation = (typeof titleLocations)[number];

/** What titles have in common. */
interface TitlePlace {
  /** The distance of the one that was set last; null for the usual one. */
  readonly pad: number | null;
  /** Whether one of them was given a height. */
  readonly hasHeight: boolean;
}

/** What an axes needs of its figure. */
export interface AxesHost {
  /** Records what was odd about a picture that could be drawn all the same. */
  warn(message: string): void;
  /** Takes the axes out of the figure. */
  remove(): void;
  /** The cells the axes stands in, or null for a box of its own. */
  readonly subplotspec: SubplotSpec | null;
  /** The axes of the figure, in the order they were made. */
  readonly axes: readonly AxesView[];
  /** Width and height of the page in inches. */
  figsize(): readonly [number, number];
  /** Adds axes in the place of others, which share one axis with them. */
  addTwin(axes: AxesView, shared: AxisName): AxesView;
}

/** Whether the library calls, or a program, which may pass anything. */
function areViews(views: unknown): boolean {
  try {
    return isPlainObject(views) && views.x instanceof SharedView;
  } catch {
    return false;
  }
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
  /** What the figure does for its axes. @internal */
  readonly host: AxesHost;
  #box: Box;
  #rc: Readonly<RcParams> = rcSnapshot();
  #artists = new ArtistList(this.#rc);
  #legend: Legend | null = null;
  /** Legends that stay when another one is made. */
  #otherLegends: readonly Legend[] = [];
  #titles: { [L in TitleLocation]?: LabelProps & { readonly text: string } } = {};
  #titlePlace: TitlePlace = freePlace;
  /** The four lines around the axes. */
  readonly spines = new Spines(this.#rc);
  /** Whether axis lines, ticks, labels and background are drawn. */
  axison = true;
  /** Whether the background is drawn. @internal */
  patchVisible = true;
  /**
   * Whether the margins of the view end at the edges of artists that ask for it, such as the foot of a
   * bar, when limits are chosen next.
   */
  useStickyEdges = true;
  /** Whether limits that are chosen have nothing beyond the margins; null as long as nobody said. @internal */
  tight: boolean | null = null;
  /** The axes of `secondaryXaxis` and `secondaryYaxis`, in the order they were made. */
  childAxes: readonly SecondaryAxisState[] = [];
  /** The aspect asked for; it stays when the axes are cleared. @internal */
  readonly aspectSettings: AspectSettings = freeAspect();
  /** All axes that stand in this place and share an axis with these, themselves among them. @internal */
  twins: readonly AxesView[] = [this];
  /** Whether the first artist takes the place of data that were cleared. */
  #replacesData = false;
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
    if (!areViews(views)) {
      throw notMadeWithNew("Axes", "subplots, figure.addSubplot or figure.addAxes");
    }
    this.host = host;
    this.#box = box;
    this.xaxis = new Axis("x", views.x, this.#rc, () => this.drawn.box.width);
    this.yaxis = new Axis("y", views.y, this.#rc, () => this.drawn.box.height);
    this.#clearAxes(this.#rc);
    // New axes choose no limits for those that share them.
    for (const axis of [this.xaxis, this.yaxis]) {
      axis.settle = () => this.settle();
      axis.tell = (message) => this.warn(message);
    }
  }

  /** The settings the axes was made or cleared with. */
  get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /**
   * Clears the axes: no artists, no labels, linear scales, limits chosen from the data. Axes that share
   * limits with others that came first keep those; what the data reached counts for the others until new
   * data take its place.
   */
  cla(): void;
  cla(...args: unknown[]): void {
    readNoArguments("Axes.cla", args);
    const rc = rcSnapshot();
    for (const axis of [this.xaxis, this.yaxis]) {
      axis.view.resetTicks(axis);
      axis.view.units.forget();
    }
    this.#clearAxes(rc);
    this.#rc = rc;
    for (const artist of this.artists) if (knowsItsAxes(artist)) artist.axes = null;
    this.#artists = new ArtistList(this.#rc);
    this.#legend = null;
    this.#otherLegends = [];
    this.childAxes = [];
    this.#titles = {};
    this.#titlePlace = freePlace;
    this.axisbelow = this.#rc["axes.axisbelow"];
    this.facecolor = toHex(this.#rc["axes.facecolor"]);
    this.spines.reset();
    this.axison = true;
    this.useStickyEdges = true;
    this.tight = null;
    this.#replacesData = true;
  }

  #clearAxes(rc: Readonly<RcParams>): void {
    for (const axis of [this.xaxis, this.yaxis]) {
      axis.resetLimits();
      axis.clear(rc);
      drawMinorTicks(axis, rc);
    }
  }

  /** What reads the positions of a call. @internal */
  positions(fn: string): Positions {
    return new Positions(fn, { x: this.xaxis.view.units.now, y: this.yaxis.view.units.now });
  }

  /** Gives the axes the units that the positions of a call have. @internal */
  takeUnits({ units }: Positions): void {
    this.xaxis.view.units.take(units.x);
    this.yaxis.view.units.take(units.y);
  }

  /** The next color of a cycle. @internal */
  nextColor(cycle: ColorCycle): string {
    return this.#artists.nextColor(cycle);
  }

  /** The label of the next artist if it is given none. @internal */
  get childLabel(): string {
    return this.#artists.childLabel;
  }

  /**
   * Adds an artist that was made before, or one more legend. It is drawn, but the data do not reach farther for it:
   * where limits are to hold it, use {@link Axes.addPatch}, {@link Axes.addLine} or {@link Axes.addCollection}.
   * @returns The artist.
   * @throws PlotError for what is no artist, and for one that is drawn already
   * @example axes.addArtist(new Circle([0.5, 0.5], 0.1));
   */
  addArtist<A extends BaseArtist>(artist: A): A;
  /** Adds an artist; limits that follow the data are chosen anew for these directions. @internal */
  addArtist<A extends BaseArtist>(artist: A, rescaled?: readonly AxisName[]): A;
  addArtist<A extends BaseArtist>(artist: A, ...more: unknown[]): A {
    const rescaled = readRescaled("Axes.addArtist", more);
    if (artist instanceof Legend) {
      this.#otherLegends = [...this.#otherLegends, artist];
      return artist;
    }
    if (rescaled === undefined) readArtist("Axes.addArtist: artist", artist);
    const { isCollection = false, limits: limitsOf } = kindOf(artist);
    if (isCollection) this.settle();
    const isByHand = rescaled === undefined && knowsItsAxes(artist);
    const limits = isByHand ? undefined : limitsOf?.(artist);
    this.#artists.add(artist);
    if (knowsItsAxes(artist)) artist.axes = this;
    if (limits !== undefined) this.makeRoom(limits);
    for (const name of rescaled ?? []) this[`${name}axis`].view.stale = true;
    return artist;
  }

  /** Makes room for what an artist that was added shows now. @internal */
  makeRoom(limits: ArtistLimits): void {
    this.#include(limits);
    for (const name of ["x", "y"] as const) {
      const axis = this[`${name}axis`];
      axis.sticky = axis.sticky.concat(limits.sticky?.[name] ?? []);
    }
  }

  /** Sets limits where they follow the data. @param follow Whether they go on to do so. @internal */
  showLimits(name: AxisName, limits: Interval, follow = true): void {
    const axis = this[`${name}axis`];
    if (axis.autoscaleOn || !follow) {
      this.limit("Axes.imshow", axis, limits, { auto: follow ? null : false });
    }
  }

  /** Draws an artist no more; its own `remove()` asks for it. @internal */
  removeArtist(artist: BaseArtist): void {
    this.#artists.remove(artist);
    if (knowsItsAxes(artist)) artist.axes = null;
  }

  #include(limits: ArtistLimits): void {
    for (const name of ["x", "y"] as const) {
      const extent = limits[name];
      if (extent !== null) this[`${name}axis`].include(extent, this.#replacesData);
    }
    if (limits.x !== null || limits.y !== null) this.#replacesData = false;
  }

  /** Finds anew what the data reach. @internal */
  measureAgain(visibleOnly: boolean): void {
    this.xaxis.forgetData();
    this.yaxis.forgetData();
    this.#replacesData = true;
    for (const artist of this.artists) {
      const { isCollection = false, limits, limitsAgain = limits } = kindOf(artist);
      if (isCollection || (visibleOnly && artist.visible === false)) continue;
      if (limitsAgain !== undefined) this.#include(limitsAgain(artist));
    }
  }

  /**
   * Sets one of the titles above the axes. As in matplotlib, what was said of its look before holds, size, weight and
   * alignment excepted; and the distance holds for all titles, none of which makes room for what stands above the axes once
   * one was given a height.
   * @internal
   */
  placeTitle(loc: TitleLocation, { pad, ...title }: LabelProps & { readonly text: string }): void {
    const { size: _, bold: __, ha: ___, va: ____, y: _____, ...kept } = this.#titles[loc] ?? {};
    this.#titles[loc] = { ...kept, ...title };
    this.#titlePlace = {
      pad: pad ?? null,
      hasHeight: this.#titlePlace.hasHeight || title.y !== undefined,
    };
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
      pad: this.#titlePlace.pad ?? rc["axes.titlepad"],
      ...(this.#titlePlace.hasHeight ? { y: 1 } : {}),
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
  setXscale(scale: ScaleName, options?: ScaleOptions): void;
  setXscale(...args: unknown[]): void {
    this.#setScale("Axes.setXscale", this.xaxis, args);
  }

  /** Sets the vertical scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setYscale(scale: ScaleName, options?: ScaleOptions): void;
  setYscale(...args: unknown[]): void {
    this.#setScale("Axes.setYscale", this.yaxis, args);
  }

  /** The name of the horizontal scale; that of a colorbar may be `"function"`. */
  getXscale(): Scale["name"] {
    return this.xaxis.view.scale.name;
  }

  /** The name of the vertical scale. */
  getYscale(): Scale["name"] {
    return this.yaxis.view.scale.name;
  }

  /**
   * The horizontal view limits as they are drawn, the first one left: `[10, 0]` when reversed. Unlike in
   * matplotlib, an aspect that changes limits is seen here before the figure is drawn.
   */
  getXlim(): Interval {
    return this.drawn.x;
  }

  /** The vertical view limits as they are drawn, the first one at the bottom. */
  getYlim(): Interval {
    return this.drawn.y;
  }

  /**
   * What the data reach, `[x0, y0, x1, y1]` in data units; without data `[Infinity, Infinity, -Infinity, -Infinity]`.
   */
  get dataLim(): [x0: number, y0: number, x1: number, y1: number] {
    const { x, y } = { x: this.xaxis.data, y: this.yaxis.data };
    return [x.min, y.min, x.max, y.max];
  }

  /** The legend made last, or null. */
  getLegend(): Legend | null {
    return this.#legend;
  }

  /** Takes up a legend in the place of the one there was. @internal */
  setLegend(state: LegendState): Legend {
    const host: LegendHost = {
      place: (asked) => placeLegendIn(this, asked),
      removeLegend: (legend) => this.#removeLegend(legend),
    };
    this.#legend = new Legend(host, state);
    return this.#legend;
  }

  #removeLegend(legend: Legend): void {
    this.#otherLegends = this.#otherLegends.filter((other) => other !== legend);
    if (this.#legend === legend) this.#legend = null;
  }

  /** @internal */
  get legendRequest(): LegendState | null {
    return this.#legend?.state ?? null;
  }

  /** The legends that show, in the order they are drawn. @internal */
  get legends(): readonly LegendState[] {
    const all = new Set([...this.#otherLegends, ...(this.#legend === null ? [] : [this.#legend])]);
    return [...all].filter(({ visible }) => visible).map(({ state }) => state);
  }

  /** The lines in the order they were drawn, the caps of error bars among them. */
  getLines(): Line2D[] {
    return this.artists
      .flatMap((artist) => kindOf(artist).parts?.(artist).lines ?? [artist])
      .filter((artist) => artist instanceof Line2D);
  }

  /** The areas in the order they were drawn, such as single bars and the outlines of histograms. */
  get patches(): readonly AreaArtist[] {
    return this.artists.flatMap((artist) => kindOf(artist).parts?.(artist).patches ?? []);
  }

  /** The collections in the order they were drawn: points, and the lines of error bars. */
  get collections(): readonly BaseArtist[] {
    return this.artists.flatMap((artist) => kindOf(artist).parts?.(artist).collections ?? []);
  }

  /** What came of calls that draw several artists, in their order: bars, and lines with error bars. */
  get containers(): readonly BaseArtist[] {
    return this.artists.flatMap((artist) => kindOf(artist).parts?.(artist).containers ?? []);
  }

  /** The texts in the order they were written. */
  get texts(): Text[] {
    return this.artists.filter((artist) => artist instanceof Text);
  }

  /** Counts places in fractions of the axes: 0, 0 is their lower left corner, 1, 1 the upper right one. */
  get transAxes(): Transform {
    return new Transform(this, "axes fraction", "axes fraction");
  }

  /** Counts places in data units. */
  get transData(): Transform {
    return new Transform(this, "data", "data");
  }

  /** Counts x in data units and y in fractions of the axes. */
  getXaxisTransform(): Transform {
    return new Transform(this, "data", "axes fraction");
  }

  /** Counts x in fractions of the axes and y in data units. */
  getYaxisTransform(): Transform {
    return new Transform(this, "axes fraction", "data");
  }

  /** The lines in the order they came, as matplotlib lists them. */
  get lines(): Line2D[] {
    return this.getLines();
  }

  /** The images in the order they came. */
  get images(): AxesImage[] {
    return this.artists.filter((artist) => artist instanceof AxesImage);
  }

  /** Everything drawn, in the order it came. @internal */
  get artists(): readonly BaseArtist[] {
    return this.#artists.all;
  }

  /**
   * The axes box in the figure, in points.
   * @param original Whether to give the place of the axes rather than the box they are drawn in, which
   * may be smaller for the sake of an aspect. @default false
   */
  getPosition(original = false): Box {
    if (original || isFree(this.aspectSettings)) return this.#box;
    // A box with a shape of its own asks for no limits.
    return (this.aspectSettings.aspect === "auto" ? this.#fitted : this.drawn).box;
  }

  /** Moves the axes to another box. @internal */
  place(box: Box): void {
    this.#box = box;
  }

  /**
   * Takes the axes out of its figure. Others that shared limits with it keep theirs.
   * @throws PlotError when it was removed before
   */
  remove(): void;
  remove(...args: unknown[]): void {
    readNoArguments("Axes.remove", args);
    this.host.remove();
  }

  /** Stands in its place without others from now on. @internal */
  leaveTwins(): void {
    for (const each of this.twins) each.twins = each.twins.filter((other) => other !== this);
    this.twins = [this];
  }

  /** The cells of a grid that the axes stands in; null in a box of its own, and once it was removed. */
  getSubplotspec(): SubplotSpec | null {
    return this.host.subplotspec;
  }

  /**
   * Takes away what the axes below and to the left show already: tick labels and name of the horizontal axis, unless it is
   * in the last row of its grid, and of the vertical axis, unless it is in the first column.
   * @throws PlotError when it stands in no grid
   * @example for (const axes of subplots(2, 2).axes) axes.labelOuter();
   */
  labelOuter(): void;
  labelOuter(...args: unknown[]): void {
    readNoArguments("Axes.labelOuter", args);
    this.labelOuterOf("x");
    this.labelOuterOf("y");
  }

  /** The same for one of its axes. @internal */
  labelOuterOf(name: AxisName): void {
    const spec = this.getSubplotspec();
    if (spec === null) throw standsInNoGrid("Axes.labelOuter");
    const isFirst = name === "x" ? spec.isLastRow() : spec.isFirstCol();
    const isSecond = name === "x" ? spec.isFirstRow() : spec.isLastCol();
    if (!isFirst) this[`${name}axis`].hideLabels("first");
    if (!isSecond) this[`${name}axis`].hideLabels("second");
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

  /** What artists may know of the axes as they are drawn: drawing begins with it. @internal */
  get space(): AxesSpace {
    settleAll(this.#figureAxes);
    const { box, x, y } = this.drawn;
    const { width, height } = box;
    const [pageWidth, pageHeight] = this.host.figsize();
    const figure = { x0: -box.x0, y0: -box.y0, width: 72 * pageWidth, height: 72 * pageHeight };
    const axes = { x: this.xaxis.spaceIn(x), y: this.yaxis.spaceIn(y) };
    return { rc: this.#rc, width, height, figure, ...axes };
  }

  /** The axes in the limits chosen last, those that wait not among them. @internal */
  get lastSpace(): AxesSpace {
    const { x0, y0, width, height } = this.#box;
    const [pageWidth, pageHeight] = this.host.figsize();
    const figure = { x0: -x0, y0: -y0, width: 72 * pageWidth, height: 72 * pageHeight };
    const { xaxis, yaxis } = this;
    const axes = { x: xaxis.spaceIn(xaxis.limits), y: yaxis.spaceIn(yaxis.limits) };
    return { rc: this.#rc, width, height, figure, ...axes };
  }

  /** The ticks of one axis with their texts. @internal */
  ticks(name: AxisName): AxisTicks {
    const warn = (message: string) => this.warn(message);
    return this[`${name}axis`].ticksIn(this.drawn[name], warn);
  }

  /** Box and limits as they would be drawn now. @internal */
  get drawn(): Drawn {
    settleFor(this, this.#figureAxes);
    return this.#fitted;
  }

  /** The axes of the figure; axes that were removed from it stand alone. */
  get #figureAxes(): readonly AxesView[] {
    const { axes } = this.host;
    return axes.includes(this) ? axes : [this];
  }

  get #fitted(): Drawn {
    const { aspectSettings: settings, xaxis: x, yaxis: y } = this;
    x.checkSpan(x.limits);
    y.checkSpan(y.limits);
    if (isFree(settings)) return { box: this.#box, x: x.limits, y: y.limits };
    return fitAspect({ settings, box: this.#box, x, y, isTwinned: this.twins.length > 1 });
  }

  /**
   * Keeps limits that the aspect asks for as if they had been set, as drawing does in matplotlib. Only
   * needed where limits or box change once more; `tightLayout` does it for all axes.
   * @throws PlotError when the aspect cannot be had
   */
  applyAspect(): void {
    if (this.aspectSettings.aspect === "auto") return;
    this.settle();
    const { x, y } = this.#fitted;
    if (x !== this.xaxis.limits) this.xaxis.setLimits(x, () => {}, { auto: null });
    if (y !== this.yaxis.limits) this.yaxis.setLimits(y, () => {}, { auto: null });
  }

  /** Sets limits that were read before. @internal */
  limit(fn: string, axis: Axis, limits: RequestedLimits, effect?: LimitsEffect): Interval {
    this.settle();
    axis.setLimits(limits, (message) => this.warn(`${fn}: ${message}`), effect, fn);
    return axis.limits;
  }

  /** The limits of one axis before an aspect changes them; they are chosen now if they wait for it. @internal */
  viewLimits(name: AxisName): Interval {
    this.settle();
    return this[`${name}axis`].limits;
  }

  /** Records on the figure what was odd. @internal */
  warn(message: string): void {
    this.host.warn(message);
  }

  /** Chooses limits that wait to be chosen; asking for one axis settles both, as in matplotlib. @internal */
  settle(): void {
    const { xaxis, yaxis } = this;
    const [x, y] = [xaxis.view.stale, yaxis.view.stale];
    if (!x && !y) return;
    xaxis.view.stale = false;
    yaxis.view.stale = false;
    this.chooseLimits({ x, y });
  }

  /** Chooses limits from the data where they follow it. @internal */
  chooseLimits({ x = false, y = false }: { readonly x?: boolean; readonly y?: boolean }): void {
    const { xaxis, yaxis } = this;
    const request = { tight: this.tight ?? false, stopsAtSticky: this.useStickyEdges };
    const warn = (message: string) => this.warn(message);
    if (x) xaxis.autoscale(request, warn);
    if (y) yaxis.autoscale(request, warn);
  }

  #setScale(fn: string, axis: Axis, args: readonly unknown[]): void {
    const [scale, options = {}, ...more] = args;
    readNoMore(fn, ["scale", "options"], more);
    const name = readScale(`${fn}: scale`, scale);
    this.useScale(axis.name, name, readScaleOptions(fn, name, options), fn);
  }

  /** Gives an axis a scale whose options were read before. @internal */
  useScale(name: AxisName, scale: ScaleName, options: ScaleOptions, fn: string): void {
    const axis = this[`${name}axis`];
    if (axis.setScale(scale, options)) this.chooseLimits({ [name]: true });
    drawMinorTicks(axis, this.#rc);
    axis.fitToScale((message) => this.warn(`${fn}: ${message}`));
  }
}

/** Whether an artist can be taken out of its axes again. */
function knowsItsAxes(artist: BaseArtist): artist is AddedArtist {
  return "axes" in artist && "remove" in artist;
}

/** Reads the directions a verb asks for; a caller gives none. */
function readRescaled(fn: string, more: readonly unknown[]): readonly AxisName[] | undefined {
  const [rescaled] = more;
  if (more.length === 1 && Array.isArray(rescaled)) return rescaled;
  if (rescaled !== undefined || more.length > 1) readNoMore(fn, ["artist"], more);
  return undefined;
}

/** Reads an artist that no axes draws yet. */
function readArtist(where: string, value: unknown): void {
  const isArtist = typeof value === "object" && value !== null && "kind" in value;
  if (!isArtist || !Object.hasOwn(kinds, `${value.kind}`)) throw noArtist(where, value);
  if ("axes" in value && value.axes !== null) throw inAnAxes(where);
}

/** Draws minor ticks where the settings ask for them. */
function drawMinorTicks(axis: Axis, rc: Readonly<RcParams>): void {
  if (rc[`${axis.name}tick.minor.visible`]) axis.minorticksOn();
}

/** Reads the name of a scale. */
export const readScale: Reader<ScaleName> = (where, value) => {
  const name = scaleNames.find((known) => known === value);
  if (name === undefined) throw invalidScale(where, value, scaleNames);
  return name;
};
