import { Axes } from "../axes/axes.ts";
import { describeFigure, titleOfFigure } from "../axes/describe.ts";
import { textOfFigure } from "../axes/figure-text.ts";
import { isSVGShown } from "../config/display.ts";
import { rcParams } from "../config/rc-params.ts";
import { PlotError } from "../errors.ts";
import type { VegaLiteSpec } from "../marks/json.ts";
import { type EitherSpelling, readOneOf, readOptions, refuseMore } from "../options.ts";
import { type Drawing, drawerHere } from "../render/drawer.ts";
import { onlyInBrowsers } from "../render/errors.ts";
import type { FileFormat, FileLocation } from "../render/file-location.ts";
import { renderHTML } from "../render/html.ts";
import { withTables } from "../render/load-tables.ts";
import { platform } from "../render/node/platform.ts";
import type {
  Page,
  PageBlob,
  PageCanvas,
  PageElement,
  PageSVG,
  PixelPicture,
} from "../render/page.ts";
import { pixelPicture, pixelsPerPoint } from "../render/pixels.ts";
import { renderSVG } from "../render/svg.ts";
import { toHex } from "../style/color.ts";
import { darkColors, isDark } from "../svg/dark-colors.ts";
import type { DarkTheme, Theme } from "../svg/theme.ts";
import { type FigureState, figureSpec, tellOfPicture } from "../vegalite/figure.ts";
import { FigureLayout, layoutOf } from "./figure-layout.ts";
import {
  type PNGOptions,
  pageReaders,
  pngReaders,
  type SaveOptions,
  type SVGTextOptions,
  saveReaders,
  type TextOptions,
  type ThemeOptions,
  themedReaders,
  themeReaders,
  titleReaders,
} from "./picture-options.ts";
import { type PageOptions, withoutBackground } from "./save-page.ts";
import { tellUnused } from "./unused-options.ts";

/**
 * What figures of every copy of this package have, so that a test, a script and a tool which each found a copy of their
 * own still know a figure.
 */
const figureBrand = Symbol.for("d2l-plot.figure");

