import type { ArtistLimits } from "../artists/artist.ts";
import { type RcParams, rcSnapshot } from "../config/rc-params.ts";
import { Positions } from "../data/positions.ts";
import { notMadeWithNew } from "../errors.ts";
import { isPlainObject, readNoMore } from "../options.ts";
import type { AxesSpace, AxisName, Box, Interval } from "../space/axes-space.ts";
import { readScaleOptions } from "../ticker/scale.ts";
import type { AxisTicks, Scale, ScaleName, ScaleOptions } from "../ticker/types.ts";
import { type AspectSettings, type Drawn, freeAspect, isFree } from "./aspect.ts";
import { Axis } from "./axis.ts";
import { type LimitsEffect, SharedView } from "./axis-limits.ts";
import { fitAspect } from "./fit-aspect.ts";
import type { RequestedLimits } from "./limits.ts";
import { readScale } from "./scale-name.ts";
import { settleAll, settleFor } from "./settling.ts";

/** What the limits of an axes depend on outside of it. */
export interface LimitsHost {
  /** Records what was odd about a picture that could be drawn all the same. */
  warn(message: string): void;
  /** The axes of the figure, in the order they were made. */
  axes(): readonly AxesLimits[];
  /** Width and height of the page in inches. */
  figsize(): readonly [number, number];
}

/** Whether the library calls, or a program, which may pass anything. */
function areViews(views: unknown): boolean {
  try {
    return isPlainObject(views) && views.x instanceof SharedView;
  } catch {
    return false;
  }
}

/** Where an axes stands, and from where to where it shows the data: its box, and the scales, limits and ticks of its two axes. */
export abstract class AxesLimits {
  /** What the figure does for its axes. @internal */
  abstract readonly host: LimitsHost;
  /** All axes that stand in this place and share an axis with these, themselves among them. @internal */
  abstract twins: readonly AxesLimits[];
  /** The horizontal axis, its view shared with other subplots or its own. */
  readonly xaxis: Axis;
  /** The vertical axis. */
  readonly yaxis: Axis;
  #box: Box;
  #rc: Readonly<RcParams> = rcSnapshot();
  /**
   * Whether the margins of the view end at the edges of artists that ask for it, such as the foot of a
   * bar, when limits are chosen next.
   */
  useStickyEdges = true;
  /** Whether limits that are chosen have nothing beyond the margins; null as long as nobody said. @internal */
  tight: boolean | null = null;
  /** The aspect asked for; it stays when the axes are cleared. @internal */
  readonly aspectSettings: AspectSettings = freeAspect();
  /** Whether the first artist takes the place of data that were cleared. */
  #replacesData = false;

  /** Made by `figure`, `subplots` and `gca`. */
  constructor(box: Box, views: { readonly x: SharedView; readonly y: SharedView }) {
    if (!areViews(views)) {
      throw notMadeWithNew("Axes", "subplots, figure.addSubplot or figure.addAxes");
    }
    this.#box = box;
    this.xaxis = new Axis("x", views.x, this.#rc, () => this.drawn.box.width);
    this.yaxis = new Axis("y", views.y, this.#rc, () => this.drawn.box.height);
    this.#clearAxes(this.#rc);
    // New axes choose no limits for those that share them.
    for (const axis of [this.xaxis, this.yaxis]) {
      axis.settle = () => this.settle();
      axis.measureAgain = () => this.measureAgain(false);
      axis.tell = (message) => this.warn(message);
    }
  }

  /** The settings the axes was made or cleared with. */
  get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** The settings there are now, for what is made in the axes. @internal */
  get rcNow(): Readonly<RcParams> {
    return rcSnapshot();
  }

  /** Clears the axes, with the settings there are now: linear scales, and limits chosen from data to come. @internal */
  protected clearLimits(): void {
    const rc = rcSnapshot();
    for (const axis of [this.xaxis, this.yaxis]) {
      axis.view.resetTicks(axis);
      axis.view.units.forget();
    }
    this.#clearAxes(rc);
    this.#rc = rc;
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
    this.xaxis.takeUnits(units.x);
    this.yaxis.takeUnits(units.y);
  }

  /** Makes room for what an artist that was added shows now. @internal */
  makeRoom(limits: ArtistLimits): void {
    this.include(limits);
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

  /** Lets the data reach what an artist does. @internal */
  protected include(limits: ArtistLimits): void {
    for (const name of ["x", "y"] as const) {
      const extent = limits[name];
      if (extent !== null) this[`${name}axis`].include(extent, this.#replacesData);
    }
    if (limits.x !== null || limits.y !== null) this.#replacesData = false;
  }

  /** Finds anew what the data reach, as all artists but collections say. @internal */
  abstract measureAgain(visibleOnly: boolean): void;

  /** Forgets what the data reach, until new ones say it. @internal */
  protected forgetData(): void {
    this.xaxis.forgetData();
    this.yaxis.forgetData();
    this.#replacesData = true;
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
  get #figureAxes(): readonly AxesLimits[] {
    const axes = this.host.axes();
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

const minorVisible = { x: "xtick.minor.visible", y: "ytick.minor.visible" } as const;

/** Draws minor ticks where the settings ask for them. */
function drawMinorTicks(axis: Axis, rc: Readonly<RcParams>): void {
  if (rc[minorVisible[axis.name]]) axis.minorticksOn();
}
