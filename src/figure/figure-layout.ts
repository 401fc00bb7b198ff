import type { ScalarMappable } from "../artists/scalar-mappable.ts";
import { Axes } from "../axes/axes.ts";
import type { AxesHost } from "../axes/axes-view.ts";
import { SharedView } from "../axes/axis.ts";
import { settleForTightLayout } from "../axes/settling.ts";
import type { Axes3D } from "../axes/three-d/axes-3d.ts";
import { makeAxes3D } from "../axes/three-d/make-axes-3d.ts";
import { checkFigsize, rcParams } from "../config/rc-params.ts";
import { layoutAxes, tightBounds } from "../layout/axes-layout.ts";
import { GridSpec, type GridSpecOptions, paramReaders, SubplotSpec } from "../layout/gridspec.ts";
import { requireRoom, type SubplotParams } from "../layout/subplot-grid.ts";
import { tightParams } from "../layout/tight-layout.ts";
import { type EitherSpelling, isKeywords, nameArguments, readOptions } from "../options.ts";
import type { AxisName, Box } from "../space/axes-space.ts";
import {
  type AddAxes3DOptions,
  type AddAxesOptions,
  type AddAxesRequest,
  applyProperties,
  areOf3D,
  readAddAxes,
} from "./axes-options.ts";
import { type AxesPlace, AxesStack, boxOfPlace, type Rect, rectOf } from "./axes-stack.ts";
import type { Colorbar } from "./colorbar.ts";
import type { ColorbarHost, ColorbarOptions } from "./colorbar-options.ts";
import { noAxes, noRoomForLabels, notInFigure, removedUnder } from "./errors.ts";
import { FigurePage } from "./figure-page.ts";
import { makeColorbar } from "./make-colorbar.ts";
import { readRect, readSubplotPlace } from "./subplot-place.ts";
import {
  type AxesArray,
  makeSubplots,
  readSubplots,
  type Subplots3DOptions,
  type SubplotsOptions,
  type SubplotsRequest,
} from "./subplots.ts";
import { tightGrid } from "./tight-grid.ts";
import { readTightLayout, type TightLayoutOptions } from "./tight-options.ts";

const paramNames = ["left", "bottom", "right", "top", "wspace", "hspace"];

const layouts = new WeakMap<Axes, FigureLayout>();

/** What an axes stands in, or undefined once it was removed. */
export function layoutOf(axes: Axes): FigureLayout | undefined {
  return layouts.get(axes);
}

/**
 * A page with axes on it: where they stand, and how they make room for one another. The ways to bring it out are
 * {@link Figure}'s part.
 */
export abstract class FigureLayout extends FigurePage {
  readonly #stack = new AxesStack();

  /** The axes in the order they were made; those of `subplots` row by row. */
  override get axes(): Axes[] {
    return this.#stack.all;
  }

  /**
   * The first axes.
   * @throws PlotError when the figure has none
   * @example subplots().ax.plot([1, 4, 9]);
   */
  get ax(): Axes {
    const [first] = this.#stack.all;
    if (first === undefined) throw noAxes();
    return first;
  }

  /** Adds axes of three dimensions: `addSubplot({ projection: "3d" })`. */
  addSubplot(
    nrows: number,
    ncols: number,
    index: number | readonly [number, number],
    options: EitherSpelling<AddAxes3DOptions>,
  ): Axes3D;
  addSubplot(place: number | SubplotSpec, options: EitherSpelling<AddAxes3DOptions>): Axes3D;
  addSubplot(options: EitherSpelling<AddAxes3DOptions>): Axes3D;
  /**
   * Adds axes in a cell of a grid, or in several: `index` counts the cells from 1, row by row, or is the first and the last
   * of them. They become the current axes. Earlier axes stay, also where the new ones stand over them.
   * @param nrows Rows of the grid, or all three numbers as digits, or a place such as `grid.at(0, 1)`.
   * @throws PlotError when an argument cannot be read; nothing is added then
   * @example
   * const wide = figure().addSubplot(2, 2, [1, 2]);
   * const small = gcf().addSubplot(223, { sharex: wide });
   * const solid = figure().addSubplot({ projection: "3d" });
   */
  addSubplot(
    nrows: number,
    ncols: number,
    index: number | readonly [number, number],
    options?: AddAxesOptions,
  ): Axes;
  addSubplot(place: number | SubplotSpec, options?: AddAxesOptions): Axes;
  addSubplot(options?: AddAxesOptions): Axes;
  addSubplot(...args: unknown[]): Axes | Axes3D {
    const fn = "Figure.addSubplot";
    const last = args.at(-1);
    const [ordered, options] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
    const request = readAddAxes(fn, options);
    return this.#add(readSubplotPlace(fn, ordered, this.#stack.places), request);
  }

