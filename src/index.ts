export type {
  ArrayConvertible,
  Chunks,
  Data,
  FlowingData,
  FlowingHeights,
  FunctionOfX,
  HeightData,
  NdArrayLike,
  SeriesInput,
  TensorLike,
  Values,
} from "./data/data.ts";
export { arange, type LinspaceOptions, linspace } from "./data/ranges.ts";
export { PlotError, type PlotErrorCode } from "./errors.ts";
export { Axes } from "./figure/axes.ts";
export type { Box } from "./figure/axes-state.ts";
export type { DrawnLegend } from "./figure/axes-view.ts";
export type { Interval } from "./figure/axis.ts";
export {
  Figure,
  type PNGOptions,
  type SaveOptions,
  type TextOptions,
} from "./figure/figure.ts";
export type { FontSize } from "./figure/font-size.ts";
export type { LegendOptions } from "./figure/legend.ts";
export type { LegendLoc, LegendPlace } from "./figure/legend-loc.ts";
export type { Limits } from "./figure/limits.ts";
export { Line2D, type LineOptions } from "./figure/line2d.ts";
export type { PathCollection, ScatterOptions } from "./figure/path-collection.ts";
export {
  type FigureOptions,
  figure,
  gca,
  gcf,
  type SubplotsOptions,
  subplots,
} from "./figure/pyplot.ts";
export { type RcParams, rcdefaults, rcParams } from "./figure/rc-params.ts";
export type { Sharing } from "./figure/sharing.ts";
export type { TextProps } from "./figure/text-artist.ts";
export { setWarningHandler, type WarningHandler } from "./figure/warnings.ts";
export { type PlotOptions, plot } from "./helpers/plot.ts";
export { type PlotAsyncOptions, plotAsync } from "./helpers/plot-async.ts";
export {
  type Abortable,
  type RenderAllOptions,
  type RenderResult,
  renderAll,
} from "./helpers/render-all.ts";
export { type AxesSettings, setAxes } from "./helpers/set-axes.ts";
export { setFigsize } from "./helpers/set-figsize.ts";
export { useSvgDisplay } from "./helpers/use-svg-display.ts";
export type { VegaLiteSpec } from "./spec/types.ts";
export { type ScaleName, scaleNames } from "./ticker/scale.ts";
