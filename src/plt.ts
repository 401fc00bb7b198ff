/**
 * matplotlib's pyplot: functions on the current figure and its current axes. Each is a line over a verb of `Axes` or
 * `Figure`; the verbs themselves are here by the table they are on `Axes` by.
 */
import type { MappingOptions } from "./artists/color-mapping.ts";
import type { ImageArray } from "./artists/image/image-file.ts";
import type { ImageInput } from "./artists/image/options.ts";
import { ScalarMappable } from "./artists/scalar-mappable.ts";
import { type Verbs, verbs } from "./artists/verbs.ts";
import type { Axes } from "./axes/axes.ts";
import { readTickLabelOptions, type TickLabelOptions } from "./axes/tick-label-options.ts";
import { type AxesVerbs, axesVerbs } from "./axes/verbs.ts";
import { rc, rcContext } from "./config/rc-context.ts";
import { rcdefaults, rcParams } from "./config/rc-params.ts";
import { style } from "./config/styles.ts";
import type { Position } from "./data/data.ts";
import type { Colorbar } from "./figure/colorbar.ts";
import type { ColorbarOptions } from "./figure/colorbar-options.ts";
import { axes, cla, clf, close, sca, subplot, subplotMosaic } from "./figure/current-axes.ts";
import { noCurrentImage, notInAxes } from "./figure/errors.ts";
import type { Figure } from "./figure/figure.ts";
import { readImageFile, writeImageFile } from "./figure/image-files.ts";
import type { SaveOptions } from "./figure/picture-options.ts";
import { figure, gca, gcf, subplots } from "./figure/pyplot.ts";
import { type EitherSpelling, isInstance, nameArguments, readNoArguments } from "./options.ts";
import type { FileLocation } from "./render/file-location.ts";
import type { AxisName } from "./space/axes-space.ts";

/** A verb of `Axes` that pyplot has: those that set or get something go by another name there. */
type VerbName = Exclude<
  keyof Verbs | keyof AxesVerbs,
  `set${Capitalize<string>}` | `get${Capitalize<string>}` | "addLines"
>;

/** Every verb of `Axes`, on the current axes. */
type CurrentVerbs = { readonly [Name in VerbName]: Axes[Name] };

type Arguments<Name extends keyof Axes> = Axes[Name] extends (...args: infer A) => unknown
  ? A
  : never;

/** What `plt.imsave` takes. */
export interface ImsaveOptions extends Omit<MappingOptions, "norm"> {
  /** What the file holds, whatever its name ends in. @default what that says */
  format?: "png" | null;
  /** Whether the first row is the uppermost one. @default "upper" */
  origin?: "upper" | "lower" | null;
}

/** Reads or sets the ticks of an axis of the current axes. */
interface TicksFunction {
  /** Where the axis has ticks, and what they say. */
  (): [ticks: number[], labels: string[]];
  /** Sets the ticks, with their texts if there are any, and how these look. */
  (
    ticks: readonly Position[] | null,
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): [ticks: number[], labels: string[]];
  (ticks: readonly Position[], options: TickLabelOptions): [ticks: number[], labels: string[]];
  /** Changes how the texts look. */
  (options: TickLabelOptions): [ticks: number[], labels: string[]];
}

/** What was drawn last in axes, by a function of pyplot, of whose colors a colorbar may tell. */
const currentImages = new WeakMap<object, ScalarMappable>();

/** What `plt.colorbar` tells of: the newest of the current axes, or else of the last axes that have one. */
function currentImage(): ScalarMappable | null {
  const page = gcf();
  if (page.axes.length === 0) return null;
  const axes = [page.gca(), ...[...page.axes].reverse()].find((each) => currentImages.has(each));
  return axes === undefined ? null : (currentImages.get(axes) ?? null);
}

/** Adds a colorbar to the current figure. */
interface ColorbarFunction {
  (options?: EitherSpelling<ColorbarOptions>): Colorbar;
  (mappable: ScalarMappable | null, options?: EitherSpelling<ColorbarOptions>): Colorbar;
  (
    mappable: ScalarMappable | null,
    cax: Axes | null,
    options?: EitherSpelling<ColorbarOptions>,
  ): Colorbar;
}

