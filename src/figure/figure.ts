import { Axes } from "../axes/axes.ts";
import type { AxesHost, AxesView } from "../axes/axes-view.ts";
import { SharedView } from "../axes/axis.ts";
import { describeFigure, titleOfFigure } from "../axes/describe.ts";
import { type Grid, isOuterOnly, shareViews } from "../axes/sharing.ts";
import { isSVGShown } from "../config/display.ts";
import { type RcParams, rcParams, rcSnapshot } from "../config/rc-params.ts";
import { notify } from "../config/warnings.ts";
import { PlotError } from "../errors.ts";
import { layoutAxes, tightBounds } from "../layout/axes-layout.ts";
import { requireRoom, subplotGrid, subplotParams } from "../layout/subplot-grid.ts";
import { tightParams } from "../layout/tight-layout.ts";
import type { VegaLiteSpec } from "../marks/json.ts";
import { type Reader, readOptions, readPositive, readText } from "../options.ts";
import { renderHTML } from "../render/html.ts";
import { renderPDF, renderPNG } from "../render/node/canvas.ts";
import type { Drawing } from "../render/node/drawer.ts";
import {
  type FileFormat,
  type FileLocation,
  formatOf,
  writeFileAtomically,
} from "../render/node/files.ts";
import { renderSVG } from "../render/svg.ts";
import type { AxisName, Box } from "../space/axes-space.ts";
import { fontPoints } from "../style/font-size.ts";
import { type Bbox, translate, union } from "../text/bbox.ts";
import { checkFormulas } from "../text/formulas.ts";
import { type PlacedText, placeText } from "../text/placed-text.ts";
import { figureSpec } from "../vegalite/figure.ts";
import { noRoomForLabels } from "./errors.ts";

/** How the picture is named for those who cannot see it. */
export interface TextOptions {
  /** Name of the picture. @default the axes' title or labels */
  title?: string;
  /** What the picture shows. @default what the lines do, in a sentence each */
  description?: string;
}

/** How fine a PNG is; `scale` counts pixels per CSS pixel, 96 to the inch. */
export interface PNGOptions {
  /** Pixels per inch. @default rcParams["savefig.dpi"], 100 */
  dpi?: number;
  /** Instead of `dpi`: 1 is as large as the SVG on a page, 2 twice as fine. */
  scale?: number;
}

export interface SaveOptions extends TextOptions, PNGOptions {}

const textReaders = { title: readText, description: readText } satisfies Record<
  keyof TextOptions,
  Reader<unknown>
>;
const pngReaders = { dpi: readPositive, scale: readPositive } satisfies Record<
  keyof PNGOptions,
  Reader<unknown>
>;
const saveReaders = { ...textReaders, ...pngReaders };

/** matplotlib's distance around everything in a tight layout, in font sizes. */
const tightPad = 1.08;

const owners = new WeakMap<Axes, Figure>();

/** The figure an axes belongs to. */
export function figureOf(axes: Axes): Figure {
  const figure = owners.get(axes);
  if (figure === undefined) throw new PlotError("invalid-argument", "axes belongs to no figure");
  return figure;
}

/**
 * A figure: axes on a page, and the ways to bring it out. All of them are synchronous, and the same
 * figure gives the same bytes everywhere.
 * @example plot([1, 4, 9]).save("output/squares.svg");
 */
export class Figure {
  /** Width and height in inches. */
  readonly figsize: readonly [number, number];
  readonly #rc: Readonly<RcParams> = rcSnapshot();
  readonly #warnings: string[] = [];
  readonly #axes: Axes[] = [];
  /** The cell of the grid in which each axes stands; twins share one. */
  readonly #cells = new Map<Axes, number>();
  #columns = 1;
  #suptitle = "";

