import { refuseMoreInAccessors } from "../../options.ts";
import type { BaseArtist, OwnAxes } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Standing } from "../raster-artist.ts";
import { type ColorMapping, ScalarMappable } from "../scalar-mappable.ts";
import { cellColors, changedCells } from "./changes.ts";

/** The corners of cells, row by row: one more each way than there are cells. */
export interface MeshCorners {
  readonly rows: number;
  readonly columns: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Whether all rows have the same x, and all columns the same y. */
  readonly isEven: boolean;
}

/** What a mesh is made from. */
export interface MeshState {
  readonly corners: MeshCorners;
  readonly values: Float64Array;
  /** `#rrggbb[aa]`, `"face"` for that of each cell, or null for none. */
  readonly edgecolor: string | null;
  readonly linewidth: number;
  readonly alpha: number | null;
  readonly standing: Standing;
  readonly label: string;
  readonly zorder: number;
}

/** A mesh of cells, as `pcolormesh` returns it. */
export class QuadMesh extends ScalarMappable implements BaseArtist {
  /** Tells it from other artists. */
  readonly kind = "mesh";
  protected override readonly title = "QuadMesh";
  /** The axes it is drawn in. */
  override readonly axes: OwnAxes;
  /** Where its cells are. @internal */
  readonly corners: MeshCorners;
  /** The color of the edges of cells, `"face"` for that of each cell, or null for none. */
  readonly edgecolor: string | null;
  /** The width of the edges in points. */
  readonly linewidth: number;
  /** Its name. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  #values: Float64Array;
  #alpha: number | null;

  constructor(axes: DrawingAxes, state: MeshState, mapping: ColorMapping) {
    super(mapping, state.standing);
    this.axes = axes as OwnAxes;
    this.corners = state.corners;
    this.edgecolor = state.edgecolor;
    this.linewidth = state.linewidth;
    this.label = state.label;
    this.zorder = state.zorder;
    this.#values = state.values;
    this.#alpha = state.alpha;
  }

  /** Opacity from 0 to 1; null leaves that of the colors. */
  get alpha(): number | null {
    return this.#alpha;
  }
  override set alpha(alpha: number | null) {
    this.#alpha = alpha;
    this.changed();
  }

  /** The values of its cells, row by row. */
  override getArray(): Float64Array {
    return this.#values;
  }

  /**
   * Gives its cells other values; the limits of the colors stay.
   * @throws PlotError when they are not as many
   * @example mesh.setArray(frames[1]);
   */
  setArray(values: unknown): void {
    this.#values = changedCells(values, this.corners);
    this.changed();
  }

  /** Colors of the cells, row by row. */
  get facecolors(): readonly string[] {
    return cellColors(this);
  }
}

refuseMoreInAccessors("QuadMesh", QuadMesh.prototype);
