/** What the setters of an image read. */
import { defaultExtent, type ImageCells, readImageCells } from "../../data/image-cells.ts";
import { invalidArgument } from "../../errors.ts";
import { readSafely } from "../../options.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import type { Extent, Origin } from "./image-state.ts";

/** Reads the cells of a changed image. */
export function changedCells(X: unknown): ImageCells {
  return readImageCells("AxesImage.setData", "X", X);
}

/** Reads the place of a changed image. */
export function changedExtent(extent: unknown): Extent {
  return readSafely(readExtent, "AxesImage.setExtent: extent", extent);
}

/** Where an image stands that was given no place. */
export function extentOfImage(image: {
  readonly cells: ImageCells;
  readonly origin: Origin;
}): Extent {
  return defaultExtent(image.cells, image.origin);
}

/** Reads left, right, bottom and top of an image. */
export function readExtent(where: string, value: unknown): Extent {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  const numbers: unknown[] = isList ? Array.from(value as ArrayLike<unknown>) : [];
  const isExtent = numbers.length === 4 && numbers.every((side) => Number.isFinite(side));
  const [left, right, bottom, top] = numbers as [number, number, number, number];
  if (isExtent && left !== right && bottom !== top) return [left, right, bottom, top];
  throw invalidArgument(
    where,
    "[left, right, bottom, top], finite numbers with an area between them",
    value,
  );
}

/** What a view must hold for an image to be seen, from edge to edge. */
function limitsOfExtent([left, right, bottom, top]: Extent): ArtistLimits {
  const x = [Math.min(left, right), Math.max(left, right)] as const;
  const y = [Math.min(bottom, top), Math.max(bottom, top)] as const;
  return { x: normReach(x), y: normReach(y), sticky: { x, y } };
}

function normReach([min, max]: readonly [number, number]): DataLimits {
  const positive = [min, max].filter((end) => end > 0);
  return { min, max, minpos: Math.min(...positive, Number.POSITIVE_INFINITY) };
}

/** Shows an image that stands elsewhere now from edge to edge, in the direction it has, where limits follow the data. */
export function showImage(axes: DrawingAxes, extent: Extent): void {
  const [left, right, bottom, top] = extent;
  axes.makeRoom(limitsOfExtent(extent));
  axes.showLimits("x", [left, right]);
  axes.showLimits("y", [bottom, top]);
}

/** What the view must hold for an image; nothing for one without cells. */
export function limitsOfImage(image: {
  readonly cells: ImageCells;
  getExtent(): Extent;
}): ArtistLimits {
  const { width, height } = image.cells;
  return width * height === 0 ? { x: null, y: null } : limitsOfExtent(image.getExtent());
}
