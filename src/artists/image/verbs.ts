import type { Colormap } from "../../style/colormaps/colormap.ts";
import type { Normalize } from "../../style/norms/normalize.ts";
import type { NormName } from "../color-mapping.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Line2D } from "../line/line2d.ts";
import type { AxesImage } from "./axes-image.ts";
import { makeImage, makeMatrix, makeSpy } from "./make-image.ts";
import type {
  ImageInput,
  ImshowOptions,
  MatshowOptions,
  SpyMarkers,
  SpyOptions,
} from "./options.ts";

/** What draws images. */
export interface ImageVerbs {
  /**
   * Draws an image: height × width values that a colormap colors, or height × width × 3 (RGB) or 4 (RGBA) of bytes from 0
   * to 255 or floats from 0 to 1, in nested arrays, typed arrays, ndarrays or tensors. A value that is NaN or null is
   * transparent, and so is an image without cells.
   *
   * Its first cell has its middle at 0, 0 and is at the top, so that y counts downwards; cells are square. Limits that
   * follow the data become the edges of the image.
   * @throws PlotError for data that are no image, and for an option that cannot be read; nothing is drawn then
   * @example axes.imshow([[1, 0], [0.2, 0.8]], { cmap: "Reds", vmin: 0, vmax: 1 });
   */
  imshow(
    X: ImageInput,
    cmap?: string | Colormap | null,
    norm?: Normalize | NormName | null,
    options?: ImshowOptions,
  ): AxesImage;
  imshow(X: ImageInput, options: ImshowOptions): AxesImage;

  /**
   * Draws a matrix as an image, with ticks at whole rows and columns and column numbers at the top.
   * @throws PlotError as {@link ImageVerbs.imshow}
   * @example axes.matshow([[2, 1], [1, 2]]);
   */
  matshow(Z: ImageInput, options?: MatshowOptions): AxesImage;

  /**
   * Shows where a matrix is not 0: black cells of an image, or markers when a marker or its size is given.
   * @param precision Values up to it on either side of 0 count as 0. @default 0
   * @throws PlotError as {@link ImageVerbs.imshow}
   * @example axes.spy([[1, 0], [0, 3]]); axes.spy(large, { markersize: 2 });
   */
  spy(Z: ImageInput, options: SpyOptions & SpyMarkers): Line2D;
  spy(Z: ImageInput, precision: number, options: SpyOptions & SpyMarkers): Line2D;
  spy(Z: ImageInput, options?: SpyOptions): AxesImage;
  spy(Z: ImageInput, precision: number, options?: SpyOptions): AxesImage;
}

export const imageVerbs = {
  imshow(this: DrawingAxes, ...args: unknown[]): AxesImage {
    return makeImage(this, args);
  },
  matshow(this: DrawingAxes, ...args: unknown[]): AxesImage {
    return makeMatrix(this, args);
  },
  spy(this: DrawingAxes, ...args: unknown[]): AxesImage | Line2D {
    return makeSpy(this, args);
  },
};
