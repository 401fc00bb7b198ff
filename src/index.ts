export type { AreaOptions } from "./artists/area/area-options.ts";
export type { AreaArtist } from "./artists/artist.ts";
export { BarContainer } from "./artists/bar/bar-container.ts";
export type { BarLabel } from "./artists/bar/bar-labels.ts";
export type { PatchOptions } from "./artists/bar/bar-looks.ts";
export type { BarPatch } from "./artists/bar/bar-patch.ts";
export type { Orientation } from "./artists/bar/bars.ts";
export type { BarLabelOptions } from "./artists/bar/label-options.ts";
export type { BarOptions } from "./artists/bar/options.ts";
export type { BarValues } from "./artists/bar/verbs.ts";
export type { MappingOptions, NormName } from "./artists/color-mapping.ts";
export type { ContourOptions } from "./artists/contour/contour-options.ts";
export type { ContourLevel, ContourPath, ContourSegment } from "./artists/contour/contour-parts.ts";
export type { ContourLabelOptions, LevelFormat } from "./artists/contour/label-options.ts";
export type { QuadContourSet } from "./artists/contour/quad-contour-set.ts";
export type { FunctionOfXY } from "./artists/contour/read-heights.ts";
export type { ContourLevels } from "./artists/contour/verbs.ts";
export type { ErrorLines } from "./artists/errorbar/error-lines.ts";
export { ErrorbarContainer } from "./artists/errorbar/errorbar-container.ts";
export type { ErrorbarOptions, ErrorValues, PointFlags } from "./artists/errorbar/options.ts";
export type { FillOptions } from "./artists/fill/fill-look.ts";
export type { FilledPolygon } from "./artists/fill/filled-polygon.ts";
export type { PolyCollection } from "./artists/fill/poly-collection.ts";
export type { StackBaseline } from "./artists/fill/stack.ts";
export type { CurveData, FillBetweenOptions, StackplotOptions } from "./artists/fill/verbs.ts";
export type { HistResult } from "./artists/hist/make-hist.ts";
export type { HistBinRule, HistOptions } from "./artists/hist/options.ts";
export type { StepPolygon } from "./artists/hist/step-polygon.ts";
export { AxesImage } from "./artists/image/axes-image.ts";
export type { ImageArray } from "./artists/image/image-file.ts";
export type { Extent, Interpolation, Origin } from "./artists/image/image-state.ts";
export type {
  ImageInput,
  ImshowOptions,
  MatshowOptions,
  SpyMarkers,
  SpyOptions,
} from "./artists/image/options.ts";
export type { DrawStyle } from "./artists/line/draw-style.ts";
export { Line2D, type LineOptions } from "./artists/line/line2d.ts";
export type { MarkEvery } from "./artists/line/mark-every.ts";
export type { MeshInput, PcolormeshOptions } from "./artists/mesh/options.ts";
export type { QuadMesh } from "./artists/mesh/quad-mesh.ts";
export { Annulus, type AnnulusOptions } from "./artists/patch/annulus.ts";
export { Arc, type ArcOptions } from "./artists/patch/arc.ts";
export { Arrow, type ArrowPatchOptions } from "./artists/patch/arrow.ts";
export { Circle } from "./artists/patch/circle.ts";
export { CirclePolygon, type CirclePolygonOptions } from "./artists/patch/circle-polygon.ts";
export { Ellipse, type EllipseOptions } from "./artists/patch/ellipse.ts";
export { FancyArrow } from "./artists/patch/fancy-arrow.ts";
export type { FancyArrowOptions } from "./artists/patch/fancy-arrow-form.ts";
export { FancyArrowPatch, type FancyArrowPatchOptions } from "./artists/patch/fancy-arrow-patch.ts";
export { type FancyBboxOptions, FancyBboxPatch } from "./artists/patch/fancy-bbox-patch.ts";
export { Patch } from "./artists/patch/patch.ts";
export type { PatchProps } from "./artists/patch/patch-props.ts";
export { Polygon, type PolygonOptions } from "./artists/patch/polygon.ts";
export { Rectangle, type RectangleOptions } from "./artists/patch/rectangle.ts";
export { RegularPolygon, type RegularPolygonOptions } from "./artists/patch/regular-polygon.ts";
export { Wedge, type WedgeOptions } from "./artists/patch/wedge.ts";
export type { ScalarMappable } from "./artists/scalar-mappable.ts";
export type { LegendElementsOptions } from "./artists/scatter/legend-elements.ts";
export type { Colors, ScatterOptions } from "./artists/scatter/options.ts";
export type { PathCollection } from "./artists/scatter/path-collection.ts";
export { LineCollection } from "./artists/segments/line-collection.ts";
export type { LineCollectionOptions } from "./artists/segments/look.ts";
export type { Polylines, SegmentsLike } from "./artists/segments/polylines.ts";
export type { AxesSpan } from "./artists/span/axes-span.ts";
export type { AxlineOptions } from "./artists/span/verbs.ts";
export type { StemContainer } from "./artists/stem/stem-container.ts";
export type { StemOptions } from "./artists/stem/verbs.ts";
export type { StairData } from "./artists/step/stair-pieces.ts";
export type { StepPatch } from "./artists/step/step-patch.ts";
export type { StairsOptions, StepOptions } from "./artists/step/verbs.ts";
export type { StepWhere } from "./artists/steps.ts";
export type { ArrowOptions } from "./artists/text/arrow-look.ts";
export type { BoxOptions } from "./artists/text/box-look.ts";
export type { Coordinate, Coordinates, OffsetCoordinate } from "./artists/text/coordinates.ts";
export type { Text } from "./artists/text/text-artist.ts";
export type { TextStyleOptions } from "./artists/text/text-look.ts";
export type { AnnotateOptions, TextProps } from "./artists/text/verbs.ts";
export type { Line3D } from "./artists/three-d/line-3d.ts";
export type { Line3DCollection } from "./artists/three-d/line-3d-collection.ts";
export type { Path3DCollection } from "./artists/three-d/path-3d-collection.ts";
export type { Poly3DCollection } from "./artists/three-d/poly-3d-collection.ts";
export type { StrideOptions, SurfaceOptions } from "./artists/three-d/surface-options.ts";
export type { Text3D } from "./artists/three-d/text-3d.ts";
export type {
  Coordinate3D,
  Line3DOptions,
  Scatter3DOptions,
  Table3D,
  Text3DOptions,
  WireframeOptions,
} from "./artists/three-d/verbs.ts";
export type { Adjustable, Anchor, AxisCommand } from "./axes/aspect.ts";
export type {
  AspectOptions,
  AxisLimitsList,
  AxisOptions,
} from "./axes/aspect-verbs.ts";
export { Axes } from "./axes/axes.ts";
export type { Axis, FormatterLike } from "./axes/axis.ts";
export type { FormatOptions } from "./axes/axis-ticks.ts";
export type { LabelTextOptions } from "./axes/label-options.ts";
export type { AxisLabelOptions, TitleOptions } from "./axes/label-verbs.ts";
export type { LegendOptions } from "./axes/legend.ts";
export { type DrawnLegend, Legend } from "./axes/legend-artist.ts";
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
export type { Axes3D } from "./axes/three-d/axes-3d.ts";
export type {
  Axes3DProperties,
  ProjectionType,
  ViewOptions,
} from "./axes/three-d/camera-options.ts";
export type {
  Aspect3D,
  Autoscale3DOptions,
  Margin3DOptions,
  WhichAxis3D,
} from "./axes/three-d/view-verbs.ts";
export type { ZAxis } from "./axes/three-d/z-axis.ts";
export type { ZlimOptions } from "./axes/three-d/z-verbs.ts";
export type { TickLabelOptions } from "./axes/tick-label-options.ts";
export type { TickParams } from "./axes/tick-params.ts";
export type { GridOptions, LocatorParams } from "./axes/tick-verbs.ts";
export type { LegendLoc, LegendPlace } from "./config/legend-loc.ts";
export type { RcChanges } from "./config/rc-context.ts";
export { type RcParams, rcdefaults, rcParams } from "./config/rc-params.ts";
export type { Style } from "./config/styles.ts";
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
  Places,
  Position,
  PositionData,
  PositionHeights,
  PositionValues,
  SeriesInput,
  TensorLike,
  Values,
} from "./data/data.ts";
export { arange, type LinspaceOptions, linspace } from "./data/ranges.ts";
export { PlotError, type PlotErrorCode } from "./errors.ts";
export type {
  AddAxes3DOptions,
  AddAxesOptions,
  Axes3DOptions,
  AxesProperties,
} from "./figure/axes-options.ts";
export type { Rect } from "./figure/axes-stack.ts";
export type { Colorbar } from "./figure/colorbar.ts";
export type { ColorbarLocation, ColorbarOptions } from "./figure/colorbar-options.ts";
export { Figure } from "./figure/figure.ts";
export type { SuptitleOptions } from "./figure/figure-page.ts";
/** For programs that draw the figures of others. @internal */
export { withFreshState } from "./figure/fresh-state.ts";
export type {
  PNGOptions,
  SaveOptions,
  SVGTextOptions,
  TextOptions,
  ThemeOptions,
} from "./figure/picture-options.ts";
export {
  type FigureOptions,
  figure,
  gca,
  gcf,
  type Subplots3DFigureOptions,
  type SubplotsFigure,
  type SubplotsFigure3D,
  type SubplotsFigureOptions,
  subplots,
} from "./figure/pyplot.ts";
export type { PageOptions } from "./figure/save-page.ts";
export type { Mosaic, SubplotMosaicOptions } from "./figure/subplot-mosaic.ts";
export type { AxesArray, Subplots3DOptions, SubplotsOptions } from "./figure/subplots.ts";
export type { TightLayoutOptions } from "./figure/tight-options.ts";
export {
  Animator,
  type AnimatorOptions,
  type PointNumber,
} from "./helpers/animator.ts";
export { annotate } from "./helpers/annotate.ts";
export type { LiveOptions } from "./helpers/live.ts";
export { type PlotOptions, plot } from "./helpers/plot.ts";
export { type PlotAsyncOptions, plotAsync } from "./helpers/plot-async.ts";
export {
  type BoardPoint,
  ProgressBoard,
  type ProgressBoardOptions,
} from "./helpers/progress-board.ts";
export {
  type Abortable,
  type RenderAllOptions,
  type RenderResult,
  renderAll,
} from "./helpers/render-all.ts";
export { type AxesSettings, setAxes } from "./helpers/set-axes.ts";
export { setFigsize } from "./helpers/set-figsize.ts";
export { type BboxesOptions, type Bounds, bboxToRect, showBboxes } from "./helpers/show-bboxes.ts";
export { type HeatmapsOptions, type Matrices, showHeatmaps } from "./helpers/show-heatmaps.ts";
export { type Images, type ImagesOptions, showImages } from "./helpers/show-images.ts";
export {
  type HasLength,
  type PairHistOptions,
  showListLenPairHist,
} from "./helpers/show-list-len-pair-hist.ts";
export { showTrace } from "./helpers/show-trace.ts";
export { showTrace2d } from "./helpers/show-trace-2d.ts";
export { useSvgDisplay } from "./helpers/use-svg-display.ts";
export {
  type GridIndex,
  GridSpec,
  type GridSpecOptions,
  type SubGridSpecOptions,
  SubplotSpec,
} from "./layout/gridspec.ts";
export type { LegendHandle } from "./layout/legend-layout.ts";
export type { SubplotParams } from "./layout/subplot-grid.ts";
export type { TightRect } from "./layout/tight-layout.ts";
export type { VegaLiteSpec } from "./marks/json.ts";
export { type ImsaveOptions, plt } from "./plt.ts";
export type { FileLocation } from "./render/file-location.ts";
export { loadArtists, loadFont, loadVega } from "./render/load.ts";
export { loadTables } from "./render/load-tables.ts";
export type { PageBlob, PageCanvas, PageElement, PageSVG } from "./render/page.ts";
export type { Box, Interval } from "./space/axes-space.ts";
export type { Transform } from "./space/transform.ts";
export {
  Colormap,
  type ColormapCallOptions,
  type ColormapExtremes,
  type ColormapValues,
} from "./style/colormaps/colormap.ts";
export {
  LinearSegmentedColormap,
  type PlacedColor,
} from "./style/colormaps/linear-segmented-colormap.ts";
export { ListedColormap } from "./style/colormaps/listed-colormap.ts";
export type { SegmentData, SegmentRow, Segments } from "./style/colormaps/lookup-table.ts";
export { colormaps, getCmap } from "./style/colormaps/registry.ts";
export type { ColormapColor, Rgba } from "./style/colormaps/rgba.ts";
export type { FontSize } from "./style/font-size.ts";
export type { FontWeight } from "./style/font-weight.ts";
export {
  BoundaryNorm,
  type BoundaryNormArguments,
  type BoundaryNormOptions,
} from "./style/norms/boundary-norm.ts";
export {
  CenteredNorm,
  type CenteredNormArguments,
  type CenteredNormOptions,
} from "./style/norms/centered-norm.ts";
export type { ExtendName } from "./style/norms/extend.ts";
export {
  LogNorm,
  SymLogNorm,
  type SymLogNormArguments,
  type SymLogNormOptions,
} from "./style/norms/log-norms.ts";
export { NoNorm } from "./style/norms/no-norm.ts";
export {
  Normalize,
  type NormalizeArguments,
  type NormalizeOptions,
  type Normed,
  type NormLimit,
  type NormValue,
} from "./style/norms/normalize.ts";
export {
  PowerNorm,
  type PowerNormArguments,
  type PowerNormOptions,
} from "./style/norms/power-norm.ts";
export {
  TwoSlopeNorm,
  type TwoSlopeNormArguments,
  type TwoSlopeNormOptions,
} from "./style/norms/two-slope-norm.ts";
export type { Theme } from "./svg/theme.ts";
export {
  type AutoDateFormatOptions,
  AutoDateFormatter,
} from "./ticker/dates/auto-date-formatter.ts";
export { AutoDateLocator, type AutoDateOptions } from "./ticker/dates/auto-date-locator.ts";
export {
  DayLocator,
  HourLocator,
  MinuteLocator,
  MonthLocator,
  type RuleOptions,
  SecondLocator,
  WeekdayLocator,
} from "./ticker/dates/calendar-locators.ts";
export {
  ConciseDateFormatter,
  type ConciseDateOptions,
} from "./ticker/dates/concise-date-formatter.ts";
export { type DateInput, date2num, num2date } from "./ticker/dates/convert.ts";
export { DateFormatter } from "./ticker/dates/date-formatter.ts";
export type { DateLike, TemporalLike } from "./ticker/dates/is-date.ts";
export { MicrosecondLocator } from "./ticker/dates/microsecond-locator.ts";
export type { DateFrequency } from "./ticker/dates/place-ticks.ts";
export { YearLocator, type YearOptions } from "./ticker/dates/year-locator.ts";
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