  /** Adds axes of three dimensions in a box of their own. */
  addAxes(rect: Rect, options: EitherSpelling<AddAxes3DOptions>): Axes3D;
  /**
   * Adds axes in a box of their own, in fractions of the figure. They become the current axes, drawn over earlier ones;
   * `subplotsAdjust` and `tightLayout` do not move them.
   * @throws PlotError when an argument cannot be read; nothing is added then
   * @example subplots().addAxes([0.6, 0.6, 0.25, 0.2]).plot([2, 1]);
   */
  addAxes(rect: Rect, options?: AddAxesOptions): Axes;
  addAxes(...args: unknown[]): Axes | Axes3D {
    const fn = "Figure.addAxes";
    const { rect, ...options } = nameArguments(fn, ["rect"], args);
    const request = readAddAxes(fn, options);
    return this.#add(readRect(`${fn}: rect`, rect), request);
  }

  /**
   * Makes a grid for axes to stand in, with ratios, margins and gaps of its own where they are given.
   * @throws PlotError when an argument cannot be read
   * @example
   * const grid = figure().addGridspec(2, 2, { widthRatios: [3, 1] });
   * const main = gcf().addSubplot(grid.at(1, 0));
   */
  addGridspec(nrows?: number, ncols?: number, options?: EitherSpelling<GridSpecOptions>): GridSpec;
  addGridspec(...args: [number, number, GridSpecOptions]): GridSpec {
    return new GridSpec(...args);
  }

  /** Adds a grid of axes of three dimensions. */
  subplots<
    const Rows extends number = 1,
    const Columns extends number = 1,
    const Squeeze extends boolean = true,
  >(
    nrows: Rows,
    ncols: Columns,
    options: EitherSpelling<Subplots3DOptions<Squeeze>>,
  ): AxesArray<Rows, Columns, Squeeze, Axes3D>;
  /**
   * Adds a grid of axes.
   * @returns The axes as matplotlib gives them: one alone, a list for a row or a column, else a list of rows.
   * @throws PlotError when an argument cannot be read; nothing is added then
   * @example const [top, bottom] = figure().subplots(2, 1, { sharex: true, heightRatios: [3, 1] });
   */
  subplots<
    const Rows extends number = 1,
    const Columns extends number = 1,
    const Squeeze extends boolean = true,
  >(
    nrows?: Rows,
    ncols?: Columns,
    options?: EitherSpelling<SubplotsOptions<Squeeze>>,
  ): AxesArray<Rows, Columns, Squeeze>;
  subplots(...args: unknown[]): AxesArray<number, number, boolean, Axes | Axes3D> {
    return this.addSubplots(readSubplots("Figure.subplots", args));
  }

  /**
   * The axes in the cells that are meant, as `plt.subplot` gives them: those that stand there, else new ones, which take the
   * place of all they overlap. They become the current axes. @internal
   */
  subplotAt(fn: string, args: readonly unknown[]): Axes {
    const last = args.at(-1);
    const [ordered, options] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
    const request = readAddAxes(fn, options);
    const place = readSubplotPlace(fn, ordered, this.#stack.places);
    const found = this.#stack.axesIn(place);
    const isAsked = found !== undefined && Object.keys(request).length === 0;
    const axes = isAsked ? this.sca(found) : this.#add(place, request);
    this.#removeUnder(fn, axes);
    return axes;
  }

  #removeUnder(fn: string, axes: Axes): void {
    const under = this.#stack.under(axes);
    for (const other of under) this.delaxes(other);
    if (under.length > 0) this.warn(removedUnder(fn, under.length));
  }

