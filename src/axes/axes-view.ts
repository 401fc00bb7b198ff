import type { AddedArtist, AreaArtist, ArtistParts, BaseArtist } from "../artists/artist.ts";
import type { ColorCycle, DrawingAxes } from "../artists/drawing-axes.ts";
import { inAnAxes, noArtist } from "../artists/errors.ts";
import type { AxesImage } from "../artists/image/axes-image.ts";
import { kindOf } from "../artists/kinds.ts";
import type { Line2D } from "../artists/line/line2d.ts";
import type { Text } from "../artists/text/text-artist.ts";
import { placeLegendIn } from "../layout/axes-layout.ts";
import type { AxesState, LabelState, SecondaryAxisState } from "../layout/axes-state.ts";
import type { SubplotSpec } from "../layout/gridspec.ts";
import type { LegendState } from "../layout/legend-layout.ts";
import { isInstance, listOf, readNoArguments, readNoMore } from "../options.ts";
import type { AxisName, Box } from "../space/axes-space.ts";
import { Transform } from "../space/transform.ts";
import { toHex } from "../style/color.ts";
import { ArtistList } from "./artist-list.ts";
import { AxesLimits, type LimitsHost } from "./axes-limits.ts";
import type { SharedView } from "./axis-limits.ts";
import { standsInNoGrid } from "./errors.ts";
import { isArtist } from "./legend.ts";
import { Legend, type LegendHost } from "./legend-artist.ts";
import { Spines } from "./spines.ts";
import { type TitleLocation, type TitleProps, Titles } from "./titles.ts";

/** What an axes needs of its figure. */
export interface AxesHost extends LimitsHost {
  /** Takes the axes out of the figure. */
  remove(): void;
  /** The cells the axes stands in, or null for a box of its own. */
  subplotspec(): SubplotSpec | null;
  /** The axes of the figure, in the order they were made. */
  axes(): readonly AxesView[];
  /** Adds axes in the place of others, which share one axis with them. */
  addTwin(axes: AxesView, shared: AxisName): AxesView;
}

/**
 * The state of an axes: its labels, scales and limits, and the getters that tell what is drawn.
 * Lengths are points, y counts upwards. What draws in it is {@link Axes}' part.
 */
export class AxesView extends AxesLimits implements AxesState, DrawingAxes {
  /** What the figure does for its axes. @internal */
  override readonly host: AxesHost;
  #artists = new ArtistList(this.rc);
  #legend: Legend | null = null;
  /** Legends that stay when another one is made. */
  #otherLegends: readonly Legend[] = [];
  #titles = new Titles();
  /** The four lines around the axes. */
  readonly spines = new Spines(this.rc);
  /** Whether axis lines, ticks, labels and background are drawn. */
  axison = true;
  /** Whether the background is drawn. @internal */
  patchVisible = true;
  /** The axes of `secondaryXaxis` and `secondaryYaxis`, in the order they were made. */
  childAxes: readonly SecondaryAxisState[] = [];
  /** All axes that stand in this place and share an axis with these, themselves among them. @internal */
  override twins: readonly AxesView[] = [this];
  /** Whether grid lines and ticks lie below all artists, below lines, or above all. @internal */
  axisbelow: boolean | "line" = this.rc["axes.axisbelow"];
  /** The color of the background. @internal */
  facecolor = toHex(this.rc["axes.facecolor"]);

  /** Grid lines and ticks lie above artists of a lower order than this. @internal */
  get axisOrder(): number {
    if (this.axisbelow === "line") return 1.5;
    return this.axisbelow ? 0.5 : 2.5;
  }

  /** Made by `figure`, `subplots` and `gca`. */
  constructor(host: AxesHost, box: Box, views: { readonly x: SharedView; readonly y: SharedView }) {
    super(box, views);
    this.host = host;
  }

