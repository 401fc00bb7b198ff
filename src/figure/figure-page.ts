import { placeBoxed } from "../artists/text/boxed-text.ts";
import {
  readTextOptions,
  type TextLook,
  textLook,
  textReaders,
} from "../artists/text/text-look.ts";
import type { Axes } from "../axes/axes.ts";
import type { LabelTextOptions } from "../axes/label-options.ts";
import { type LegendOptions, makeLegend, readLegendCall } from "../axes/legend.ts";
import { Legend } from "../axes/legend-artist.ts";
import { checkFigsize, type RcParams, rcSnapshot } from "../config/rc-params.ts";
import { notify } from "../config/warnings.ts";
import { type PageText, type PlacedLegend, placeLegendOnPage } from "../layout/axes-layout.ts";
import type { GridFrame } from "../layout/gridspec.ts";
import type { LegendHandle, LegendState } from "../layout/legend-layout.ts";
import { requireRoom, type SubplotParams, subplotParams } from "../layout/subplot-grid.ts";
import { type EitherSpelling, readNoMore, readNumber, readText } from "../options.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { readBold } from "../style/font-weight.ts";
import { readColor } from "../style/read-color.ts";
import { checkFormulas } from "../text/formulas.ts";
import { hugePage } from "./errors.ts";

/** How the title over all axes is written, or a name of their axes. */
export interface SuptitleOptions extends LabelTextOptions {
  /** As a fraction of the width of the figure. @default 0.5; 0.02 for `supylabel` */
  x?: number;
  /** As a fraction of the height of the figure. @default 0.98; 0.01 for `supxlabel`, 0.5 for `supylabel` */
  y?: number;
}

/** Texts of a page, by the verbs that write them. */
type PageTextName = "suptitle" | "supxlabel" | "supylabel";

interface OwnText {
  readonly text: string;
  readonly look: TextLook & { readonly x?: number; readonly y?: number };
}

const center = { x: 0.5, ha: "center", rotation: 0 } as const;
const usualPlaces = {
  suptitle: { ...center, y: 0.98, va: "top" },
  supxlabel: { ...center, y: 0.01, va: "bottom" },
  supylabel: { x: 0.02, y: 0.5, ha: "left", va: "center", rotation: 90 },
} as const;

/** A page: how large it is, its color and margins, and what stands on it beside axes, a title and legends. */
export abstract class FigurePage {
  readonly #rc: Readonly<RcParams> = rcSnapshot();
  readonly #warnings = new Set<string>();
  #figsize: readonly [number, number];
  #params: SubplotParams;
  #facecolor: string;
  #texts: { [Name in PageTextName]?: OwnText } = {};
  #legends: readonly Legend[] = [];

