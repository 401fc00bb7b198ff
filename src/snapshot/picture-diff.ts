/** The difference of two pictures as a picture. */

/** Pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** A picture of what changed. */
export interface PictureDiff {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  /** How many pixels are not the same, from 0 to 1. */
  readonly share: number;
}

const onlyOld = [214, 39, 40];
const onlyNew = [31, 119, 180];
const pale = 190;

/**
 * Shows in red what is in the old picture only, in blue what is in the new one only, and pale what is in both. Where
 * the color changed, the two mix. Pictures of different sizes lie upper left on upper left.
 */
export function diffPictures(old: Pixels, now: Pixels): PictureDiff {
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const [before, after] = [onWhitePage(old, width, height), onWhitePage(now, width, height)];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  let changed = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isSame = [0, 1, 2].every((c) => before[at + c] === after[at + c]);
    const [a, b] = [inkAt(before, at), inkAt(after, at)];
    if (!isSame) changed++;
    for (let c = 0; c < 3; c++) {
      const color = isSame ? pale : (a * (onlyOld[c] ?? 0) + b * (onlyNew[c] ?? 0)) / (a + b);
      data[at + c] = 255 - Math.max(a, b) * (255 - color);
    }
  }
  return { width, height, data, share: changed / (width * height) };
}

/** The pixels on a white page of a size. */
function onWhitePage({ width, height, data }: Pixels, pageWidth: number, pageHeight: number) {
  const page = new Uint8ClampedArray(4 * pageWidth * pageHeight).fill(255);
  for (let at = 0; at < 4 * width * height; at++) {
    const [row, opacity] = [Math.floor(at / (4 * width)), data[at | 3] ?? 0];
    const value = 255 - (opacity / 255) * (255 - (data[at] ?? 0));
    if ((at & 3) !== 3) page[at + 4 * row * (pageWidth - width)] = value;
  }
  return page;
}

/** How far from white a pixel is, from 0 to 1. */
function inkAt(page: Uint8ClampedArray, at: number): number {
  return 1 - Math.min(page[at] ?? 0, page[at + 1] ?? 0, page[at + 2] ?? 0) / 255;
}
