/** Images of files, to numbers and back. */
import { mappingReaders } from "../artists/color-mapping.ts";
import { decodeImage, encodeImage, type ImageArray } from "../artists/image/image-file.ts";
import { readImageCells } from "../data/image-cells.ts";
import { isInstance, nameArguments, readNoMore, readOneOf, readOptions } from "../options.ts";
import type { FileLocation } from "../render/file-location.ts";
import { platform } from "../render/node/platform.ts";
import { colorsBeyond, noImageSize, notToPNG } from "./errors.ts";

/** Reads the PNG file of `plt.imread`. */
export function readImageFile(fn: string, args: readonly unknown[]): ImageArray {
  const [file, ...more] = args;
  readNoMore(fn, ["fname"], more);
  const bytes = fileBytes(file) ?? platform.readFile(fn, file as FileLocation);
  return decodeImage(fn, bytes);
}

/** The bytes of a file that was read before; null for what names a file. */
function fileBytes(value: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return isInstance(value, ArrayBuffer) ? new Uint8Array(value) : null;
}

/** Writes the PNG file of `plt.imsave`. */
export function writeImageFile(fn: string, args: readonly unknown[]): void {
  const { fname, arr, ...options } = nameArguments(fn, ["fname", "arr"], args);
  const { norm: _, ...readers } = mappingReaders();
  const { format, origin, ...mapping } = readOptions(fn, options, {
    ...readers,
    format: readOneOf(["png"]),
    origin: readOneOf(["upper", "lower"]),
  });
  const cells = readImageCells(fn, "arr", arr);
  if (cells.isClipped) throw colorsBeyond(fn);
  if (cells.width === 0 || cells.height === 0) throw noImageSize(fn, cells);
  const content = encodeImage(fn, cells, mapping, origin === "lower");
  const contentOf = (asked: string) => {
    if (asked !== "png") throw notToPNG(fn, fname);
    return content;
  };
  platform.save(fname as FileLocation, contentOf, format);
}
