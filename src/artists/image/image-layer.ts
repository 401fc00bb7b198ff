/** The layer of an image in a spec: cells as rectangles where they are few and show as they are, else a picture. */
import { type ImageCells, imageBytes, showsPlainCells } from "../../data/image-cells.ts";
import type { Json, JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { valueOnPage } from "../value-on-page.ts";
import type { AxesImage } from "./axes-image.ts";
import { type CellGrid, cellRects, hexOfBytes, solidFills } from "./cell-rects.ts";
import { cellPlaces, cellSize, edgeAt, type Frame, imageFrame, pixelsSeen } from "./frame.ts";
import { pngURL } from "./png.ts";
import { pickCells, smoothCells } from "./resample.ts";

/** So many cells are told one by one, each with its value. */
const mostTold = 4096;

/** The layer of an image; null where nothing of it is seen. */
export function imageLayer(image: AxesImage, space: AxesSpace): JsonObject | null {
  const frame = image.cells.data.length === 0 ? null : imageFrame(image, space);
  if (frame === null || image.alpha === 0) return null;
  const isPlain = showsCells(image, frame);
  const rects = isPlain ? rectsOf(image, frame, space) : null;
  if (rects !== null) return rects;
  return isPlain ? plainPicture(image, frame, space) : resampledPicture(image, frame, space);
}

/** Whether cells are seen as they are, each at least a pixel large. */
function showsCells({ interpolation, cells }: AxesImage, { x, y }: Frame): boolean {
  if (interpolation === "none") return x.isEven && y.isEven;
  if (interpolation === "nearest") return cellSize(x) >= 1 && cellSize(y) >= 1;
  // Pixels are counted as in matplotlib, which stretches what is seen to a whole number of them.
  const stretched = ({ page, seen }: typeof x) =>
    (Math.abs(page[1] - page[0]) * Math.ceil(seen[1] - seen[0])) / (seen[1] - seen[0]);
  return showsPlainCells(cells, stretched(x), stretched(y));
}

/** Cells as rectangles with their values; null where they are too many, or something shows through. */
function rectsOf(image: AxesImage, frame: Frame, space: AxesSpace): JsonObject | null {
  const { cells, alpha } = image;
  if (cells.channels !== 1 || cells.data.length > mostTold) return null;
  if (alpha !== null && alpha !== 1) return null;
  const fills = solidFills(hexOfBytes(imageBytes(cells, image.norm, image.cmap)));
  if (fills === null) return null;
  const grid: CellGrid = {
    x: cellEdges(frame.x),
    y: cellEdges(frame.y),
    values: cells.data,
    fills,
  };
  return cellRects(grid, space);
}

function cellEdges(along: Frame["x"]): Float64Array {
  return Float64Array.from({ length: along.cells + 1 }, (_, cell) => edgeAt(along, cell));
}

/**
 * The cells that are seen as a picture of as many pixels, or of more where they are few: some programs smooth a picture
 * that is to be stretched, whatever it asks for.
 */
function plainPicture(image: AxesImage, frame: Frame, space: AxesSpace): JsonObject {
  const isEven = frame.x.isEven && frame.y.isEven;
  const { cells } = image;
  const isFew = cells.width * cells.height <= mostTold && image.interpolation !== "none";
  if (isEven && !isFew) return wholePicture(image, frame, space);
  const fine = (along: Frame["x"]) => Math.min(Math.max(2 * pixelsSeen(along), along.cells), 2048);
  return sampledPicture(image, frame, space, {
    pixelsOf: fine,
    cellsOf: pickCells,
    isSmooth: false,
  });
}

/** The image as it came, in its place. */
function wholePicture(
  image: AxesImage,
  frame: Frame,
  space: AxesSpace,
  isSmooth = false,
): JsonObject {
  const { x, y } = frame;
  const shown = {
    cells: turnedCells(image.cells, x.page[0] > x.page[1], y.page[0] < y.page[1]),
    left: Math.min(...x.page),
    right: Math.max(...x.page),
    bottom: Math.min(...y.page),
    top: Math.max(...y.page),
  };
  return imagePicture(image, shown, space, isSmooth);
}

/** What is seen, brought to pixels of 1/72 inch as matplotlib brings it. */
function resampledPicture(image: AxesImage, frame: Frame, space: AxesSpace): JsonObject {
  const isNearest = image.interpolation !== "antialiased";
  const isLarger = cellSize(frame.x) >= 1 && cellSize(frame.y) >= 1;
  const isEven = frame.x.isEven && frame.y.isEven;
  // Whoever shows a picture in colors larger than it is smooths it just so.
  if (image.cells.channels > 1 && isLarger && isEven)
    return wholePicture(image, frame, space, true);
  const cellsOf = isNearest ? pickCells : smoothCells;
  return sampledPicture(image, frame, space, {
    pixelsOf: pixelsSeen,
    cellsOf,
    isSmooth: !isNearest,
  });
}

interface Sampling {
  readonly pixelsOf: (along: Frame["x"]) => number;
  readonly cellsOf: typeof pickCells;
  readonly isSmooth: boolean;
}

function sampledPicture(
  image: AxesImage,
  { x, y }: Frame,
  space: AxesSpace,
  { pixelsOf, cellsOf, isSmooth }: Sampling,
): JsonObject {
  const columns = cellPlaces(x, pixelsOf(x));
  // Pixels of a picture count from the top.
  const rows = cellPlaces(y, pixelsOf(y)).reverse();
  image.norm.autoscaleNone(image.cells.channels === 1 ? image.cells.data : []);
  const shown = {
    cells: cellsOf(image.cells, columns, rows),
    left: x.seen[0],
    right: x.seen[1],
    bottom: y.seen[0],
    top: y.seen[1],
  };
  return imagePicture(image, shown, space, isSmooth);
}

/** The cells with the first column and row where the last ones are. */
function turnedCells(cells: ImageCells, turnsColumns: boolean, turnsRows: boolean): ImageCells {
  const places = (count: number, turns: boolean) =>
    Float64Array.from({ length: count }, (_, index) => (turns ? count - 1 - index : index));
  if (!turnsColumns && !turnsRows) return cells;
  return pickCells(cells, places(cells.width, turnsColumns), places(cells.height, turnsRows));
}

/** Cells with their place on the page, in points from the lower left corner of the axes. */
interface ShownCells {
  readonly cells: ImageCells;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

function imagePicture(
  image: AxesImage,
  shown: ShownCells,
  space: AxesSpace,
  isSmooth: boolean,
): JsonObject {
  const { cells, left, right, bottom, top } = shown;
  const { norm, cmap, alpha } = image;
  const { width, height } = cells;
  const url = pngURL({ width, height, bytes: imageBytes(cells, norm, cmap) });
  const [x, x2] = [valueOnPage(space, "x", left), valueOnPage(space, "x", right)];
  const [y, y2] = [valueOnPage(space, "y", top), valueOnPage(space, "y", bottom)];
  const row: Record<string, Json> = { x, y, x2, y2, ...imageValues(image.cells) };
  return {
    data: { values: [row] },
    mark: {
      type: "image",
      url,
      aspect: false,
      ...(isSmooth ? {} : { smooth: false }),
      clip: true,
      ...(alpha === null || alpha === 1 ? {} : { opacity: alpha }),
    },
    encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** The values of an image that a reader of the spec may want, row by row. */
function imageValues({ data, width, height, channels }: ImageCells): Record<string, Json> {
  if (channels !== 1 || data.length > mostTold) return {};
  const values = Array.from({ length: height }, (_, row) =>
    Array.from(data.subarray(row * width, (row + 1) * width), (value) =>
      Number.isFinite(value) ? value : null,
    ),
  );
  return { values };
}
