import { Resvg } from "@resvg/resvg-js";

/** Pixels of a picture, four bytes each: what SSIM and the canvas take. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A part of an SVG, in the units of its `viewBox`. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a part of an SVG on white, with `scale` pixels to a unit. Fonts of the machine are not looked for, so a text
 * that is no outline leaves no trace.
 */
export function rasterize(svg: string, region: Region, scale: number): Raster {
  const image = new Resvg(show(svg, region), {
    background: "white",
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false },
  }).render();
  return {
    width: image.width,
    height: image.height,
    data: new Uint8ClampedArray(image.pixels),
  };
}

/** Lets the root element show another part of the picture, in its own size. */
function show(svg: string, { x, y, width, height }: Region): string {
  return svg.replace(/<svg\b[^>]*>/, (root) =>
    root
      .replace(/\swidth="[^"]*"/, ` width="${width}"`)
      .replace(/\sheight="[^"]*"/, ` height="${height}"`)
      .replace(/\sviewBox="[^"]*"/, ` viewBox="${x} ${y} ${width} ${height}"`),
  );
}
