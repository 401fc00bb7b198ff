import type { ImageCells } from "../../data/image-cells.ts";
import type { Standing } from "../raster-artist.ts";

/** Left, right, bottom and top in data units; the first may be the larger of two. */
export type Extent = readonly [left: number, right: number, bottom: number, top: number];

/** Where the first row of an image is: at the top or at the bottom. */
export type Origin = "upper" | "lower";

/**
 * How cells are drawn that are no whole number of pixels: as they are (`"nearest"`, `"none"`), or smoothed where they are
 * smaller than three pixels (`"antialiased"`).
 */
export type Interpolation = "antialiased" | "nearest" | "none";

/** What an image is made from. */
export interface ImageState {
  readonly cells: ImageCells;
  readonly extent: Extent | null;
  readonly origin: Origin;
  readonly interpolation: Interpolation;
  readonly alpha: number | null;
  readonly standing: Standing;
  readonly label: string;
  readonly zorder: number;
}
