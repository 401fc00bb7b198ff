import type { RcParams } from "../../config/rc-params.ts";
import type { Line } from "../../data/pair.ts";
import type { Summary } from "../../data/summary.ts";
import { refuseMoreInAccessors } from "../../options.ts";
import type { DashPattern, LineStyle } from "../../style/dashes.ts";
import type { Marker } from "../../style/markers.ts";
import { readHatch } from "../area/read-hatch.ts";
import type { BaseArtist, OwnAxes } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Line2D } from "../line/line2d.ts";
import type { Standing } from "../raster-artist.ts";
import { type ColorMapping, ScalarMappable } from "../scalar-mappable.ts";
import { type CollectionEnds, patternsOf } from "../segments/look.ts";
import { changedValues, mappedColors, summaryOf } from "./changes.ts";
import { type LegendElementsOptions, makeLegendElements } from "./legend-elements.ts";

/** How edges and insides of points look that have colors and widths. */
export interface PointStrokes {
  /** Styles of the edges, in turn. @default solid */
  readonly linestyles?: readonly LineStyle[];
  readonly ends?: CollectionEnds;
  /** Letters of hatching, or null. @default null */
  readonly hatch?: string | null;
}

/** What a scatter plot is made from. */
export interface PointsState extends PointStrokes {
  readonly data: Line;
  /** The values that are colored; null where colors were given. */
  readonly values: Float64Array | null;
  readonly sizes: readonly number[];
  readonly marker: Marker;
  readonly colors: readonly string[];
  /** null for the colors of the markers. */
  readonly edges: readonly string[] | null;
  readonly linewidths: readonly number[];
  readonly alpha: number | null;
  readonly label: string;
  readonly zorder: number;
  readonly standing: Standing;
}

/** Markers of a scatter plot, as drawn. Colors are `#rrggbb[aa]`, lengths points; lists have one entry, or one per point. */
export class PathCollection extends ScalarMappable implements BaseArtist {
  /** Tells it from other artists. */
  readonly kind = "scatter";
  protected override readonly title = "PathCollection";
  /** The axes it is drawn in. */
  override readonly axes: OwnAxes;
  /** Positions in data units; both are NaN for a point that is not drawn. */
  readonly xdata: Float64Array;
  /** The same of the vertical axis. */
  readonly ydata: Float64Array;
  /** Areas in square points. */
  readonly sizes: readonly number[];
  /** Widths of the edges. */
  readonly linewidths: readonly number[];
  /** Styles of the edges; the points take them in turn. */
  readonly linestyles: readonly LineStyle[];
  /** How the ends of dashes, and corners, look. @internal */
  readonly ends: CollectionEnds;
  /** The marker of all points. */
  readonly marker: Marker;
  /** The letters of its hatching, or null. */
  hatch: string | null;
  /** The settings it was made with. @internal */
  readonly rc: Readonly<RcParams>;
  override alpha: number | null;
  /** Its name in the legend. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** What the data reach. @internal */
  readonly summary: Summary;
  readonly #colors: readonly string[];
  readonly #edges: readonly string[] | null;
  #values: Float64Array | null;

  constructor(axes: DrawingAxes, state: PointsState, mapping: ColorMapping | null) {
    super(mapping, state.standing);
    this.axes = axes as OwnAxes;
    this.xdata = state.data.x;
    this.ydata = state.data.y;
    this.summary = summaryOf(state.data);
    this.sizes = state.sizes;
    this.linewidths = state.linewidths;
    this.linestyles = state.linestyles ?? ["-"];
    this.ends = state.ends ?? {};
    this.hatch = state.hatch ?? null;
    this.rc = axes.rcNow;
    this.marker = state.marker;
    this.alpha = state.alpha;
    this.label = state.label;
    this.zorder = state.zorder;
    this.#colors = state.colors;
    this.#edges = state.edges;
    this.#values = state.values;
  }

  /** The values that are colored, one per point; null where colors were given. */
  override getArray(): Float64Array | null {
    return this.#values;
  }

  /**
   * Colors the points by other values; the limits of the colors stay.
   * @throws PlotError when they are not one per point
   * @example points.setArray(temperatures);
   */
  setArray(values: ArrayLike<number>): void {
    this.#values = changedValues(values, this.xdata.length);
    this.autoscaleNone();
    this.changed();
  }

  /**
   * What a legend can show of the colors, or of the sizes, of the points: markers, and what is written beside them.
   * @returns Handles and names, both empty where colors were asked for and no values were given as `c`.
   * @throws PlotError for what cannot be read
   * @example axes.legend(...points.legendElements(), { title: "classes" });
   * @example axes.legend(...points.legendElements("sizes", 4, { func: (area) => Math.sqrt(area) }));
   */
  legendElements(
    prop?: "colors" | "sizes",
    num?: LegendElementsOptions["num"],
    options?: LegendElementsOptions,
  ): [Line2D[], string[]];
  legendElements(options: LegendElementsOptions): [Line2D[], string[]];
  legendElements(...args: unknown[]): [Line2D[], string[]] {
    return makeLegendElements(this, args);
  }

  /** The letters of its hatching, or null. */
  getHatch(): string | null {
    return this.hatch;
  }
  /** Sets the letters of its hatching; null for none. */
  setHatch(hatch: string | null): void {
    this.hatch = hatch === null ? null : readHatch("PathCollection.setHatch: hatch", hatch);
  }

  /** Colors of the edges where these are not those of the points. @internal */
  get ownEdges(): readonly string[] | null {
    return this.#edges;
  }

  /** How the edges are dashed, in turn; null draws none. @internal */
  get patterns(): readonly (DashPattern | null)[] {
    return patternsOf(this.linestyles, this.linewidths, this.ends);
  }

  /** Colors of the markers: one, or one per point. */
  get facecolors(): readonly string[] {
    return this.#values === null ? this.#colors : mappedColors(this, this.#values);
  }

  /** Colors of the edges: one, or one per point. */
  get edgecolors(): readonly string[] {
    return this.#edges ?? this.facecolors;
  }

  /** The color of the first marker. */
  get facecolor(): string {
    return this.facecolors[0] ?? "#00000000";
  }

  /** The color of the first edge. */
  get edgecolor(): string {
    return this.edgecolors[0] ?? "#00000000";
  }

  /** The width of the first edge. */
  get linewidth(): number {
    return this.linewidths[0] ?? 0;
  }
}

refuseMoreInAccessors("PathCollection", PathCollection.prototype);
