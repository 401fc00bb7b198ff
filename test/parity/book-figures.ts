/** Draws the cases of the truth files about the book's figures. */
import {
  type Axes,
  type AxesSettings,
  annotate,
  type BboxesOptions,
  bboxToRect,
  type Data,
  type Figure,
  gca,
  type HeatmapsOptions,
  type HeightData,
  type LineOptions,
  type PairHistOptions,
  type PlotOptions,
  plot,
  type ScaleName,
  setAxes,
  showBboxes,
  showHeatmaps,
  showImages,
  showListLenPairHist,
  showTrace2d,
  subplots,
} from "../../src/index.ts";
import { toNumbers } from "./compare.ts";
import type { DrawnAxes, Rectangle } from "./drawn-axes.ts";

interface Call extends Omit<PlotOptions, "Y" | "axes"> {
  readonly X: number[];
  readonly Y?: number[] | null;
}
type Step =
  | {
      readonly fn: "plot";
      readonly x: number[];
      readonly y: number[];
      readonly fmt: string;
      readonly alpha: number;
    }
  | { readonly fn: "set_xscale"; readonly scale: ScaleName }
  | { readonly fn: "title"; readonly text: string }
  | {
      readonly fn: "annotate";
      readonly text: string;
      readonly xy: [number, number];
      readonly xytext: [number, number];
    }
  | { readonly fn: "scatter"; readonly x: number[]; readonly y: number[] }
  | ({ readonly fn: "axvline"; readonly x: number } & Pick<LineOptions, "linestyle" | "color">);

interface BookCase<Expected> {
  readonly name: string;
  readonly expect: Expected;
}
/** What is known of a figure: all of its axes, and the box the picture shows. */
export interface DrawnFigure {
  readonly figure: { readonly width: number; readonly height: number };
  readonly axes: readonly DrawnAxes[];
  readonly tight: Rectangle;
}
/** The book's `plot`, and what is drawn on its axes afterwards. */
export interface PlotCase extends BookCase<DrawnAxes & { readonly tight: Rectangle }> {
  readonly call: Call;
  readonly after?: readonly Step[];
}
/** The book's `plot` with `axes`, once for each subplot. */
export interface PlotAxesCase extends BookCase<DrawnFigure> {
  readonly subplots: {
    readonly nrows: number;
    readonly ncols: number;
    readonly figsize: [number, number];
  };
  readonly calls: readonly Call[];
}
/** The book's `set_axes`, perhaps more than once, on axes with lines. */
export interface SetAxesCase extends BookCase<DrawnFigure> {
  readonly plot: { readonly x: readonly number[]; readonly ys: readonly (readonly number[])[] };
  readonly calls: readonly AxesSettings[];
}
/** The book's `annotate`, on a line. */
export interface AnnotateCase extends BookCase<DrawnFigure> {
  readonly figsize: [number, number];
  readonly plot: { readonly x: number[]; readonly y: number[] };
  readonly limits: readonly [[number, number], [number, number]] | null;
  readonly annotations: readonly Extract<Step, { fn: "annotate" }>[];
}

/** The book's `show_heatmaps`, every argument given. */
export interface HeatmapsCase extends BookCase<DrawnFigure> {
  readonly call: HeatmapsOptions & { readonly matrices: number[][][][] };
}
/** The book's `show_images`, of images of which the shapes are known. */
export interface ImagesCase extends BookCase<DrawnFigure> {
  readonly call: {
    readonly shapes: readonly (readonly number[])[];
    readonly num_rows: number;
    readonly num_cols: number;
    readonly titles: readonly string[] | null;
    readonly scale: number;
  };
  /** A white box for each image. */
  readonly bboxes?: readonly number[][];
}
/** The book's `bbox_to_rect` and `show_bboxes`, on an image. */
export interface BboxesCase extends BookCase<DrawnFigure> {
  readonly figsize: [number, number];
  readonly image: { readonly height: number; readonly width: number };
  readonly steps: readonly (
    | { readonly fn: "bbox_to_rect"; readonly bbox: number[]; readonly color: string }
    | ({ readonly fn: "show_bboxes"; readonly bboxes: number[][] } & BboxesOptions)
  )[];
}
/** The book's `show_trace_2d`. */
export interface Trace2dCase extends BookCase<DrawnFigure> {
  readonly f: { readonly expr: string; readonly a: number; readonly b: number };
  readonly results: number[][];
}
/** The book's `show_list_len_pair_hist`, of lists of which the lengths are known. */
export interface PairHistCase extends BookCase<DrawnFigure> {
  readonly call: Pick<PairHistOptions, "legend" | "xlabel" | "ylabel"> & {
    readonly xlengths: readonly number[];
    readonly ylengths: readonly number[];
  };
}