function colorbar(...args: unknown[]): Colorbar {
  const fn = "plt.colorbar";
  const { mappable, ...options } = nameArguments(fn, ["mappable", "cax", "ax"], args);
  const shown = mappable ?? currentImage();
  if (shown === null) throw noCurrentImage(fn);
  return gcf().colorbar(shown as ScalarMappable, options);
}

/** What pyplot has beside the verbs. */
const functions = {
  axes,
  cla,
  clf,
  close,
  figure,
  gca,
  gcf,
  rc,
  rcContext,
  rcParams,
  rcdefaults,
  sca,
  style,
  subplot,
  subplotMosaic,
  subplots,

  /** Adds a legend to the current axes, see {@link Axes.legend}. */
  legend: ((...args: [null]) => gca().legend(...args)) as Axes["legend"],
  /** Sets the title of the current axes, see {@link Axes.setTitle}. */
  title: (...args: Arguments<"setTitle">) => gca().setTitle(...args),
  /** Names the horizontal axis, see {@link Axes.setXlabel}. */
  xlabel: (...args: Arguments<"setXlabel">) => gca().setXlabel(...args),
  /** Names the vertical axis, see {@link Axes.setYlabel}. */
  ylabel: (...args: Arguments<"setYlabel">) => gca().setYlabel(...args),
  /** Sets the horizontal scale, see {@link Axes.setXscale}. */
  xscale: (...args: Arguments<"setXscale">) => gca().setXscale(...args),
  /** Sets the vertical scale, see {@link Axes.setYscale}. */
  yscale: (...args: Arguments<"setYscale">) => gca().setYscale(...args),
  /** Sets the horizontal limits, see {@link Axes.setXlim}; without arguments it gives them. */
  xlim: ((...args: []) =>
    args.length === 0 ? gca().getXlim() : gca().setXlim(...args)) as Axes["setXlim"],
  /** Sets the vertical limits, see {@link Axes.setYlim}; without arguments it gives them. */
  ylim: ((...args: []) =>
    args.length === 0 ? gca().getYlim() : gca().setYlim(...args)) as Axes["setYlim"],
  /** Sets the ticks of the horizontal axis, see {@link Axes.setXticks}; without arguments it gives them. */
  xticks: ((...args: unknown[]) => ticks("x", args)) as TicksFunction,
  /** Sets the ticks of the vertical axis, see {@link Axes.setYticks}; without arguments it gives them. */
  yticks: ((...args: unknown[]) => ticks("y", args)) as TicksFunction,
  /**
   * Adds a colorbar to the current figure, see {@link Figure.colorbar}: of what is passed, or else of the image, the mesh or the points
   * that a function of pyplot drew last.
   * @throws PlotError when there is none, or an argument cannot be read
   */
  colorbar: colorbar as ColorbarFunction,
  /** The image, the mesh or the points whose colors `colorbar` tells of; null when there are none. */
  gci: (...args: []): ScalarMappable | null => {
    readNoArguments("plt.gci", args);
    return currentImage();
  },
  /**
   * Makes an image, a mesh or points what `gci` gives.
   * @throws PlotError for what is in no axes
   */
  sci: (mappable: ScalarMappable): void => {
    const axes = isInstance(mappable, ScalarMappable) ? mappable.axes : null;
    if (axes === null) throw notInAxes("plt.sci", mappable);
    currentImages.set(axes, mappable);
  },
  /**
   * Sets which values have the first and the last color in what `gci` gives.
   * @throws PlotError when there is none
   */
  clim: ((...args: [number | null]) => {
    const mappable = currentImage();
    if (mappable === null) throw noCurrentImage("plt.clim");
    mappable.setClim(...args);
  }) as ScalarMappable["setClim"],
  /**
   * Reads a PNG file: numbers from 0 to 1, of rows and columns, and of colors where it has them; palettes, and grays with an opacity,
   * are four channels. Colors of 16 bits lose the lower eight.
   * @param fname The file, or its bytes.
   * @throws PlotError for what is no PNG file or cannot be read; `wrong-platform` for a name in browsers
   * @example plt.imshow(plt.imread("cat.png"));
   */
  imread: (...args: [fname: FileLocation | Uint8Array | ArrayBuffer]): ImageArray =>
    readImageFile("plt.imread", args),
  /**
   * Writes values, colored as `imshow` colors them, or colors as a PNG file, a pixel for each; it has four channels.
   * @param arr Rows of numbers, or of red, green, blue and perhaps opacity: integers to 255 or floats to 1. NaN has no color.
   * @throws PlotError for what is no image, colors beyond their range, a name that ends in something else; and as `save` does
   * @example plt.imsave("weights.png", weights, { cmap: "gray", vmin: 0, vmax: 1 });
   */
  imsave: (
    ...args: [fname: FileLocation, arr: ImageInput, options?: EitherSpelling<ImsaveOptions>]
  ): void => writeImageFile("plt.imsave", args),
  /** Sets the title over all axes of the current figure, see {@link Figure.suptitle}. */
  suptitle: (...args: Parameters<Figure["suptitle"]>) => gcf().suptitle(...args),
  /** Sets a name that all horizontal axes of the current figure share, see {@link Figure.supxlabel}. */
  supxlabel: (...args: Parameters<Figure["supxlabel"]>) => gcf().supxlabel(...args),
  /** Sets a name that all vertical axes of the current figure share, see {@link Figure.supylabel}. */
  supylabel: (...args: Parameters<Figure["supylabel"]>) => gcf().supylabel(...args),
  /** Makes room for labels and titles in the current figure, see {@link Figure.tightLayout}. */
  tightLayout: (...args: Parameters<Figure["tightLayout"]>) => gcf().tightLayout(...args),
  /** Sets margins and gaps of the current figure, see {@link Figure.subplotsAdjust}. */
  subplotsAdjust: ((...args: []) => gcf().subplotsAdjust(...args)) as Figure["subplotsAdjust"],
  /**
   * Writes the current figure to a file, see {@link Figure.save}. Unlike in matplotlib the page ends where the drawing
   * does, as with its `bbox_inches="tight"`; `bboxInches: "standard"` gives the whole page.
   */
  savefig: (path: FileLocation, options?: EitherSpelling<SaveOptions>): Figure =>
    gcf().save(path, options),
};

