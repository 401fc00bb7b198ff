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
    cells: cellColors(image).map((row) => row.join("")),
  };
}

/** The color of each cell, a list per row. */
export function cellColors({ cells, cmap, norm }: AxesImage): string[][] {
  const bytes = imageBytes(cells, norm, cmap);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return Array.from({ length: cells.height }, (_, row) =>
    Array.from({ length: cells.width }, (_, column) => {
      const start = 8 * (row * cells.width + column);
      return digits.slice(start, start + 8);
    }),
  );
}