  /** Made by `figure`, `subplots` and `plot`. */
  constructor(figsize: readonly [number, number]) {
    requireRoom(this.#rc);
    this.figsize = figsize;
  }

  /** The figure itself, as matplotlib's artists have it. */
  get figure(): this {
    return this;
  }

  /** The axes, row by row. */
  get axes(): Axes[] {
    return [...this.#axes];
  }

  /** What was odd about the figure though it could be drawn, in the order it was noticed. */
  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  /** Fills the figure with a grid of axes. */
  addSubplots({ rows, columns, sharex, sharey }: Grid): Axes[] {
    const views = { x: shareViews(sharex, rows, columns), y: shareViews(sharey, rows, columns) };
    const boxes = subplotGrid(this.figsize, rows, columns, subplotParams(this.#rc));
    this.#columns = columns;
    this.#axes.length = 0;
    this.#cells.clear();
    for (const [index, box] of boxes.entries()) {
      const axes = this.#addAxes(index, box, { x: views.x(index), y: views.y(index) });
      axes.xaxis.tickLabels = !isOuterOnly(sharex, "col") || index >= (rows - 1) * columns;
      axes.yaxis.tickLabels = !isOuterOnly(sharey, "row") || index % columns === 0;
    }
    return this.axes;
  }

  #addAxes(
    cell: number,
    box: Box,
    views: { readonly x: SharedView; readonly y: SharedView },
  ): Axes {
    const axes = new Axes(this.#host, box, views);
    this.#axes.push(axes);
    this.#cells.set(axes, cell);
    owners.set(axes, this);
    return axes;
  }

  /** Adds axes in the cell of others. */
  #addTwin(axes: AxesView, shared: AxisName): Axes {
    const cell = this.#cells.get(axes as Axes) ?? 0;
    const x = shared === "x" ? axes.xaxis.view : new SharedView();
    const y = shared === "y" ? axes.yaxis.view : new SharedView();
    return this.#addAxes(cell, axes.getPosition(true), { x, y });
  }

  /**
   * Sets the title over all axes; null or `""` takes it away.
   * @example subplots(1, 2).suptitle("Two views of the loss");
   */
  suptitle(title: string | null): void {
    this.#suptitle = title === null ? "" : readText("Figure.suptitle: title", title);
    checkFormulas(this.#suptitle, (message) => this.warn(`Figure.suptitle: ${message}`));
  }

  /**
   * Moves and resizes the axes so that labels, ticks and titles have room, as they are now. When the
   * figure is too small for that, it stays as it is and a warning says so.
   */
  tightLayout(): void {
    for (const axes of this.#axes) axes.applyAspect();
    const [width, height] = this.#page;
    const cells = this.#tightCells;
    const boxes = cells.map(({ box }) => box);
    const tights = cells.map(({ tight }) => tight);
    const box = this.#placedSuptitle?.bbox;
    const titleHeight = box ? box[3] - box[1] : 0;
    const pad = tightPad * this.#rc["font.size"];
    const params = tightParams(
      { width, height, columns: this.#columns, boxes, tights, titleHeight },
      pad,
    );
    if (params === null) {
      this.warn(noRoomForLabels());
      return;
    }
    const rows = Math.ceil(boxes.length / this.#columns);
    const moved = subplotGrid(this.figsize, rows, this.#columns, params);
    for (const [axes, cell] of this.#cells) axes.place(moved[cell] ?? axes.getPosition(true));
  }

  /** The cells of the grid, each with what its axes take, from the cell's lower left corner. */
  get #tightCells(): { readonly box: Box; readonly tight: Bbox }[] {
    const cells: { box: Box; tight: Bbox }[] = [];
    for (const [axes, index] of this.#cells) {
      const box = axes.getPosition(true);
      const { x0, y0 } = axes.getPosition();
      const tight = translate(layoutAxes(axes).tightForLayout, x0 - box.x0, y0 - box.y0);
      const known = cells[index]?.tight ?? null;
      cells[index] = { box, tight: union([known, tight]) ?? tight };
    }
    return cells;
  }

  /** Width and height in points. */
  get #page(): readonly [number, number] {
    return [this.figsize[0] * 72, this.figsize[1] * 72];
  }

  /** The title over all at its place in the figure. */
  get #placedSuptitle(): PlacedText | null {
    if (this.#suptitle === "") return null;
    const [width, height] = this.#page;
    return placeText(this.#suptitle, {
      x: width / 2,
      y: 0.98 * height,
      size: fontPoints(this.#rc["figure.titlesize"], this.#rc["font.size"]),
      ha: "center",
      va: "top",
      color: this.#rc["text.color"],
    });
  }

  readonly #host: AxesHost = {
    warn: (message) => this.warn(message),
    axes: this.#axes,
    addTwin: (axes, shared) => this.#addTwin(axes, shared),
  };

  /** A fresh Vega-Lite spec of the figure: plain JSON, complete, in points. */
  get spec(): VegaLiteSpec {
    return this.#specWith(describeFigure(this.#axes));
  }

  /**
   * The figure as an SVG text. Its size is in CSS pixels, 96 to the inch, its `viewBox` in points.
   * @example const svg = plot(x, y).toSVG({ title: "Loss" });
   */
  toSVG(options: TextOptions = {}): string {
    return this.#toSVG(readOptions("toSVG", options, textReaders));
  }

  /** The figure as a PNG file; text is drawn in the font the package brings along. */
  toPNG(options: PNGOptions = {}): Uint8Array {
    return this.#toPNG(readOptions("toPNG", options, pngReaders));
  }

  /** The figure as a PDF file of one page, without a date. */
  toPDF(): Uint8Array {
    return renderPDF(this.spec, this.#renderOptions);
  }

  /** The figure as a page of its own, with the spec to download; it works without a network. */
  toHTML(options: TextOptions = {}): string {
    return this.#toHTML(readOptions("toHTML", options, textReaders));
  }

  /** The spec; what `JSON.stringify(figure)` writes. */
  toJSON(): VegaLiteSpec {
    return this.spec;
  }

  /**
   * Writes the figure to a file, in the format its extension asks for: `.svg`, `.png`, `.pdf`, `.html`,
   * `.json` or `.vl.json`. Folders are made; a file is replaced as a whole or not at all.
   * @throws PlotError `unknown-extension` or `write-failed`
   * @returns The figure.
   */
  save(path: FileLocation, options: SaveOptions = {}): this {
    const fn = "save";
    const format = formatOf(path);
    writeFileAtomically(path, this.#contentOf(format, readOptions(fn, options, saveReaders)));
    return this;
  }

  /** The box of the picture in the figure, padding included, in points: what the SVG shows. */
  getTightbbox(): Box {
    const boxes = this.#axes.map((axes) => axes.getPosition());
    const layouts = this.#axes.map(layoutAxes);
    const [width, height] = this.#page;
    const bounds = tightBounds(boxes, layouts, this.#placedSuptitle, this.#rc);
    return bounds ?? { x0: 0, y0: 0, width, height };
  }

  /** What a notebook shows: the SVG after `useSvgDisplay()`, before it the spec for Vega-Lite. */
  [Symbol.for("Jupyter.display")](): Record<string, unknown> {
    return isSVGShown()
      ? { "image/svg+xml": this.toSVG() }
      : { "application/vnd.vegalite.v6+json": this.spec };
  }

  #contentOf(format: FileFormat, options: SaveOptions): string | Uint8Array {
    switch (format) {
      case "svg":
        return this.#toSVG(options);
      case "png":
        return this.#toPNG(options);
      case "pdf":
        return this.toPDF();
      case "html":
        return this.#toHTML(options);
      case "json":
        return `${JSON.stringify(this.spec, null, 2)}\n`;
      default:
        return format satisfies never;
    }
  }

  #toSVG(options: TextOptions): string {
    const drawing = this.drawing(options);
    return renderSVG(drawing.spec, Object.assign(drawing, this.#renderOptions));
  }

  /** What its SVG is drawn from, as plain data. @internal */
  drawing(options: TextOptions = {}): Drawing {
    const {
      title = titleOfFigure(this.#suptitle, this.#axes),
      description = describeFigure(this.#axes),
    } = options;
    const fonttype = rcParams["svg.fonttype"];
    return { spec: this.#specWith(description), title, description, fonttype };
  }

  #toPNG({ dpi, scale }: PNGOptions): Uint8Array {
    const size = scale === undefined ? { dpi: dpi ?? this.#rc["savefig.dpi"] } : { scale };
    return renderPNG(this.spec, {
      ...this.#renderOptions,
      ...size,
      ...(dpi === undefined ? {} : { dpi }),
    });
  }

  #toHTML(options: TextOptions): string {
    const { title = titleOfFigure(this.#suptitle, this.#axes) } = options;
    return renderHTML({ svg: this.#toSVG(options), spec: this.spec, title });
  }

  #specWith(description: string): VegaLiteSpec {
    return figureSpec({
      figsize: this.figsize,
      axes: this.#axes,
      columns: this.#columns,
      suptitle: this.#placedSuptitle,
      description,
      rc: this.#rc,
    });
  }

  get #renderOptions() {
    return { onWarning: (message: string) => this.warn(message) };
  }

  /** Keeps and tells a warning; what is noticed again at a second rendering is told once. @internal */
  warn(message: string): void {
    if (this.#warnings.includes(message)) return;
    this.#warnings.push(message);
    notify(message);
  }
}
