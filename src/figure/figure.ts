import type { Axes } from "../axes/axes.ts";
import { describeFigure, titleOfFigure } from "../axes/describe.ts";
import { textOfFigure } from "../axes/figure-text.ts";
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
import { figureSpec } from "../vegalite/figure.ts";
import { invalidId } from "./errors.ts";
import { FigureLayout, layoutOf } from "./figure-layout.ts";

/** How the picture is named for those who cannot see it. */
export interface TextOptions {
  /** Name of the picture. @default the axes' title or labels */
  title?: string;
  /** What the picture shows. @default what the lines do, in a sentence each */
  description?: string;
}

/** How an SVG is written. */
export interface SVGTextOptions extends TextOptions {
  /**
   * What the ids in the SVG begin with: a letter, then letters, digits, `-`, `_` and `.`. Chosen, they stay as they are when
   * the picture changes, so that a changed value is a changed line; pictures in one page need different ones.
   * @default `d2l-` and a hash of what is drawn
   */
  id?: string;
}

/** How fine a PNG is; `scale` counts pixels per CSS pixel, 96 to the inch. */
export interface PNGOptions {
  /** Pixels per inch. @default rcParams["savefig.dpi"], 100 */
  dpi?: number;
  /** Instead of `dpi`: 1 is as large as the SVG on a page, 2 twice as fine. */
  scale?: number;
}

export interface SaveOptions extends SVGTextOptions, PNGOptions {}

const textReaders = { title: readText, description: readText } satisfies Record<
  keyof TextOptions,
  Reader<unknown>
>;
const svgReaders = { ...textReaders, id: readId } satisfies Record<
  keyof SVGTextOptions,
  Reader<unknown>
>;
const pngReaders = { dpi: readPositive, scale: readPositive } satisfies Record<
  keyof PNGOptions,
  Reader<unknown>
>;
const saveReaders = { ...svgReaders, ...pngReaders };

/**
 * What figures of every copy of this package have, so that a test, a script and a tool which each found a copy of their
 * own still know a figure.
 */
const brand = Symbol.for("d2l-plot.figure");

function readId(where: string, value: unknown): string {
  const id = readText(where, value);
  if (!/^[A-Za-z][\w.-]*$/.test(id)) throw invalidId(where, id);
  return id;
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

  /** Marks the class; see `brand`. @internal */
  get [brand](): true {
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
   * @example const svg = plot(x, y).toSVG({ title: "Loss" });
   */
  toSVG(options: SVGTextOptions = {}): string {
    return this.#toSVG(readOptions("toSVG", options, svgReaders));
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
      suptitle: this.title,
      axes: this.axes,
      warnings: () => this.warnings,
    });
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
        return this.toPDF();
      case "html":
        return this.#toHTML(options);
      case "json":
        return `${JSON.stringify(this.spec, null, 2)}\n`;
      default:
        return format satisfies never;
    }
  }

  #toSVG(options: SVGTextOptions): string {
    const drawing = this.drawing(options);
    return renderSVG(drawing.spec, Object.assign(drawing, this.#renderOptions));
  }

  /** What its SVG is drawn from, as plain data. @internal */
  drawing(options: SVGTextOptions = {}): Drawing {
    const {
      title = titleOfFigure(this.title, this.axes),
      description = describeFigure(this.axes),
      id,
    } = options;
    const fonttype = rcParams["svg.fonttype"];
    const named = id === undefined ? {} : { id };
    return { spec: this.#specWith(description), title, description, fonttype, ...named };
  }

  #toPNG({ dpi, scale }: PNGOptions): Uint8Array {
    const size = scale === undefined ? { dpi: dpi ?? this.rc["savefig.dpi"] } : { scale };
    return renderPNG(this.spec, {
      ...this.#renderOptions,
      ...size,
      ...(dpi === undefined ? {} : { dpi }),
    });
  }

  #toHTML(options: TextOptions): string {
    const { title = titleOfFigure(this.title, this.axes) } = options;
    return renderHTML({ svg: this.#toSVG(options), spec: this.spec, title });
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
