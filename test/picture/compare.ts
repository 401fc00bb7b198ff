import { ssim } from "ssim.js";
import { type Figure, rcParams } from "../../src/index.ts";
import type { Rectangle } from "../parity/drawn-axes.ts";
import { readPicture } from "./matplotlib-svg.ts";
import { type Raster, type Region, rasterize } from "./rasterize.ts";

/** Where matplotlib drew the first axes in its figure, and which box of the figure its SVG shows; in points. */
export interface Place {
  readonly axesBox: Rectangle;
  readonly tight: Rectangle;
}

/** Two pictures of one size, with the axes at the same pixels. */
export interface Pair {
  readonly ours: Raster;
  readonly theirs: Raster;
}

/** Twice as fine as a page shows it: a point is 4/3 CSS pixels. */
const scale = (2 * 4) / 3;

/** Draws a figure as we do, and matplotlib's SVG of the case, aligned on the axes box. */
export function drawPair(name: string, figure: Figure, theirs: Place): Pair {
  const [axes] = figure.axes;
  if (axes === undefined) throw new Error(`${name} has no axes`);
  const corner = topLeft(theirs);
  const ourCorner = topLeft({ axesBox: axes.getPosition(), tight: figure.getTightbbox() });
  // Both show the same distances around the axes, so that boxes that differ by a little move nothing.
  const around = (from: readonly [number, number]): Region => ({
    x: from[0] - corner[0],
    y: from[1] - corner[1],
    width: Math.ceil(theirs.tight.width),
    height: Math.ceil(theirs.tight.height),
  });
  return {
    ours: rasterize(withOutlines(figure), around(ourCorner), scale),
    theirs: rasterize(readPicture(name), around(corner), scale),
  };
}

/** Our SVG with outlines of letters, as matplotlib's has them. */
function withOutlines(figure: Figure): string {
  const before = rcParams["svg.fonttype"];
  rcParams["svg.fonttype"] = "path";
  try {
    return figure.toSVG();
  } finally {
    rcParams["svg.fonttype"] = before;
  }
}

/** The top left corner of the axes in the SVG. */
function topLeft({ axesBox, tight }: Place): readonly [number, number] {
  return [axesBox.x0 - tight.x0, tight.y0 + tight.height - (axesBox.y0 + axesBox.height)];
}

/** How alike two pictures look: the mean structural similarity of their windows of 11 by 11 pixels, 1 if equal. */
export function similarity({ ours, theirs }: Pair): number {
  return ssim(ours, theirs, { ssim: "bezkrovny", downsample: false }).mssim;
}