export function drawHeatmapsCase({ call }: HeatmapsCase): Figure {
  const { matrices, ...options } = call;
  return showHeatmaps(toNumbers(matrices), options);
}

export function drawImagesCase({ call, bboxes = [] }: ImagesCase): Figure {
  const { shapes, ...options } = call;
  const page = showImages(shapes.map(blank), options);
  for (const [index, bbox] of bboxes.entries()) {
    showBboxes(page.axes[index] as Axes, [bbox], { colors: ["w"] });
  }
  return page;
}

/** An image of which only the shape counts. */
export function blank(shape: readonly number[]) {
  return { shape, data: new Float32Array(shape.reduce((product, size) => product * size, 1)) };
}

export function drawBboxesCase({ figsize, image, steps }: BboxesCase): Figure {
  const page = subplots({ figsize });
  page.ax.imshow(blank([image.height, image.width, 3]));
  for (const step of steps) {
    if (step.fn === "bbox_to_rect") page.ax.addPatch(bboxToRect(step.bbox, step.color));
    else showBboxes(page.ax, step.bboxes, step.labels ?? null, step.colors ?? null);
  }
  return page;
}

export function drawTrace2dCase({ f: { expr, a, b }, results }: Trace2dCase): Figure {
  const bowl = (x1: number, x2: number) => a * x1 ** 2 + b * x2 ** 2;
  const wavy = (x1: number, x2: number) => Math.sin(x1) * Math.cos(2 * x2) + 0.3 * x1;
  return showTrace2d(expr.startsWith("sin") ? wavy : bowl, results);
}

export function drawPairHistCase({ call }: PairHistCase): Figure {
  const { legend = null, xlabel = null, ylabel = null, xlengths, ylengths } = call;
  const lists = (lengths: readonly number[]) => lengths.map((length) => ({ length }));
  return showListLenPairHist(legend, xlabel, ylabel, lists(xlengths), lists(ylengths));
}

export function drawPlotCase({ call, after = [] }: PlotCase): Figure {
  const figure = draw(call);
  for (const step of after) applyStep(figure.axes[0] as Axes, step);
  return figure;
}

export function drawPlotAxesCase({ subplots: grid, calls }: PlotAxesCase): Figure {
  const { nrows, ncols, figsize } = grid;
  const figure = subplots(nrows, ncols, { figsize });
  for (const [index, call] of calls.entries()) draw(call, figure.axes[index]);
  return figure;
}

export function drawSetAxesCase({ plot: { x, ys }, calls }: SetAxesCase): Figure {
  const figure = subplots(1, 1, { figsize: [3.5, 2.5] });
  for (const y of ys) gca().plot(x, y);
  for (const call of calls) setAxes(gca(), call);
  return figure;
}

export function drawAnnotateCase(one: AnnotateCase): Figure {
  const figure = subplots(1, 1, { figsize: one.figsize });
  const axes = figure.axes[0] as Axes;
  axes.plot(toNumbers(one.plot.x), toNumbers(one.plot.y));
  if (one.limits !== null) {
    axes.setXlim(one.limits[0]);
    axes.setYlim(one.limits[1]);
  }
  for (const step of one.annotations) applyStep(axes, { ...step, fn: "annotate" });
  return figure;
}

/** Draws what the book's `plot` was asked for, every argument given, null ones too. */
function draw({ X, Y = null, ...options }: Call, axes?: Axes): Figure {
  const target = axes === undefined ? {} : { axes };
  return plot(toNumbers<Data>(X), toNumbers<HeightData | null>(Y), { ...options, ...target });
}

function applyStep(axes: Axes, step: Step): void {
  switch (step.fn) {
    case "plot":
      axes.plot(toNumbers(step.x), toNumbers(step.y), step.fmt, { alpha: step.alpha });
      return;
    case "set_xscale":
      axes.setXscale(step.scale);
      return;
    case "title":
      axes.setTitle(step.text);
      return;
    case "annotate":
      annotate(step.text, step.xy, step.xytext);
      return;
    case "scatter":
      axes.scatter(toNumbers(step.x), toNumbers(step.y));
      return;
    case "axvline": {
      const { fn: _, x, ...style } = step;
      axes.axvline(x, style);
      return;
    }
    default:
      step satisfies never;
  }
}
