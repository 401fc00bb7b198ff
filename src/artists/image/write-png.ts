/** Writes PNG files, the same bytes wherever it runs: no engine has a part in it, and no clock. */
import { zlibSync } from "fflate";
import { joinedBytes, pngChunk } from "../../raster/png-chunk.ts";

/** Pixels of a file, row by row from the top. */
export interface PNGPixels {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 1 for its place in the palette, 3 for red, green and blue, 4 with alpha. */
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** The colors, red, green, blue and alpha, those that are not opaque first. */
  readonly palette?: readonly PaletteColor[];
}

/** Red, green, blue and alpha from 0 to 255. */
export type PaletteColor = readonly [red: number, green: number, blue: number, alpha: number];

/** The file of some pixels. */
export function writePNG(pixels: PNGPixels): Uint8Array {
  return joinedBytes([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    pngChunk("IHDR", head(pixels)),
    ...paletteChunks(pixels.palette ?? []),
    pngChunk("IDAT", zlibSync(lines(pixels), { level: 6 })),
    pngChunk("IEND", new Uint8Array()),
  ]);
}

/** By the number of channels, what the pixels of a file are. */
const colorTypes = { 1: 3, 3: 2, 4: 6 } as const;

function head({ width, height, channels }: PNGPixels): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes[8] = 8;
  bytes[9] = colorTypes[channels];
  return bytes;
}

function paletteChunks(palette: readonly PaletteColor[]): Uint8Array[] {
  if (palette.length === 0) return [];
  const colors = Uint8Array.from(palette.flatMap((color) => color.slice(0, 3)));
  const opacities = palette.map(([, , , alpha]) => alpha).filter((alpha) => alpha !== 255);
  const faint = opacities.length === 0 ? [] : [pngChunk("tRNS", Uint8Array.from(opacities))];
  return [pngChunk("PLTE", colors), ...faint];
}

/** The rows of pixels, each behind a 0, since none is told by its difference to others. */
function lines({ width, height, channels, data }: PNGPixels): Uint8Array {
  const length = width * channels;
  const bytes = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row++) {
    bytes.set(data.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  }
  return bytes;
}
