/**
 * Brings cells to pixels: by the cell in a pixel's middle, or by the mean of the cells around, weighted as matplotlib's
 * "antialiased" does, with the filter of Hann: half a wave of the cosine, one cell to either side, or one pixel where pixels
 * are larger.
 */
import type { CellData, ImageCells } from "../../data/image-cells.ts";

/** The cells whose share a pixel is, along one axis, and how much each counts; the weights of a pixel add up to 1. */
interface Taps {
  readonly count: Int32Array;
  readonly cell: Int32Array;
  readonly weight: Float64Array;
  readonly most: number;
}

/**
 * The cells in the middles of pixels.
 * @param columns Where the middles of the pixels lie among the columns.
 * @param rows Where they lie among the rows.
 */
export function pickCells(
  cells: ImageCells,
  columns: Float64Array,
  rows: Float64Array,
): ImageCells {
  const { width, height, channels, data } = cells;
  const [x, y] = [wholeIn(columns, width), wholeIn(rows, height)];
  const picked = likeThese(data, x.length * y.length * channels);
  let at = 0;
  for (const row of y) {
    for (const column of x) {
      const from = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) picked[at++] = data[from + channel] ?? 0;
    }
  }
  return { ...cells, width: x.length, height: y.length, data: picked };
}

function wholeIn(places: Float64Array, cells: number): Int32Array {
  return Int32Array.from(places, (place) => Math.min(Math.max(Math.floor(place), 0), cells - 1));
}

function likeThese(data: CellData, length: number): CellData {
  const make = data.constructor as new (length: number) => CellData;
  return new make(length);
}

/**
 * The weighted means of cells around the middles of pixels, as {@link pickCells} takes them. Values become floats; colors
 * in bytes stay bytes. A NaN makes all that it has a share in NaN.
 */
export function smoothCells(
  cells: ImageCells,
  columns: Float64Array,
  rows: Float64Array,
): ImageCells {
  const { width, height, channels } = cells;
  const across = tapsOf(columns, width);
  const down = tapsOf(rows, height);
  const narrowed = blendColumns(cells, across);
  const blended = blendRows(narrowed, columns.length * channels, down);
  const size = { width: columns.length, height: rows.length, channels };
  const isBytes = channels > 1 && cells.data instanceof Uint8ClampedArray;
  const data = isBytes ? Uint8ClampedArray.from(blended, Math.trunc) : blended;
  return { ...size, data, isClipped: cells.isClipped };
}

/** Steps of a cell in which places are told, so that no engine's cosine shows in the last digit. */
const stepsPerCell = 256;
/** What a weight of 1 is. */
const fullWeight = 2 ** 14;

/** Weights of the filter at steps from one cell before the middle to one behind it. */
function hannWeights(): Int32Array {
  return Int32Array.from({ length: 2 * stepsPerCell }, (_, index) =>
    Math.round(fullWeight * (0.5 + 0.5 * Math.cos(Math.PI * (index / stepsPerCell - 1)))),
  );
}

/** The cells of each pixel; beyond the edge the image is mirrored. Steps and rounding are those of Agg, as in matplotlib. */
function tapsOf(places: Float64Array, cells: number): Taps {
  const pixels = places.length;
  const [first = 0, last = 0] = [places[0], places[pixels - 1]];
  const reach =
    pixels > 1 ? Math.max(Math.abs(last - first) / (pixels - 1), 1) : Math.max(cells, 1);
  const most = Math.ceil(2 * reach) + 2;
  const taps = {
    count: new Int32Array(pixels),
    cell: new Int32Array(pixels * most),
    weight: new Float64Array(pixels * most),
    most,
  };
  const weights = hannWeights();
  for (let pixel = 0; pixel < pixels; pixel++) {
    addTaps(taps, pixel, places[pixel] as number, { reach, cells, weights });
  }
  return taps;
}

interface Filter {
  /** How many cells it reaches to either side. */
  readonly reach: number;
  readonly cells: number;
  readonly weights: Int32Array;
}

function addTaps(
  taps: Taps,
  pixel: number,
  place: number,
  { reach, cells, weights }: Filter,
): void {
  const begin =
    Math.round(place * stepsPerCell) + stepsPerCell / 2 - Math.round(reach * stepsPerCell);
  const stride = Math.round(stepsPerCell / reach);
  const start = pixel * taps.most;
  let cell = Math.floor(begin / stepsPerCell);
  let at = ((stepsPerCell - 1 - (begin - cell * stepsPerCell)) * stride) >> 8;
  let [total, count] = [0, 0];
  for (; at < weights.length && count < taps.most; at += stride, cell++, count++) {
    const weight = weights[at] as number;
    taps.cell[start + count] = mirrored(cell, cells);
    taps.weight[start + count] = weight;
    total += weight;
  }
  for (let tap = start; tap < start + count; tap++)
    taps.weight[tap] = (taps.weight[tap] as number) / total;
  taps.count[pixel] = count;
}

function mirrored(cell: number, cells: number): number {
  const turn = ((cell % (2 * cells)) + 2 * cells) % (2 * cells);
  return turn < cells ? turn : 2 * cells - 1 - turn;
}

/** Four lines at a time, since a weight that is read once serves them all; the last ones may be the same line. */
function blendColumns(cells: ImageCells, taps: Taps): Float64Array {
  const { height, channels } = cells;
  const blended = new Float64Array(taps.count.length * height * channels);
  const last = height - 1;
  for (let row = 0; row < height; row += 4) {
    const rows = [row, row + 1, row + 2, row + 3].map((each) => Math.min(each, last));
    for (let channel = 0; channel < channels; channel++) {
      blendLines(cells, taps, rows, channel, blended);
    }
  }
  return blended;
}

function blendLines(
  { width, channels, data }: ImageCells,
  { count, cell, weight, most }: Taps,
  rows: readonly number[],
  channel: number,
  blended: Float64Array,
): void {
  const [a, b, c, d] = rows as [number, number, number, number];
  const line = width * channels;
  const blendedLine = count.length * channels;
  for (let pixel = 0; pixel < count.length; pixel++) {
    const start = pixel * most;
    const end = start + (count[pixel] as number);
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let tap = start; tap < end; tap++) {
      const at = (cell[tap] as number) * channels + channel;
      const share = weight[tap] as number;
      sumA += share * (data[a * line + at] as number);
      sumB += share * (data[b * line + at] as number);
      sumC += share * (data[c * line + at] as number);
      sumD += share * (data[d * line + at] as number);
    }
    const to = pixel * channels + channel;
    blended[a * blendedLine + to] = sumA;
    blended[b * blendedLine + to] = sumB;
    blended[c * blendedLine + to] = sumC;
    blended[d * blendedLine + to] = sumD;
  }
}

function blendRows(lines: Float64Array, length: number, taps: Taps): Float64Array {
  const pixels = taps.count.length;
  const blended = new Float64Array(pixels * length);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const start = pixel * taps.most;
    for (let tap = start; tap < start + (taps.count[pixel] as number); tap++) {
      const weight = taps.weight[tap] as number;
      const from = (taps.cell[tap] as number) * length;
      for (let at = 0; at < length; at++) {
        blended[pixel * length + at] =
          (blended[pixel * length + at] as number) + weight * (lines[from + at] as number);
      }
    }
  }
  return blended;
}
