import type { AxesSpace } from "../../space/axes-space.ts";
import type { ArtistHost, BaseArtist } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Points3D } from "./projection.ts";

/** Axes of three dimensions, as far as what is drawn in them needs them. */
export interface Axes3DHost extends DrawingAxes, ArtistHost {
  /** The axes as they are drawn. @internal */
  readonly space: AxesSpace;
  /** Adds an artist and makes room for what it shows. @internal */
  add3D<A extends BaseArtist>(artist: A, data: Points3D): A;
  /** The place of a collection in the order of drawing: what is farther away comes first. @internal */
  orderOf(collection: Collection3D): number;
  /** Leaves at least so much room below and above the data. @internal */
  widenZmargin(margin: number): void;
}

/** What is drawn by its distance, far ones first. */
export interface Collection3D extends BaseArtist {
  /** The order that was asked for, which counts where that of the axes is not computed. @internal */
  readonly ownZorder: number;
  /** All points of it, in data units. @internal */
  readonly points: Points3D;
}