/** The names of a picture, of which those among the metadata come first. */
function withMetadata({ metadata = {}, ...options }: SaveOptions): SaveOptions {
  const { Title: title = options.title, Description: description = options.description } = metadata;
  return {
    ...options,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

/**
 * The figure an axes belongs to.
 * @throws PlotError when it was removed from its figure
 */
export function figureOf(axes: Axes): Figure {
  const figure = layoutOf(axes);
  if (figure instanceof Figure) return figure;
  throw new PlotError("invalid-argument", "axes belongs to no figure");
}

function requirePage(fn: string, instead: string): Page {
  if (platform.page === null) throw onlyInBrowsers(fn, instead);
  return platform.page;
}

/**
 * A figure: axes on a page, and the ways to bring it out. All are synchronous but `toBlob` and `draw`, and the
 * same figure gives the same bytes everywhere.
 * @example plot([1, 4, 9]).save("output/squares.svg");
 */
export class Figure extends FigureLayout {
  /** What a call of `save` asks of the page while it runs. */
  #page: PageOptions = {};

  /** The figure itself, as matplotlib's artists have it. */
  get figure(): this {
    return this;
  }

  /** By this programs know a figure of any copy of the library. @internal */
  get [figureBrand](): true {
    return true;
  }

  /** The figure itself, to be taken apart as `const { fig, ax } = subplots()`. */
  get fig(): this {
    return this;
  }

  /** A fresh Vega-Lite spec of the figure: plain JSON, complete, in points. */
  get spec(): VegaLiteSpec {
    return this.#specWith(describeFigure(this.axes));
  }

  /**
   * The figure as an SVG text. Its size is in CSS pixels, 96 to the inch, its `viewBox` in points.
   * @throws PlotError `invalid-theme`, `unknown-option` or `invalid-argument`
   * @example const svg = plot(x, y).toSVG({ title: "Loss", theme: "auto" });
   */
  toSVG(options: SVGTextOptions & ThemeOptions = {}): string {
    return this.#toSVG(readOptions("toSVG", options, themedReaders));
  }

  /** The figure as a PNG file; text is drawn in the font the package brings along. */
  toPNG(options: PNGOptions & ThemeOptions = {}): Uint8Array {
    return this.#toPNG(readOptions("toPNG", options, { ...pngReaders, ...themeReaders }));
  }

  /** The figure as a PDF file of one page, without a date. */
  toPDF(options: ThemeOptions = {}): Uint8Array {
    return this.#toPDF(readOptions("toPDF", options, themeReaders));
  }

  /** The figure as a page of its own, with the spec to download; it works without a network. */
  toHTML(options: TextOptions & ThemeOptions = {}): string {
    return this.#toHTML(readOptions("toHTML", options, pageReaders));
  }

  /**
   * The facts of the figure, one a line: its axes with limits and ticks, what is drawn with its numbers, legend and
   * warnings. Snapshots compare it, for a change of the data is a change of a line, and a change of the layout none.
   * Lines of up to 24 points are listed; longer ones are told in 12 stretches, by their least and greatest number and
   * their mean. Numbers have six digits of the range of what they belong to.
   * @example console.log(plot([1, 4, 9]).toText());
   */
  toText(): string {
    return textOfFigure({
      figsize: this.figsize,
      facecolor: this.getFacecolor(),
      suptitle: this.textOf("suptitle"),
      supxlabel: this.textOf("supxlabel"),
      supylabel: this.textOf("supylabel"),
      legends: this.placedLegends,
      axes: this.axes,
      warnings: () => {
        tellOfPicture(this.#stateWith(""));
        return this.warnings;
      },
    });
  }

  /** The spec; what `JSON.stringify(figure)` writes. */
  toJSON(): VegaLiteSpec {
    return this.spec;
  }

  /**
   * Writes the figure to a file, in the format its extension asks for: `.svg`, `.svgz`, `.png`, `.pdf`, `.html`,
   * `.json` or `.vl.json`. Folders are made; a file is replaced as a whole or not at all. An option that changes nothing in that
   * format, such as `dpi` in an SVG, is a warning.
   * @throws PlotError `unknown-extension` or `write-failed`
   * @returns The figure.
   */
  save(path: FileLocation, options: EitherSpelling<SaveOptions> = {}): this {
    const read = readOptions("save", options, saveReaders);
    const hasOptions = Object.keys(read).length > 0;
    const contentOf = (format: FileFormat) => {
      if (hasOptions) tellUnused(read, format, (message) => this.warn(message));
      return this.#onPage(read, () => this.#contentOf(format, withMetadata(read)));
    };
    platform.save(path, contentOf, read.format);
    return this;
  }

  /**
   * The figure as a PNG file drawn by the browser's own canvas, a `Blob`; texts in the font of the package, which is
   * loaded at the first call. In browsers only.
   * @throws PlotError `wrong-platform` in Node, as a rejection
   * @example const url = URL.createObjectURL(await figure.toBlob("image/png", { scale: devicePixelRatio }));
   */
  async toBlob(type: "image/png" = "image/png", options: PNGOptions = {}): Promise<PageBlob> {
    readOneOf(["image/png"])("toBlob: type", type);
    const page = requirePage("toBlob", 'Use toPNG(), or save("figure.png")');
    return await page.toBlob(
      await this.#pixels("toBlob", readOptions("toBlob", options, pngReaders)),
    );
  }

  /**
   * Draws the figure on a canvas of a page, which is made as large as the figure; by default that is as large as the SVG
   * on a page. In browsers only.
   * @throws PlotError `wrong-platform` in Node, as a rejection
   * @example await figure.draw(document.querySelector("canvas"), { scale: devicePixelRatio });
   */
  async draw(canvas: PageCanvas, options: PNGOptions = {}): Promise<void> {
    const read = readOptions("draw", options, pngReaders);
    const page = requirePage("draw", 'Use toPNG(), or save("figure.png")');
    const size = read.dpi === undefined ? { scale: 1, ...read } : read;
    await page.draw(await this.#pixels("draw", size), canvas);
  }

  /**
   * Puts the figure into an element of a page as an SVG, at its end or in place of the figure that was put there before.
   * In browsers only.
   * @returns The SVG element.
   * @throws PlotError `wrong-platform` in Node
   * @example plot(x, y).mount(document.querySelector("#loss"));
   */
  mount(element: PageElement, options: TextOptions = {}): PageSVG {
    const read = readOptions("mount", options, titleReaders);
    return requirePage("mount", "Use toSVG() and put that into the page").mount(
      this.#toSVG(read),
      element,
    );
  }

  /** What a notebook may show: an SVG, its size in words, and until `useSvgDisplay()` the spec for Vega-Lite. */
  [Symbol.for("Jupyter.display")](): Record<string, unknown> {
    const pictures = { "image/svg+xml": this.toSVG(), "text/plain": this.#inWords };
    return isSVGShown() ? pictures : { "application/vnd.vegalite.v6+json": this.spec, ...pictures };
  }

  /** What `console.log(figure)` writes. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.#inWords;
  }

  /** The same in Deno. */
  [Symbol.for("Deno.customInspect")](): string {
    return this.#inWords;
  }

  /** What Python writes of such a figure: its size in pixels, and how many axes it has. */
  get #inWords(): string {
    const size = this.figsize.map((side) => Math.round(side * this.rc["figure.dpi"])).join("x");
    return `<Figure size ${size} with ${this.axes.length} Axes>`;
  }

  /** Runs a function while the page is as `save` was asked for. */
  #onPage<T>(asked: PageOptions, run: () => T): T {
    const { "savefig.transparent": transparent, "savefig.facecolor": facecolor } = rcParams;
    const page = { transparent, facecolor, ...asked };
    this.#page = page;
    try {
      return page.transparent === true ? withoutBackground(this.axes, run) : run();
    } finally {
      this.#page = {};
    }
  }

  #contentOf(format: FileFormat, options: SaveOptions): string | Uint8Array {
    switch (format) {
      case "svg":
      case "svgz":
        return this.#toSVG(options);
      case "png":
        return this.#namedPNG(options);
      case "pdf":
        return this.#toPDF(options);
      case "html":
        return this.#toHTML(options);
      case "json":
        return `${JSON.stringify(this.drawing(options).spec, null, 2)}\n`;
      default:
        return format satisfies never;
    }
  }

  #toSVG(options: SVGTextOptions & ThemeOptions): string {
    const drawing = this.drawing(options);
    const { theme } = options;
    const dark = theme === undefined ? {} : this.#darkTheme(theme);
    return renderSVG(drawing.spec, Object.assign(drawing, this.#renderOptions, dark));
  }

  /** What its SVG is drawn from, as plain data. @internal */
  drawing(options: SVGTextOptions = {}): Drawing {
    const {
      title = titleOfFigure(this.textOf("suptitle"), this.axes),
      description = describeFigure(this.axes),
      id,
    } = options;
    const fonttype = rcParams["svg.fonttype"];
    const named = id === undefined ? {} : { id };
    const spec = this.#specWith(description);
    return { spec, isOwn: true, title, description, fonttype, ...named };
  }

  #toPNG(
    { theme, ...options }: PNGOptions & ThemeOptions,
    texts: Readonly<Record<string, string>> = {},
  ): Uint8Array {
    const drawing = { ...this.#pixelOptions(theme), ...this.#sized(options), texts };
    return platform.renderPNG(this.spec, drawing);
  }

  /** The figure as a PNG that holds the names it was given. */
  #namedPNG({ title, description, ...options }: SaveOptions): Uint8Array {
    const texts = {
      ...(title === undefined ? {} : { Title: title }),
      ...(description === undefined ? {} : { Description: description }),
    };
    return this.#toPNG(options, texts);
  }

  /** The options of a PNG with the figure's own resolution where they have none. */
  #sized(options: PNGOptions): PNGOptions {
    const { dpi, scale } = options;
    if (dpi !== undefined || scale !== undefined) return options;
    const { "savefig.dpi": usual } = rcParams;
    return { dpi: usual === "figure" ? this.rc["figure.dpi"] : usual };
  }

  /** The figure as an SVG to be drawn in pixels, letters as outlines. */
  async #pixels(fn: string, options: PNGOptions): Promise<PixelPicture> {
    const perPoint = pixelsPerPoint(fn, this.#sized(options));
    const own = await withTables(() => this.drawing());
    const drawing: Drawing = { ...own, fonttype: "path" };
    return pixelPicture(fn, await drawerHere.draw(drawing, (text) => this.warn(text)), perPoint);
  }

  /** What a theme does to the colors; nothing to a figure that is dark by its own style, which wins. */
  #darkTheme(theme: Theme): { dark?: DarkTheme } {
    if (theme === "light" || isDark(this.getFacecolor())) return {};
    const { "d2l.dark.page": page, "d2l.dark.ink": ink } = this.rc;
    return { dark: { theme, page: toHex(page).slice(0, 7), ink: toHex(ink).slice(0, 7) } };
  }

  /** The options of pixels, which cannot turn dark by themselves. */
  #pixelOptions(theme: Theme = "light") {
    const { dark } = theme === "dark" ? this.#darkTheme(theme) : {};
    return { ...this.#renderOptions, ...(dark ? { recolor: darkColors(dark) } : {}) };
  }

  #toPDF({ theme }: ThemeOptions): Uint8Array {
    return platform.renderPDF(this.spec, this.#pixelOptions(theme));
  }

  #toHTML(options: TextOptions & ThemeOptions): string {
    const { title = titleOfFigure(this.textOf("suptitle"), this.axes), theme = "light" } = options;
    return renderHTML({ svg: this.#toSVG(options), spec: this.spec, title, theme });
  }

  #specWith(description: string): VegaLiteSpec {
    return figureSpec(this.#stateWith(description));
  }

  #stateWith(description: string): FigureState {
    if (this.rc["figure.autolayout"]) this.tightLayout();
    const { "savefig.bbox": usualBox, "savefig.pad_inches": usualPad } = rcParams;
    const {
      bboxInches = usualBox,
      padInches = usualPad,
      transparent = false,
      facecolor = "auto",
    } = this.#page;
    const own = facecolor === "auto" ? this.getFacecolor() : facecolor;
    return {
      figsize: this.figsize,
      axes: this.axes,
      facecolor: (transparent && facecolor === "auto") || !this.rc["figure.frameon"] ? "none" : own,
      bbox: bboxInches,
      padInches,
      texts: this.placedTexts,
      legends: this.placedLegends,
      description,
      rc: this.rc,
      warn: (message) => this.warn(message),
    };
  }

  get #renderOptions() {
    return { onWarning: (message: string) => this.warn(message) };
  }
}

declare module "../axes/axes.ts" {
  interface Axes {
    /**
     * The figure it stands in.
     * @throws PlotError when it was removed from its figure
     */
    readonly figure: Figure;
  }
}

// Axes know nothing of figures, so that the figure gives them theirs.
Object.defineProperty(Axes.prototype, "figure", {
  get(this: Axes): Figure {
    return figureOf(this);
  },
  configurable: true,
});

refuseMore("Figure", Figure.prototype, {
  toSVG: ["options"],
  toPNG: ["options"],
  toPDF: ["options"],
  toHTML: ["options"],
  toBlob: ["type", "options"],
  draw: ["canvas", "options"],
  mount: ["element", "options"],
  save: ["path", "options"],
  sca: ["axes"],
  delaxes: ["axes"],
  setFacecolor: ["color"],
  setSizeInches: ["width", "height"],
  toText: [],
  gca: [],
  clear: [],
  clf: [],
  getSizeInches: [],
  getFacecolor: [],
  getTightbbox: [],
});