  /** Adds a grid of axes that was read before. @internal */
  addSubplots(request: SubplotsRequest): AxesArray {
    return makeSubplots(request, (place, options) => this.#add(place, options));
  }

  #add(place: AxesPlace, { sharex, sharey, ...properties }: AddAxesRequest): Axes {
    const host = this.#hostOf(() => axes);
    const views = {
      x: sharex?.xaxis.view ?? new SharedView(),
      y: sharey?.yaxis.view ?? new SharedView(),
    };
    const box = boxOfPlace(place, this.frame);
    const axes: Axes = areOf3D(properties)
      ? makeAxes3D(host, box, views, properties)
      : new Axes(host, box, views);
    applyProperties(axes, properties);
    this.#stack.add(axes, place);
    layouts.set(axes, this);
    return axes;
  }

  /** Adds axes in the place of others, which share one axis with them. */
  #addTwin(axes: Axes, shared: AxisName): Axes {
    const place = this.#stack.placeOf(axes);
    if (place === undefined) throw notInFigure(`Axes.twin${shared}`, axes);
    return this.#add(place, shared === "x" ? { sharex: axes } : { sharey: axes });
  }

  /**
   * Adds a colorbar, which tells what the colors of an image or of points stand for, in axes of its own: beside the axes of
   * the image, which make room for it, beside others, or in axes that are there.
   * @param mappable What `imshow`, `pcolormesh`, `contour`, `contourf`, or `scatter` with values has returned.
   * @throws PlotError when an argument cannot be read; nothing is added then
   * @example figure.colorbar(axes.imshow(weights), { shrink: 0.6, label: "weight" });
   */
  colorbar(mappable: ScalarMappable, options?: EitherSpelling<ColorbarOptions>): Colorbar;
  colorbar(
    mappable: ScalarMappable,
    cax: Axes | null,
    options?: EitherSpelling<ColorbarOptions>,
  ): Colorbar;
  colorbar(
    mappable: ScalarMappable,
    cax: Axes | null,
    ax: AxesArray | null,
    options?: EitherSpelling<ColorbarOptions>,
  ): Colorbar;
  colorbar(...args: unknown[]): Colorbar {
    return makeColorbar(this.#colorbarHost, args);
  }

  get #colorbarHost(): ColorbarHost {
    const stack = this.#stack;
    return {
      rc: this.rc,
      has: (axes) => stack.has(axes),
      placeOf: (axes) => stack.placeOf(axes),
      replace: (axes, place) => {
        stack.replace(axes, place);
        axes.place(boxOfPlace(place, this.frame));
      },
      moveAside: (axes, box) => {
        stack.moveAside(axes, rectOf(box, this.frame));
        axes.place(box);
      },
      add: (place) => {
        const { current } = stack;
        const made = this.#add("gridspec" in place ? place : rectOf(place, this.frame), {});
        if (current !== undefined) stack.choose(current);
        return made;
      },
      current: () => this.gca(),
    };
  }

  /** What axes that are about to be made have of the figure. */
  #hostOf(axes: () => Axes): AxesHost {
    const stack = this.#stack;
    return {
      figsize: () => this.figsize,
      warn: (message) => this.warn(message),
      axes: () => stack.all,
      addTwin: (other, shared) => this.#addTwin(other as Axes, shared),
      remove: () => this.delaxes(axes()),
      subplotspec: () => {
        const place = stack.placeOf(axes());
        return place instanceof SubplotSpec ? place : null;
      },
    };
  }

  /** The current axes: of those that are left, the one that was made or chosen last; new ones if there are none. */
  gca(): Axes {
    return this.#stack.current ?? this.addSubplot();
  }

  /**
   * Makes axes of the figure the current ones.
   * @returns The axes.
   * @throws PlotError when they are not in the figure
   */
  sca(axes: Axes): Axes {
    this.#require("Figure.sca", axes);
    this.#stack.choose(axes);
    return axes;
  }

  /**
   * Takes axes out of the figure, as `axes.remove()` does. Others that shared limits with them keep theirs.
   * @throws PlotError when they are not in the figure
   */
  delaxes(axes: Axes): void {
    this.#require("Figure.delaxes", axes);
    this.#stack.remove(axes);
    layouts.delete(axes);
    axes.xaxis.unshare();
    axes.yaxis.unshare();
    axes.leaveTwins();
  }

  #require(fn: string, axes: Axes): void {
    if (!this.#stack.has(axes)) throw notInFigure(fn, axes);
  }

  /** Takes all axes and the title over them out of the figure; its size, margins and gaps stay. */
  clear(): void {
    for (const axes of this.axes) {
      axes.cla();
      this.delaxes(axes);
    }
    this.clearPage();
  }

  /** Clears the figure, as {@link clear}. */
  clf(): void {
    this.clear();
  }

  /**
   * Sets margins, as fractions of the figure, and gaps, as fractions of a mean subplot, of all grids that have none of
   * their own, and moves the axes; what is left out stays.
   * @throws PlotError when a margin or a gap cannot be read or leaves no room; nothing is moved then
   * @example subplots(2, 2).subplotsAdjust({ hspace: 0.5, top: 0.9 });
   */
  subplotsAdjust(
    left?: number | null,
    bottom?: number | null,
    right?: number | null,
    top?: number | null,
    wspace?: number | null,
    hspace?: number | null,
  ): void;
  subplotsAdjust(params: Partial<SubplotParams>): void;
  subplotsAdjust(...args: unknown[]): void {
    const fn = "Figure.subplotsAdjust";
    const given = readOptions(fn, nameArguments(fn, paramNames, args), paramReaders);
    this.#adjust({ ...this.frame.params, ...given }, fn);
  }

  #adjust(params: SubplotParams, fn: string): void {
    requireRoom(params, (side) => `${fn}: ${side}`);
    this.#stack.arrangeAnew({ ...this.frame, params });
    this.setMargins(params);
  }

  /**
   * Moves and resizes the axes so that labels, ticks and titles have room, as they are now. When the figure is too small
   * for that, it stays as it is and a warning says so. Axes in boxes of their own and in grids with margins or gaps of
   * their own stay where they are, also with a warning.
   * @throws PlotError when an option cannot be read; nothing is moved then
   * @example figure.tightLayout({ rect: [0, 0, 1, 0.9] }); // keeps the upper tenth free
   */
  tightLayout(options?: EitherSpelling<TightLayoutOptions>): void;
  tightLayout(...args: unknown[]): void {
    const fn = "Figure.tightLayout";
    const { pads, rect } = readTightLayout(fn, args);
    settleForTightLayout(this.axes);
    const grid = tightGrid(this.#stack.places, this.frame, (message) => this.warn(message));
    if (grid === null) return;
    const params = tightParams({ ...grid, texts: this.placedTexts }, pads, rect);
    if (params === null) this.warn(noRoomForLabels());
    else this.#adjust({ ...this.frame.params, ...params }, fn);
  }

  /**
   * Resizes the page, and the axes with it; texts and lines keep their size.
   * @param width Inches, or both sides as `[width, height]`.
   * @throws PlotError `invalid-figsize`
   * @example figure.setSizeInches(7, 2.5);
   */
  setSizeInches(width: number, height: number): void;
  setSizeInches(figsize: readonly [number, number]): void;
  setSizeInches(...args: unknown[]): void {
    const fn = "Figure.setSizeInches";
    const figsize = checkFigsize(`${fn}: figsize`, args.length === 1 ? args[0] : args);
    this.#stack.arrange({ ...this.frame, width: figsize[0] * 72, height: figsize[1] * 72 });
    this.resize(figsize);
  }

  /** The box of the picture in the figure, padding included, in points: what the SVG shows. */
  getTightbbox(): Box {
    const { axes } = this;
    const boxes = axes.map((each) => each.getPosition());
    const { width, height } = this.frame;
    const bounds = tightBounds(
      boxes,
      axes.map(layoutAxes),
      this.placedTexts.map(({ text }) => text.bbox),
      rcParams["savefig.pad_inches"],
      this.placedLegends,
    );
    return bounds ?? { x0: 0, y0: 0, width, height };
  }
}
