import { describe, expect, test } from "vitest";
import { plot } from "../../src/index.ts";
import { diffPictures, type Pixels } from "../../src/snapshot/picture-diff.ts";
import { encodePNG, rasterize } from "../../src/snapshot/raster.ts";

const [white, black, red, clear] = [
  [255, 255, 255, 255],
  [0, 0, 0, 255],
  [255, 0, 0, 255],
  [0, 0, 0, 0],
];

function picture(width: number, ...pixels: readonly (readonly number[] | undefined)[]): Pixels {
  const data = pixels.flatMap((pixel) => pixel ?? []);
  return { width, height: pixels.length / width, data };
}

function colors({ data }: { readonly data: ArrayLike<number> }): string[] {
  const all = Array.from(data, (byte) => byte.toString(16).padStart(2, "0"));
  return Array.from({ length: all.length / 4 }, (_, i) => all.slice(4 * i, 4 * i + 3).join(""));
}

describe("diffPictures", () => {
  test("paints what is in the old picture only red, in the new one only blue, in both pale", () => {
    const diff = diffPictures(
      picture(4, white, black, white, black),
      picture(4, white, white, black, black),
    );
    expect(colors(diff)).toEqual(["ffffff", "d62728", "1f77b4", "bebebe"]);
    expect(diff.share).toBe(0.5);
  });

  test("mixes the two where a color changed", () => {
    expect(colors(diffPictures(picture(1, black), picture(1, red)))).toEqual(["7a4f6e"]);
  });

  test("takes what is clear for white", () => {
    expect(diffPictures(picture(1, clear), picture(1, white)).share).toBe(0);
  });

  test("works when sizes differ: what lies beyond an edge is white", () => {
    const diff = diffPictures(picture(1, black, black), picture(2, black, black));
    expect([diff.width, diff.height]).toEqual([2, 2]);
    expect(colors(diff)).toEqual(["bebebe", "1f77b4", "d62728", "ffffff"]);
    expect(diff.share).toBe(0.5);
  });
});

describe("rasterize", () => {
  const svg = plot([0, 1], [0, 1], "x").toSVG();

  test("draws an SVG twice as fine as a page", () => {
    const { width, height, data } = rasterize(svg);
    const [, w, h] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect([width, height]).toEqual([Math.round(2 * Number(w)), Math.round(2 * Number(h))]);
    expect(data).toHaveLength(4 * width * height);
    expect(new Set(colors({ data }))).toContain("1f77b4");
  });

  test("sees a difference where there is one, and none where there is none", () => {
    const moved = plot([0, 1], [0, 1], "t").toSVG();
    expect(diffPictures(rasterize(svg), rasterize(svg)).share).toBe(0);
    const { share } = diffPictures(rasterize(svg), rasterize(moved));
    expect(share).toBeGreaterThan(0.0001);
    expect(share).toBeLessThan(0.002);
  });

  test("encodePNG writes the pixels as a file that can be read again", () => {
    const file = encodePNG(diffPictures(rasterize(svg), rasterize(svg)));
    expect(Array.from(file.slice(1, 4), (byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  });
});
