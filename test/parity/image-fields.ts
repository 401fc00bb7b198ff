import type { AxesImage } from "../../src/artists/image/axes-image.ts";
import { imageBytes } from "../../src/data/image-cells.ts";

/** What truth files tell of an image, by their names; numbers of places in points, colors `rrggbbaa`. */
export function imageFields(image: AxesImage) {
  const { shape, origin, interpolation, zorder, alpha, cells, cmap, norm } = image;
  const isMapped = cells.channels === 1;
  return {
    shape,
    origin,
    interpolation,
    zorder,
    alpha,
    extent: image.getExtent(),
    clim: isMapped ? image.getClim() : null,
    cmap: isMapped ? cmap.name : null,
    norm: isMapped ? norm.constructor.name : null,
    cells: cellColors(image),
  };
}

/** The color of each cell, a text per row. */
function cellColors({ cells, cmap, norm }: AxesImage): string[] {
  const bytes = imageBytes(cells, norm, cmap);
  const row = 4 * cells.width;
  return Array.from({ length: cells.height }, (_, index) =>
    Array.from(bytes.subarray(index * row, (index + 1) * row), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join(""),
  );
}
