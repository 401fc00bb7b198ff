import { refuseMoreInAccessors } from "../../options.ts";
import { inNoAxes } from "../errors.ts";
import { type ColorMapping, ScalarMappable } from "../scalar-mappable.ts";
import type { Axes3DHost, Collection3D } from "./artist-3d.ts";
import type { Lines3D } from "./line-3d-collection.ts";
import { polygonColors } from "./polygon-colors.ts";

/** What a surface is made from. */
export interface SurfaceState {
  /** The corners of all polygons, in data units. */
  readonly polygons: Lines3D;
  /** The values that are colored, one per polygon; null where colors were given. */
  readonly values: Float64Array | null;
  /** One color, or one per polygon. */
  readonly colors: readonly string[];
  /** The color of all edges, `"face"` for that of each polygon, or null for none. */
  readonly edgecolor: string | null;
  /** Points. */
  readonly linewidth: number;
  readonly alpha: number | null;
  label: string;
  readonly zorder: number;
}

/** The polygons of a surface in space, as drawn. Colors are `#rrggbb[aa]`. */
export class Poly3DCollection extends ScalarMappable implements Collection3D {
  /** What kind of artist it is. */
  readonly kind = "surface";
  protected override readonly title = "Poly3DCollection";
  /** The axes it is drawn in, or null. */
  override axes: Axes3DHost | null = null;
  /** @internal */
  readonly points: Lines3D;
  /** The color of all edges, `"face"` for that of each polygon, or null for none. */
  readonly edgecolor: string | null;
  /** Width of the edges in points. */
  readonly linewidth: number;
  override alpha: number | null;
  /** Its name in the legend. */
  label: string;
  /** @internal */
  ownZorder: number;
  readonly #colors: readonly string[];
  readonly #values: Float64Array | null;

  /** Made by `Axes3D.plotSurface`. */
  constructor(state: SurfaceState, mapping: ColorMapping | null) {
    super(mapping);
    this.points = state.polygons;
    this.edgecolor = state.edgecolor;
    this.linewidth = state.linewidth;
    this.alpha = state.alpha;
    this.label = state.label;
    this.ownZorder = state.zorder;
    this.#colors = state.colors;
    this.#values = state.values;
  }

  /** Its place in the order of drawing, by its distance. */
  get zorder(): number {
    return this.axes?.orderOf(this) ?? this.ownZorder;
  }
  override set zorder(zorder: number) {
    this.ownZorder = zorder;
  }

  /** The mean height of each polygon, where that is colored; null where colors were given. */
  override getArray(): Float64Array | null {
    return this.#values;
  }

  /** The colors of the polygons in the order of rows and columns, not in that of drawing: one, or one for each. */
  get facecolors(): readonly string[] {
    return polygonColors(this, this.#values, this.#colors);
  }

  /**
   * Takes it out of its axes, whose limits stay.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("Poly3DCollection.remove", "axes.plotSurface(X, Y, Z)");
    this.axes.removeArtist(this);
  }
}

refuseMoreInAccessors("Poly3DCollection", Poly3DCollection.prototype);
