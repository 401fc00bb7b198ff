import {
  type Axes,
  type AxesSettings,
  type Data,
  type Figure,
  gca,
  type HeightData,
  type LineOptions,
  type PlotOptions,
  plot,
  type ScaleName,
  setAxes,
  subplots,
} from "../../src/index.ts";
import { type Differences, near, same, toNumbers } from "./compare.ts";
import { axesDifferences, type DrawnAxes, tightDifferences } from "./drawn-axes.ts";
import { parity } from "./harness.ts";

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

interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}
interface PlotCase {
  readonly name: string;
  readonly call: Call;
  readonly after?: readonly Step[];
  readonly expect: DrawnAxes & { readonly tight: Rectangle };
}
interface DrawnFigure {
  readonly figure: { readonly width: number; readonly height: number };
  readonly axes: readonly DrawnAxes[];
  readonly tight: Rectangle;
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
      axes.annotate(step.text, step.xy, step.xytext);
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

function figureDifferences(figure: Figure, expected: DrawnFigure): Differences {
  const { width, height } = expected.figure;
  return [
    ...near(
      "figure size",
      figure.figsize.map((side) => side * 72),
      [width, height],
      1e-9,
    ),
    ...same("number of axes", figure.axes.length, expected.axes.length),
    ...figure.axes.flatMap((axes, index) => {
      const other = expected.axes[index];
      return other === undefined
        ? []
        : axesDifferences(axes, other).map((it) => `axes ${index}: ${it}`);
    }),
    ...tightDifferences(figure, expected.tight),
  ];
}

parity<PlotCase>("book-plot", {
  differences: ({ call, after = [], expect: expected }) => {
    const figure = draw(call);
    const axes = figure.axes[0] as Axes;
    for (const step of after) applyStep(axes, step);
    return [...axesDifferences(axes, expected), ...tightDifferences(figure, expected.tight)];
  },
});

parity<{
  readonly name: string;
  readonly subplots: {
    readonly nrows: number;
    readonly ncols: number;
    readonly figsize: [number, number];
  };
  readonly calls: readonly Call[];
  readonly expect: DrawnFigure;
}>("book-plot-axes", {
  differences: ({ subplots: { nrows, ncols, figsize }, calls, expect: expected }) => {
    const figure = subplots(nrows, ncols, { figsize });
    for (const [index, call] of calls.entries()) draw(call, figure.axes[index]);
    return figureDifferences(figure, expected);
  },
});

parity<{
  readonly name: string;
  readonly plot: { readonly x: readonly number[]; readonly ys: readonly (readonly number[])[] };
  readonly calls: readonly AxesSettings[];
  readonly expect: DrawnFigure;
}>("book-set-axes", {
  differences: ({ plot: { x, ys }, calls, expect: expected }) => {
    const figure = subplots(1, 1, { figsize: [3.5, 2.5] });
    for (const y of ys) gca().plot(x, y);
    for (const call of calls) setAxes(gca(), call);
    return figureDifferences(figure, expected);
  },
});

parity<{
  readonly name: string;
  readonly figsize: [number, number];
  readonly plot: { readonly x: number[]; readonly y: number[] };
  readonly limits: readonly [[number, number], [number, number]] | null;
  readonly annotations: readonly Extract<Step, { fn: "annotate" }>[];
  readonly expect: DrawnFigure;
}>("book-annotate", {
  differences: ({ figsize, plot: { x, y }, limits, annotations, expect: expected }) => {
    const drawn = subplots(1, 1, { figsize });
    const axes = drawn.axes[0] as Axes;
    axes.plot(toNumbers(x), toNumbers(y));
    if (limits !== null) {
      axes.setXlim(limits[0]);
      axes.setYlim(limits[1]);
    }
    for (const { text, xy, xytext } of annotations) axes.annotate(text, xy, xytext);
    return figureDifferences(drawn, expected);
  },
});