/** Ticks are set first, then texts and their looks, as pyplot does. */
function ticks(name: AxisName, args: readonly unknown[]): [number[], string[]] {
  const fn = `plt.${name}ticks`;
  const {
    ticks: places = null,
    labels = null,
    ...options
  } = nameArguments(fn, ["ticks", "labels"], args);
  const current = gca();
  const axis = current[`${name}axis`];
  const { minor, style } = readTickLabelOptions(fn, options, current.rc);
  if (places !== null) axis.placeTicks(fn, [places, labels, ...(labels ? [options] : [])]);
  else if (labels !== null) axis.labelTicks(fn, [labels, options]);
  axis.setTickStyle([minor ? "minor" : "major"], style);
  const { major, labels: texts } = current.ticks(name);
  return [[...major], [...texts]];
}

/** The verbs of `Axes`, each on the current axes. */
function currentVerbs(): CurrentVerbs {
  const names = Object.keys({ ...verbs, ...axesVerbs }).filter(isPyplots);
  return Object.fromEntries(names.map((name) => [name, onCurrentAxes(name)])) as CurrentVerbs;
}

function isPyplots(name: string): name is VerbName {
  return !/^[gs]et[A-Z]/.test(name) && name !== "addLines";
}

function onCurrentAxes(name: VerbName) {
  return (...args: unknown[]) => {
    const axes = gca();
    // Axes of three dimensions have verbs of their own.
    const made = (axes[name] as (...args: unknown[]) => unknown).apply(axes, args);
    if (made instanceof ScalarMappable) currentImages.set(axes, made);
    return made;
  };
}

/**
 * matplotlib's pyplot: every verb of `Axes` on the current axes, and what makes, chooses, names and saves figures.
 * @example
 * plt.plot([1, 2, 3], [1, 4, 9], "o-");
 * plt.xlabel("x");
 * plt.savefig("squares.svg");
 */
export const plt: typeof functions & CurrentVerbs = /* @__PURE__ */ allFunctions();

/** Made by a call that bundlers leave out of a program without it. */
function allFunctions() {
  return { ...currentVerbs(), ...functions };
}
