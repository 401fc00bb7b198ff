import { decode } from "fast-png";
import { esc } from "./esc.ts";

/** The most colors that terminals are sure to have. */
const sixelColors = 256;
/** Rows of pixels in a band of sixels. */
const bandHeight = 6;

/** A picture by the numbers of its colors. */
interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Red, green and blue in percent. */
  readonly colors: readonly (readonly [number, number, number])[];
}

/**
 * A PNG file as sixels, of at most 256 colors.
 * @param mostRows Rows of pixels beyond are cut off.
 */
export function toSixel(png: Uint8Array, mostRows: number): string {
  const picture = toIndexed(decode(png), mostRows);
  const { width, height, colors } = picture;
  const palette = colors.map(([red, green, blue], at) => `#${at};2;${red};${green};${blue}`);
  const bands: string[] = [];
  for (let top = 0; top < height; top += bandHeight) bands.push(bandText(picture, top));
  return `${esc}P0;1q"1;1;${width};${height}${palette.join("")}${bands.join("-")}${esc}\\`;
}

interface DecodedPixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}

/** Rounds colors until there are few enough. */
function toIndexed(picture: DecodedPixels, mostRows: number): IndexedPicture {
  for (let bits = 8; ; bits--) {
    const indexed = indexWith(picture, Math.min(picture.height, mostRows), bits);
    if (indexed !== null) return indexed;
  }
}

/** The picture with so many bits for each of red, green and blue; null when that makes too many colors. */
function indexWith(
  { width, channels, data }: DecodedPixels,
  height: number,
  bits: number,
): IndexedPicture | null {
  const numbers = new Map<number, number>();
  const pixels = new Uint8Array(width * height);
  const shift = 8 - bits;
  for (let at = 0; at < pixels.length; at++) {
    const color = colorAt(data, at * channels, channels, shift);
    const number = numbers.get(color) ?? numbers.size;
    if (number === sixelColors) return null;
    numbers.set(color, number);
    pixels[at] = number;
  }
  return {
    width,
    height,
    pixels,
    colors: Array.from(numbers.keys(), (one) => percents(one, bits)),
  };
}

/** The color of a pixel on white, as one number. */
function colorAt(data: ArrayLike<number>, at: number, channels: number, shift: number): number {
  const alpha = channels === 4 ? (data[at + 3] ?? 255) / 255 : 1;
  const channel = (offset: number) => {
    const value = data[at + (channels < 3 ? 0 : offset)] ?? 0;
    return Math.round(255 + (value - 255) * alpha) >> shift;
  };
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

function percents(color: number, bits: number): [number, number, number] {
  const most = 2 ** bits - 1;
  const percent = (channel: number) => Math.round((100 * channel) / most);
  return [percent(color >> 16), percent((color >> 8) & 255), percent(color & 255)];
}

/** Six rows of pixels: for each color that is there, a sign per column, of whose six bits the lowest is the top row. */
function bandText({ width, height, pixels }: IndexedPicture, top: number): string {
  const bands = new Map<number, Uint8Array>();
  for (let row = top; row < Math.min(top + bandHeight, height); row++) {
    for (let column = 0; column < width; column++) {
      const color = pixels[row * width + column] as number;
      const bits = bands.get(color) ?? new Uint8Array(width);
      bits[column] = (bits[column] as number) | (1 << (row - top));
      bands.set(color, bits);
    }
  }
  return Array.from(bands, ([color, bits]) => `#${color}${withCounts(bits)}`).join("$");
}

/** The signs, of more than three equal ones one with their count. */
function withCounts(bits: Uint8Array): string {
  const text = String.fromCharCode(...bits.map((each) => each + 63));
  return text.replace(/(.)\1{3,}/g, (run, sign) => `!${run.length}${sign}`);
}