  /**
   * Clears the axes: no artists, no labels, linear scales, limits chosen from the data. Axes that share
   * limits with others that came first keep those; what the data reached counts for the others until new
   * data take its place.
   */
  cla(): void;
  cla(...args: unknown[]): void {
    readNoArguments("Axes.cla", args);
    this.clearLimits();
    for (const artist of this.artists) if (knowsItsAxes(artist)) artist.axes = null;
    this.#artists = new ArtistList(this.rc);
    this.#legend = null;
    this.#otherLegends = [];
    this.childAxes = [];
    this.#titles = new Titles();
    this.axisbelow = this.rc["axes.axisbelow"];
    this.facecolor = toHex(this.rc["axes.facecolor"]);
    this.spines.reset();
    this.axison = true;
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
    if (isInstance(artist, Legend)) {
      this.#otherLegends = [...this.#otherLegends, artist];
      return artist;
    }
    readArtist("Axes.addArtist: artist", artist, rescaled !== undefined);
    const { settlesLimits = false, limits: limitsOf } = kindOf(artist);
    if (settlesLimits) this.settle();
    const isByHand = rescaled === undefined && knowsItsAxes(artist);
    const limits = isByHand ? undefined : limitsOf?.(artist);
    this.#artists.add(artist);
    if (knowsItsAxes(artist)) artist.axes = this;
    if (limits !== undefined) this.makeRoom(limits);
    for (const name of rescaled ?? []) this[`${name}axis`].view.stale = true;
    return artist;
  }

  /** Draws an artist no more; its own `remove()` asks for it. @internal */
  removeArtist(artist: BaseArtist): void {
    this.#artists.remove(artist);
    if (knowsItsAxes(artist)) artist.axes = null;
  }

  /** @internal */
  override measureAgain(visibleOnly: boolean): void {
    this.forgetData();
    for (const artist of this.artists) {
      const { isCollection = false, limits, limitsAgain = limits } = kindOf(artist);
      if (isCollection || (visibleOnly && artist.visible === false)) continue;
      if (limitsAgain !== undefined) this.include(limitsAgain(artist));
    }
  }

  /** Sets one of the titles above the axes. @internal */
  placeTitle(loc: TitleLocation, title: TitleProps): void {
    this.#titles.set(loc, title);
  }

  /** The titles above the axes, those that are not empty. @internal */
  get titles(): LabelState[] {
    return this.#titles.states(this.rc);
  }

  /** The title above the axes, `""` for none. */
  getTitle(): string {
    return this.#titles.text("center");
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
    return this.#parts("lines") as Line2D[];
  }

  /** The areas in the order they were drawn, such as single bars and the outlines of histograms. */
  get patches(): readonly AreaArtist[] {
    return this.#parts("patches") as AreaArtist[];
  }

  /** The collections in the order they were drawn: points, and the lines of error bars. */
  get collections(): readonly BaseArtist[] {
    return this.#parts("collections");
  }

  /** What came of calls that draw several artists, in their order: bars, and lines with error bars. */
  get containers(): readonly BaseArtist[] {
    return this.#parts("containers");
  }

  /** What artists are in one of matplotlib's lists. */
  #parts(name: keyof ArtistParts): BaseArtist[] {
    return this.artists.flatMap((artist) => kindOf(artist).parts?.(artist)[name] ?? []);
  }

  /** The texts in the order they were written. */
  get texts(): Text[] {
    return this.#parts("texts") as Text[];
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
    return this.#parts("images") as AxesImage[];
  }

  /** Everything drawn, in the order it came. @internal */
  get artists(): readonly BaseArtist[] {
    return this.#artists.all;
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
    return this.host.subplotspec();
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
}

/** Whether an artist can be taken out of its axes again. */
function knowsItsAxes(artist: BaseArtist): artist is AddedArtist {
  return "axes" in artist && "remove" in artist;
}

function isDirection(value: unknown): value is AxisName {
  return value === "x" || value === "y";
}

/** Reads the directions a verb asks for; a caller gives none. */
function readRescaled(fn: string, more: readonly unknown[]): readonly AxisName[] | undefined {
  const [rescaled] = more;
  const directions = more.length === 1 ? listOf(rescaled) : undefined;
  if (directions?.every(isDirection)) return directions;
  if (rescaled !== undefined || more.length > 1) readNoMore(fn, ["artist"], more);
  return undefined;
}

/**
 * Reads an artist.
 * @param isOfVerb Whether a verb made it; from elsewhere comes one that no axes draws yet.
 */
function readArtist(where: string, value: unknown, isOfVerb: boolean): void {
  if (!isArtist(value)) throw noArtist(where, value);
  if (!isOfVerb && "axes" in value && value.axes !== null) throw inAnAxes(where);
}
