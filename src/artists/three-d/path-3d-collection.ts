import { refuseMoreInAccessors } from "../../options.ts";
import type { Marker } from "../../style/markers.ts";
import { inNoAxes } from "../errors.ts";
import { type ColorMapping, ScalarMappable } from "../scalar-mappable.ts";
import { mappedColors } from "../scatter/changes.ts";
import type { PointStrokes, PointsState } from "../scatter/path-collection.ts";
import type { Axes3DHost, Collection3D } from "./artist-3d.ts";
import type { Points3D } from "./projection.ts";

/** What points in space are made from; lists have one entry, or one per point. */
export interface Points3DState extends Omit<PointsState, "data"> {
  readonly points: Points3D;
  readonly depthshade: boolean;
}

/** Markers at points in space, as drawn. Colors are `#rrggbb[aa]`, lengths points; lists have one entry, or one per point. */
export class Path3DCollection extends ScalarMappable implements Collection3D {
  /** Tells it from other artists. */
  readonly kind = "scatter3d";
  protected override readonly title = "Path3DCollection";
  /** The axes it is drawn in, or null. */
  override axes: Axes3DHost | null = null;
  /** @internal */
  readonly points: Points3D;
  /** Areas in square points. */
  readonly sizes: readonly number[];
  /** Widths of the edges. */
  readonly linewidths: readonly number[];
  /** How edges are dashed, and the hatching. @internal */
  readonly strokes: PointStrokes;
  /** The marker of all points. */
  readonly marker: Marker;
  override alpha: number | null;
  /** Whether points are paler the farther away they are. */
  readonly depthshade: boolean;
  /** Its name in the legend. */
  label: string;
  /** @internal */
  ownZorder: number;
  readonly #colors: readonly string[];
  readonly #edges: readonly string[] | null;
  readonly #values: Float64Array | null;

  /** Made by `Axes3D.scatter`. */
  constructor(state: Points3DState, mapping: ColorMapping | null) {
    super(mapping, state.standing);
    this.points = state.points;
    this.sizes = state.sizes;
    this.linewidths = state.linewidths;
    const { linestyles = ["-"], ends = {}, hatch = null } = state;
    this.strokes = { linestyles, ends, hatch };
    this.marker = state.marker;
    this.alpha = state.alpha;
    this.depthshade = state.depthshade;
    this.label = state.label;
    this.ownZorder = state.zorder;
    this.#colors = state.colors;
    this.#edges = state.edges;
    this.#values = state.values;
  }

  /** Positions along x in data units. */
  get xdata(): Float64Array {
    return this.points.x;
  }

  /** Positions along y. */
  get ydata(): Float64Array {
    return this.points.y;
  }

  /** Positions along z. */
  get zdata(): Float64Array {
    return this.points.z;
  }

  /** Its place in the order of drawing, by its distance. */
  get zorder(): number {
    return this.axes?.orderOf(this) ?? this.ownZorder;
  }
  override set zorder(zorder: number) {
    this.ownZorder = zorder;
  }

  /** The values that are colored, one per point; null where colors were given. */
  override getArray(): Float64Array | null {
    return this.#values;
  }

  /** Colors of the markers before they become paler: one, or one per point. */
  get facecolors(): readonly string[] {
    return this.#values === null ? this.#colors : mappedColors(this, this.#values);
  }

  /** The same of their edges; null where these have the colors of the markers. @internal */
  get ownEdges(): readonly string[] | null {
    return this.#edges;
  }

  /** The same of their edges. */
  get edgecolors(): readonly string[] {
    return this.#edges ?? this.facecolors;
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("Path3DCollection.remove", "axes.scatter(xs, ys, zs)");
    this.axes.removeArtist(this);
  }
}

refuseMoreInAccessors("Path3DCollection", Path3DCollection.prototype);
