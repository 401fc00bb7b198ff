/** Reads the images of the helpers that show many. */
import { type ArgumentPath, inside } from "../data/argument-path.ts";
import { whileReading } from "../data/form.ts";
import { type ImageCells, readImageCells } from "../data/image-cells.ts";
import { invalidArgument } from "../errors.ts";
import { noMatrix, tooFewTitles } from "./errors.ts";
import { partsOf } from "./parts-of.ts";

/** Reads a list of images, or an array of them. */
export function readImages(path: ArgumentPath, value: unknown): ImageCells[] {
  const right = "a list of images, or an array with an image in each of its rows";
  return whileReading(path, () =>
    partsOf(path, value, right).map((image, index) => readImage(inside(path, index), image)),
  );
}

/** Reads rows of matrices, or an array with four axes. */
export function readMatrices(path: ArgumentPath, value: unknown): ImageCells[][] {
  const right = "rows of matrices, or an array with four axes";
  const rows = whileReading(path, () => Array.from(partsOf(path, value, right)));
  return rows.map((row, index) => {
    const place = inside(path, index);
    const images = whileReading(place, () =>
      partsOf(place, row, "a row of matrices").map((matrix, at) =>
        readMatrix(inside(place, at), matrix),
      ),
    );
    if (images.length > 0) return images;
    throw invalidArgument(`${path.fn}: ${place.name}`, "a row of at least one matrix", row);
  });
}

function readMatrix(path: ArgumentPath, value: unknown): ImageCells {
  const cells = readImage(path, value);
  if (cells.channels !== 1) throw noMatrix(path, [cells.height, cells.width, cells.channels]);
  return cells;
}

function readImage({ fn, name }: ArgumentPath, value: unknown): ImageCells {
  if (typeof value === "object" && value !== null) return readImageCells(fn, name, value);
  throw invalidArgument(`${fn}: ${name}`, "rows of numbers or colors", value);
}

/** Refuses fewer titles than there are images to be named; an empty list names none. */
export function requireTitles(path: ArgumentPath, titles: readonly string[], images: number): void {
  if (titles.length > 0 && titles.length < images) throw tooFewTitles(path, titles.length, images);
}