  /** Made by `figure`, `subplots` and `plot`. */
  constructor(figsize: readonly [number, number]) {
    this.#params = subplotParams(this.rc);
    requireRoom(this.#params, (side) => `rcParams["figure.subplot.${side}"]`, "figure.subplot.");
    this.#figsize = checkFigsize("Figure: figsize", figsize);
    this.#tellIfHuge();
    this.#facecolor = this.rc["figure.facecolor"];
  }

  /** The axes in the order they were made; those of `subplots` row by row. */
  abstract get axes(): Axes[];

  /** The settings the figure was made with. @internal */
  protected get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** Width and height in inches. */
  get figsize(): readonly [number, number] {
    return this.#figsize;
  }

  /** Gives the page another size, in inches. @internal */
  protected resize(figsize: readonly [number, number]): void {
    this.#figsize = figsize;
    this.#tellIfHuge();
  }

  #tellIfHuge(): void {
    if (Math.max(...this.#figsize) > 50) this.warn(hugePage(this.#figsize));
  }

  /** Width and height in inches. */
  getSizeInches(): [number, number] {
    return [...this.#figsize];
  }

  /** Sets the color of the page. */
  setFacecolor(color: string): void {
    this.#facecolor = readColor()("Figure.setFacecolor: color", color);
  }

  /** The color of the page, `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
  getFacecolor(): string {
    return toHex(this.#facecolor);
  }

  /** The page in points, with its margins and gaps. @internal */
  protected get frame(): GridFrame {
    const [width, height] = this.#figsize;
    return { width: width * 72, height: height * 72, params: this.#params };
  }

  /** Sets margins and gaps. @internal */
  protected setMargins(params: SubplotParams): void {
    this.#params = params;
  }

  /** What was odd about the figure though it could be drawn, in the order it was noticed. */
  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  /** Keeps and tells a warning; what is noticed again at a second rendering is told once. @internal */
  warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    notify(message);
  }

  /**
   * Adds a legend to the figure, beside those there are. It stands in the upper right corner unless `loc` says otherwise:
   * that of the picture, which is cut to what is drawn unless `rcParams["savefig.bbox"]` says otherwise. With `bboxToAnchor` it
   * stands on the page, in fractions of the figure.
   * @param handles The artists it shows; without them those of all axes.
   * @param labels One name per artist; without them the artists' own labels serve.
   * @returns The legend.
   * @throws PlotError for what cannot be read or shown in a legend, and for the place `"best"`; nothing changes then
   * @example subplots(1, 2).legend({ loc: "lower center", ncols: 3 });
   */
  legend(labels?: readonly (string | number)[] | null, options?: LegendOptions): Legend;
  legend(
    handles: readonly LegendHandle[],
    labels: readonly (string | number)[],
    options?: LegendOptions,
  ): Legend;
  legend(options: LegendOptions): Legend;
  legend(...args: unknown[]): Legend {
    const fn = "Figure.legend";
    const rc = rcSnapshot();
    const artists = this.axes.flatMap((axes) => axes.artists);
    const warn = (message: string) => this.warn(`${fn}: ${message}`);
    const parent = { fn, artists, isOfFigure: true, rc, warn };
    const state = makeLegend(readLegendCall(fn, args), parent);
    const legend: Legend = new Legend(
      {
        place: (asked) => this.#placeLegend(asked),
        removeLegend: () => {
          this.#legends = this.#legends.filter((other) => other !== legend);
        },
      },
      state,
    );
    this.#legends = [...this.#legends, legend];
    return legend;
  }

  /** The legends of the figure, those of its axes not among them. */
  get legends(): readonly Legend[] {
    return this.#legends;
  }

  /** The legends that show, at their places in points from the lower left corner. @internal */
  get placedLegends(): readonly PlacedLegend[] {
    const shown = this.#legends.filter(({ visible }) => visible);
    return shown.map(({ state }) => this.#placeLegend(state));
  }

  #placeLegend(state: LegendState): PlacedLegend {
    const [width, height] = this.figsize;
    return placeLegendOnPage(state, { width: 72 * width, height: 72 * height });
  }

  /**
   * Sets the title over all axes; null or `""` takes it away.
   * @example subplots(1, 2).suptitle("Two views of the loss", { weight: "bold", y: 1.02 });
   */
  suptitle(title: string | null, options?: EitherSpelling<SuptitleOptions>): void;
  suptitle(title: unknown, options: unknown = {}, ...more: unknown[]): void {
    this.#write("suptitle", "title", title, options, more);
  }

  /**
   * Sets a name that all horizontal axes share, at the bottom of the figure; null or `""` takes it away.
   * @example subplots(1, 2).supxlabel("epoch");
   */
  supxlabel(label: string | null, options?: EitherSpelling<SuptitleOptions>): void;
  supxlabel(label: unknown, options: unknown = {}, ...more: unknown[]): void {
    this.#write("supxlabel", "label", label, options, more);
  }

  /** The same for all vertical axes, at the left of the figure. */
  supylabel(label: string | null, options?: EitherSpelling<SuptitleOptions>): void;
  supylabel(label: unknown, options: unknown = {}, ...more: unknown[]): void {
    this.#write("supylabel", "label", label, options, more);
  }

  #write(
    name: PageTextName,
    argument: string,
    value: unknown,
    options: unknown,
    more: readonly unknown[],
  ): void {
    const fn = `Figure.${name}`;
    readNoMore(fn, [argument, "options"], more);
    const text = value === null ? "" : readText(`${fn}: ${argument}`, value);
    const rc = rcSnapshot();
    const readers = { ...textReaders(rc), x: readNumber(), y: readNumber() };
    const { x, y, ...given } = readTextOptions(fn, options, readers);
    const usual = usualText(name, rc);
    const look = { ...usual, ...textLook(given, rc, usual.size) };
    this.#texts[name] = {
      text,
      look: { ...look, ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) },
    };
    checkFormulas(text, (message) => this.warn(`${fn}: ${message}`), this.rc["svg.fonttype"]);
  }

  /** What one of its texts says, `""` for none. @internal */
  protected textOf(name: PageTextName): string {
    return this.#texts[name]?.text ?? "";
  }

  /** The texts of the page at their places. @internal */
  protected get placedTexts(): PageText[] {
    const { width, height } = this.frame;
    return (Object.keys(usualPlaces) as PageTextName[]).flatMap((name) => {
      const own = this.#texts[name];
      if (own === undefined || own.text === "") return [];
      const { x, y, ...look } = { ...usualPlaces[name], ...usualText(name, this.rc), ...own.look };
      return [{ name, text: placeBoxed(own.text, { ...look, x: x * width, y: y * height }) }];
    });
  }

  /** Takes title and legends away. @internal */
  protected clearPage(): void {
    this.#texts = {};
    this.#legends = [];
  }
}

/** How settings want a text of a page written. */
function usualText(name: PageTextName, rc: Readonly<RcParams>) {
  const kind = name === "suptitle" ? "title" : "label";
  return {
    size: fontPoints(rc[`figure.${kind}size`], rc["font.size"]),
    color: toHex(rc["text.color"]),
    bold: readBold(`rcParams["figure.${kind}weight"]`, rc[`figure.${kind}weight`]),
    italic: rc["font.style"] !== "normal",
  };
}
