import { mkdirSync, writeFileSync } from "node:fs";
import { createCanvas, ImageData } from "@napi-rs/canvas";
import type { Pair } from "./compare.ts";
import type { Raster } from "./rasterize.ts";

const folder = new URL("../output-failed/", import.meta.url);

/** Writes ours, matplotlib's and what differs side by side to `test/output-failed/`, as a PNG. */
export function writeSideBySide(name: string, { ours, theirs }: Pair): void {
  const pictures = [ours, theirs, difference(ours, theirs)];
  const canvas = createCanvas(3 * ours.width, ours.height);
  const context = canvas.getContext("2d");
  for (const [index, { data, width, height }] of pictures.entries()) {
    context.putImageData(new ImageData(data, width, height), index * ours.width, 0);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name.replaceAll("/", "__")}.png`, folder), canvas.toBuffer("image/png"));
}

/** White where the pictures agree, darker and colored where they do not. */
function difference(ours: Raster, theirs: Raster): Raster {
  const data = ours.data.map((byte, index) =>
    index % 4 === 3 ? 255 : 255 - Math.abs(byte - (theirs.data[index] ?? 0)),
  );
  return { ...ours, data };
}
