import { encode } from "fast-png";
import { describe, expect, test } from "vitest";
import { pngURL } from "../../src/artists/image/png.ts";
import { writePNG } from "../../src/artists/image/write-png.ts";

/** Bytes that look random. */
function noise(length: number, step = 167): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * at * step + 13 * at) >> 3);
}

const zlib = { zlib: { level: 6 as const } };

describe("writePNG writes the bytes that fast-png does", () => {
  const size = { width: 7, height: 5 };

  test("of colors", () => {
    const data = noise(7 * 5 * 3);
    const expected = encode({ ...size, depth: 8, channels: 3, data }, zlib);
    expect(writePNG({ ...size, channels: 3, data })).toEqual(expected);
  });

  test("of colors with an opacity", () => {
    const data = noise(7 * 5 * 4);
    const expected = encode({ ...size, depth: 8, channels: 4, data }, zlib);
    expect(writePNG({ ...size, channels: 4, data })).toEqual(expected);
  });

  test("of a palette, with the opacities of its first colors", () => {
    const palette = [
      [1, 2, 3, 0],
      [255, 0, 7, 128],
      [9, 9, 9, 255],
    ] as const;
    const data = noise(35).map((byte) => byte % 3);
    const colors = palette.map((color) => [...color]);
    const expected = encode({ ...size, depth: 8, channels: 1, data, palette: colors }, zlib);
    expect(writePNG({ ...size, channels: 1, data, palette })).toEqual(expected);
  });
});

describe("pngURL", () => {
  /** Pixels of so many colors, the last one at `alpha`. */
  function pixels(colors: number, alpha: number) {
    const bytes = new Uint8ClampedArray(4 * 600);
    for (let pixel = 0; pixel < 600; pixel++) {
      const color = (pixel * 7) % colors;
      bytes.set([color & 255, color >> 8, 50, color === colors - 1 ? alpha : 255], 4 * pixel);
    }
    return { width: 30, height: 20, bytes };
  }
  /** The kind of color of a file, in its 26th byte: 2 and 6 are colors, without and with an opacity, 3 is a palette. */
  const typeOf = (url: string) => Buffer.from(url.slice(22), "base64")[25];

  test("takes a palette for 256 colors and no more", () => {
    expect([256, 257].map((colors) => typeOf(pngURL(pixels(colors, 255))))).toEqual([3, 2]);
    expect(typeOf(pngURL(pixels(257, 254)))).toBe(6);
  });

  test("puts the colors that are not opaque first in the palette", () => {
    const file = Buffer.from(pngURL(pixels(3, 100)).slice(22), "base64").toString("latin1");
    const palette = file.slice(file.indexOf("PLTE") + 4);
    expect(palette.slice(0, 9)).toBe("\x02\x00\x32\x00\x00\x32\x01\x00\x32");
    expect(file.slice(file.indexOf("tRNS") + 4).charAt(0)).toBe("\x64");
  });

  test("writes digits of base 64, with fillers for missing bytes", () => {
    const urls = Array.from({ length: 12 }, (_, index) => index + 1).map((width) => {
      const bytes = new Uint8ClampedArray(noise(4 * width * 90, 71));
      return pngURL({ width, height: 90, bytes }).slice(22);
    });
    for (const url of urls) expect(Buffer.from(url, "base64").toString("base64")).toBe(url);
    const fillers = urls.map((url) => url.length - url.replaceAll("=", "").length);
    expect(new Set(fillers)).toEqual(new Set([0, 1, 2]));
  });
});
