import { PlotError } from "../../errors.ts";

/** A worker of a browser has no images and no elements. */
export function needsPage(fn: string): PlotError {
  return new PlotError(
    "wrong-platform",
    `${fn}: needs a page; a worker has none. Send toSVG() to the page`,
  );
}

/** The browser did not draw the SVG, or did not give out what it drew. */
export function notDrawn(fn: string): PlotError {
  return new PlotError(
    "render-failed",
    `${fn}: the browser could not draw the picture; it may be too large, or the page's security policy may forbid blob: images`,
  );
}
