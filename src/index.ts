export type { Patch } from "./artists/artist.ts";
export { BarContainer } from "./artists/bar/bar-container.ts";
export type { BarLabel } from "./artists/bar/bar-labels.ts";
export type { BarPatch } from "./artists/bar/bar-patch.ts";
export type { Orientation } from "./artists/bar/bars.ts";
export type { BarLabelOptions } from "./artists/bar/label-options.ts";
export type { BarOptions } from "./artists/bar/options.ts";
export type { PatchOptions } from "./artists/bar/patch-look.ts";
export type { BarValues } from "./artists/bar/verbs.ts";
export type { ErrorLines } from "./artists/errorbar/error-lines.ts";
export { ErrorbarContainer } from "./artists/errorbar/errorbar-container.ts";
export type { ErrorbarOptions, ErrorValues, PointFlags } from "./artists/errorbar/options.ts";
export type { HistResult } from "./artists/hist/make-hist.ts";
export type { HistBinRule, HistOptions } from "./artists/hist/options.ts";
export type { StepPolygon } from "./artists/hist/step-polygon.ts";
export { Line2D, type LineOptions } from "./artists/line/line2d.ts";
export type { PathCollection, ScatterOptions } from "./artists/scatter/path-collection.ts";
export type { TextProps } from "./artists/text/text-artist.ts";
export type { Adjustable, Anchor } from "./axes/aspect.ts";
export type {
  AspectOptions,
  AxisCommand,
  AxisLimitsList,
  AxisOptions,
} from "./axes/aspect-verbs.ts";
export { Axes } from "./axes/axes.ts";
export type { DrawnLegend } from "./axes/axes-view.ts";
export type { Axis, FormatterLike } from "./axes/axis.ts";
export type { FormatOptions } from "./axes/axis-ticks.ts";
export type { LabelTextOptions } from "./axes/label-options.ts";
export type { AxisLabelOptions, TitleOptions } from "./axes/label-verbs.ts";
export type { LegendOptions } from "./axes/legend.ts";
export type {
  AutoscaleOptions,
  LimitsOptions,
  MarginOptions,
  WhichAxis,
  XlimOptions,
  YlimOptions,
} from "./axes/limit-verbs.ts";
export type { Limits } from "./axes/limits.ts";
export type { Conversion, SecondaryAxis, SecondaryLocation } from "./axes/secondary-axis.ts";
export type { SecondaryOptions } from "./axes/secondary-verbs.ts";
export type { Sharing } from "./axes/sharing.ts";
export type { Spine, SpinePlace, Spines } from "./axes/spines.ts";
export type { TickLabelOptions } from "./axes/tick-label-options.ts";
export type { TickParams } from "./axes/tick-params.ts";
export type { GridOptions, LocatorParams } from "./axes/tick-verbs.ts";
export type { LegendLoc, LegendPlace } from "./config/legend-loc.ts";
export { type RcParams, rcdefaults, rcParams } from "./config/rc-params.ts";
export { setWarningHandler, type WarningHandler } from "./config/warnings.ts";
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
export type { AddAxesOptions, AxesProperties } from "./figure/axes-options.ts";
export type { Rect } from "./figure/axes-stack.ts";
export {
  Figure,
  type PNGOptions,
  type SaveOptions,
  type SVGTextOptions,
  type TextOptions,
  type ThemeOptions,
} from "./figure/figure.ts";
export type { TightLayoutOptions } from "./figure/figure-layout.ts";
/** For programs that draw the figures of others. @internal */
export { withFreshState } from "./figure/fresh-state.ts";
export {
  type FigureOptions,
  figure,
  gca,
  gcf,
  type SubplotsFigure,
  type SubplotsFigureOptions,
  subplots,
} from "./figure/pyplot.ts";
export type { AxesArray, SubplotsOptions } from "./figure/subplots.ts";
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
export {
  type GridIndex,
  GridSpec,
  type GridSpecOptions,
  type SubGridSpecOptions,
  SubplotSpec,
} from "./layout/gridspec.ts";
export type { SubplotParams } from "./layout/subplot-grid.ts";
export type { TightRect } from "./layout/tight-layout.ts";
export type { VegaLiteSpec } from "./marks/json.ts";
export type { FileLocation } from "./render/file-location.ts";
export { loadFont, loadTables, loadVega } from "./render/load.ts";
export type { PageBlob, PageCanvas, PageElement, PageSVG } from "./render/page.ts";
export type { Box, Interval } from "./space/axes-space.ts";
export type { FontSize } from "./style/font-size.ts";
export type { Theme } from "./svg/theme.ts";
export { EngFormatter, type EngOptions } from "./ticker/formatters/eng.ts";
export { FixedFormatter } from "./ticker/formatters/fixed.ts";
export { FormatStrFormatter } from "./ticker/formatters/format-str.ts";
export { FuncFormatter, type LabelFunction } from "./ticker/formatters/func.ts";
export {
  LogFormatter,
  LogFormatterExponent,
  LogFormatterMathtext,
  type LogFormatterOptions,
  LogFormatterSciNotation,
} from "./ticker/formatters/log.ts";
export { LogitFormatter, type LogitFormatterOptions } from "./ticker/formatters/logit.ts";
export { NullFormatter } from "./ticker/formatters/null.ts";
export { PercentFormatter, type PercentOptions } from "./ticker/formatters/percent.ts";
export { type ScalarFormatOptions, ScalarFormatter } from "./ticker/formatters/scalar.ts";
export { StrMethodFormatter } from "./ticker/formatters/str-method.ts";
export { AutoMinorLocator } from "./ticker/locators/auto-minor.ts";
export { FixedLocator } from "./ticker/locators/fixed.ts";
export { IndexLocator } from "./ticker/locators/index-locator.ts";
export { LinearLocator } from "./ticker/locators/linear.ts";
export { LogLocator, type LogLocatorOptions } from "./ticker/locators/log.ts";
export { LogitLocator, type LogitLocatorOptions } from "./ticker/locators/logit.ts";
export { AutoLocator, MaxNLocator, type MaxNOptions } from "./ticker/locators/max-n.ts";
export { MultipleLocator } from "./ticker/locators/multiple.ts";
export { NullLocator } from "./ticker/locators/null.ts";
export { SymmetricalLogLocator, type SymmetricalLogOptions } from "./ticker/locators/symlog.ts";
export { type ScaleName, scaleNames } from "./ticker/scale.ts";
export type {
  FormatContext,
  Formatter,
  Locator,
  ScaleOptions,
  TickLabels,
  TickSpace,
} from "./ticker/types.ts";
