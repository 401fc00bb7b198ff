import type { Axes } from "../axes/axes.ts";
import { describeFigure, titleOfFigure } from "../axes/describe.ts";
import { isSVGShown } from "../config/display.ts";
import { rcParams } from "../config/rc-params.ts";
import { PlotError } from "../errors.ts";
import type { VegaLiteSpec } from "../marks/json.ts";
import { type Reader, readOptions, readPositive, readText } from "../options.ts";
import { renderHTML } from "../render/html.ts";
import { renderPDF, renderPNG } from "../render/node/canvas/draw.ts";
import type { Drawing } from "../render/node/drawer.ts";
import {
  type FileFormat,
  type FileLocation,
  formatOf,
  writeFigureFile,
} from "../render/node/files.ts";
import { renderSVG } from "../render/svg.ts";
import { toHex } from "../style/color.ts";
import { darkColors, isDark } from "../svg/dark-colors.ts";
import { type DarkTheme, readTheme, type Theme } from "../svg/theme.ts";
import { figureSpec } from "../vegalite/figure.ts";
import { FigureLayout, layoutOf } from "./figure-layout.ts";

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

/** For which page the colors are. */
export interface ThemeOptions {
  /**
   * `"light"` as drawn; `"dark"` with dark page and light ink; `"auto"` the light picture that turns dark where the page
   * it stands on is dark, in an SVG; PNG and PDF are then light. A figure whose own page is dark, as after
   * `dark_background`, is left as it is. @default "light"
   */
  theme?: Theme;
}

export interface SaveOptions extends TextOptions, PNGOptions, ThemeOptions {}

const textReaders = { title: readText, description: readText } satisfies Record<
  keyof TextOptions,
  Reader<unknown>
>;
const pngReaders = { dpi: readPositive, scale: readPositive } satisfies Record<
  keyof PNGOptions,
  Reader<unknown>
>;
const themeReaders = { theme: readTheme };
const svgReaders = { ...textReaders, ...themeReaders };
const saveReaders = { ...svgReaders, ...pngReaders };

/**
 * The figure an axes belongs to.
 * @throws PlotError when it was removed from its figure
 */
export function figureOf(axes: Axes): Figure {
  const figure = layoutOf(axes);
  if (figure instanceof Figure) return figure;
  throw new PlotError("invalid-argument", "axes belongs to no figure");
}

/**
 * A figure: axes on a page, and the ways to bring it out. All of them are synchronous, and the same
 * figure gives the same bytes everywhere.
 * @example plot([1, 4, 9]).save("output/squares.svg");
 */
export class Figure extends FigureLayout {
  /** By this programs know a figure of any copy of the library. @internal */
  get [Symbol.for("d2l-plot.figure")](): true {
    return true;
  }

  /** The figure itself, as matplotlib's artists have it. */
  get figure(): this {
    return this;
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
  toSVG(options: TextOptions & ThemeOptions = {}): string {
    return this.#toSVG(readOptions("toSVG", options, svgReaders));
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
    return this.#toHTML(readOptions("toHTML", options, svgReaders));
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
    writeFigureFile(path, this.#contentOf(format, readOptions(fn, options, saveReaders)));
    return this;
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
        return this.#toPDF(options);
      case "html":
        return this.#toHTML(options);
      case "json":
        return `${JSON.stringify(this.spec, null, 2)}\n`;
      default:
        return format satisfies never;
    }
  }

  #toSVG(options: TextOptions & ThemeOptions): string {
    const drawing = this.drawing(options);
    const { theme } = options;
    const dark = theme === undefined ? {} : this.#darkTheme(theme);
    return renderSVG(drawing.spec, Object.assign(drawing, this.#renderOptions, dark));
  }

  /** What its SVG is drawn from, as plain data. @internal */
  drawing(options: TextOptions = {}): Drawing {
    const {
      title = titleOfFigure(this.title, this.axes),
      description = describeFigure(this.axes),
    } = options;
    const fonttype = rcParams["svg.fonttype"];
    return { spec: this.#specWith(description), title, description, fonttype };
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
    return renderPDF(this.spec, this.#pixelOptions(theme));
  }

  #toPNG({ dpi, scale, theme }: PNGOptions & ThemeOptions): Uint8Array {
    const size = scale === undefined ? { dpi: dpi ?? this.rc["savefig.dpi"] } : { scale };
    return renderPNG(this.spec, {
      ...this.#pixelOptions(theme),
      ...size,
      ...(dpi === undefined ? {} : { dpi }),
    });
  }

  #toHTML(options: TextOptions & ThemeOptions): string {
    const { title = titleOfFigure(this.title, this.axes), theme = "light" } = options;
    return renderHTML({ svg: this.#toSVG(options), spec: this.spec, title, theme });
  }

  #specWith(description: string): VegaLiteSpec {
    return figureSpec({
      figsize: this.figsize,
      axes: this.axes,
      facecolor: this.getFacecolor(),
      suptitle: this.placedSuptitle,
      description,
      rc: this.rc,
    });
  }

  get #renderOptions() {
    return { onWarning: (message: string) => this.warn(message) };
  }
}
