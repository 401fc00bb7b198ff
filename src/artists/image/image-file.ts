/** Reads and writes the pixels of PNG files. */
import { type DecodedPng, decode, hasPngSignature } from "fast-png";
import { type ImageCells, imageBytes } from "../../data/image-cells.ts";
import { type MappingRequest, toMapping } from "../color-mapping.ts";
import { brokenPNG, noPNG } from "./errors.ts";
import { writePNG } from "./write-png.ts";

/** An image as numbers from 0 to 1, row by row from the top: of rows and columns, and of colors if it has them. */
export interface ImageArray {
  /** `[height, width]` for shades of gray, `[height, width, 3]` for colors, `[height, width, 4]` with opacity. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/**
 * The pixels of a PNG file, as matplotlib reads them: palettes and grays that have an opacity become four channels.
 * @throws PlotError for bytes that are no PNG
 */
export function decodeImage(fn: string, bytes: Uint8Array): ImageArray {
  if (!hasPngSignature(bytes)) throw noPNG(fn);
  const png = decodeOrThrow(fn, bytes);
  const values = pixelValues(png);
  const { width, height, channels } = png;
  if (png.palette !== undefined) return colored(png, values, paletteColor(png.palette));
  if (channels === 2) return colored(png, values, grayColor);
  const shape = channels === 1 ? [height, width] : [height, width, channels];
  const isWide = channels === 1 && png.depth === 16;
  const most = isWide ? 65535 : channels === 1 ? 2 ** png.depth - 1 : 255;
  return { shape, data: Float32Array.from(values, (value) => value / most) };
}

function decodeOrThrow(fn: string, bytes: Uint8Array): DecodedPng {
  try {
    return decode(bytes);
  } catch (cause) {
    throw brokenPNG(fn, cause);
  }
}

/** The numbers of all pixels; those of colors with 16 bits without the lower eight, as Pillow has them. */
function pixelValues({ width, height, channels, depth, data }: DecodedPng): ArrayLike<number> {
  if (depth === 16 && channels > 1) return Array.from(data, (value) => value >> 8);
  if (depth >= 8) return data;
  const values = new Uint8Array(width * height);
  const bytesPerRow = Math.ceil((width * depth) / 8);
  for (let at = 0; at < values.length; at++) {
    const bit = (at % width) * depth;
    const byte = data[Math.floor(at / width) * bytesPerRow + (bit >> 3)] ?? 0;
    values[at] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  }
  return values;
}

type PixelColor = ArrayLike<number>;

/** An image of four channels, a color for each pixel. */
function colored(
  { width, height, channels }: DecodedPng,
  values: ArrayLike<number>,
  colorOf: (values: ArrayLike<number>, at: number) => PixelColor,
): ImageArray {
  const data = new Float32Array(4 * width * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const color = colorOf(values, pixel * channels);
    for (let channel = 0; channel < 4; channel++) {
      data[4 * pixel + channel] = (color[channel] ?? 255) / 255;
    }
  }
  return { shape: [height, width, 4], data };
}

function paletteColor(palette: readonly PixelColor[]) {
  return (values: ArrayLike<number>, at: number): PixelColor =>
    palette[values[at] ?? 0] ?? [0, 0, 0];
}

function grayColor(values: ArrayLike<number>, at: number): PixelColor {
  const gray = values[at] ?? 0;
  return [gray, gray, gray, values[at + 1] ?? 255];
}

/** The cells of an image as a PNG file of four channels, values colored. @param isFlipped Whether the first row is the lowest. */
export function encodeImage(
  fn: string,
  cells: ImageCells,
  request: MappingRequest,
  isFlipped: boolean,
): Uint8Array {
  const { width, height, channels } = cells;
  const { norm, cmap } = toMapping(fn, request, channels === 1 ? cells.data : []);
  const bytes = new Uint8Array(imageBytes(cells, norm, cmap));
  const data = isFlipped ? flipped(bytes, 4 * width) : bytes;
  return writePNG({ width, height, channels: 4, data });
}

function flipped(bytes: Uint8Array, bytesPerRow: number): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += bytesPerRow) {
    result.set(bytes.subarray(at, at + bytesPerRow), bytes.length - at - bytesPerRow);
  }
  return result;
}
