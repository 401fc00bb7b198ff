/** Two pictures, pixel by pixel; for people to look at. */
import { diffPictures, type Pixels } from "../snapshot/picture-diff.ts";
import { decodePNG, encodePNG, rasterize } from "../snapshot/raster.ts";

/** What differs between two pictures. */
export interface PixelDiff {
  /** Which part of the pixels differs, from 0 to 1. */
  readonly share: number;
  /** The largest difference of a channel, from 0 to 255; all there is where the sizes differ. */
  readonly most: number;
  /** The difference as a picture: what only the old one has in red, only the new one in blue, the rest pale. */
  toPNG(): Uint8Array;
}

/** A difference of a channel that nobody sees: the last steps of antialiasing. */
export const unseen = 8;

/** Compares two SVG or two PNG files; null where no package that draws pixels is there, or a file cannot be read. */
export function comparePixels(
  before: Uint8Array,
  after: Uint8Array,
  format: "svg" | "png",
): PixelDiff | null {
  const read = (bytes: Uint8Array) =>
    format === "png" ? decodePNG(bytes) : rasterize(Buffer.from(bytes).toString("utf8"));
  try {
    const [old, now] = [read(before), read(after)];
    const diff = diffPictures(old, now);
    return { share: diff.share, most: largestDifference(old, now), toPNG: () => encodePNG(diff) };
  } catch {
    return null;
  }
}

function largestDifference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  let most = 0;
  for (let at = 0; at < a.data.length; at++) {
    most = Math.max(most, Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)));
  }
  return most;
}
