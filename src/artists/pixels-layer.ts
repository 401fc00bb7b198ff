import type { JsonObject } from "../marks/json.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { type ImagePixels, pngURL } from "./image/png.ts";
import { valueOnPage } from "./value-on-page.ts";

/** A layer with pixels in the place of what was painted: from the upper left corner of the axes on, so many for each point. */
export function pixelsLayer(
  pixels: ImagePixels,
  pixelsPerPoint: number,
  space: AxesSpace,
): JsonObject {
  const row = {
    x: valueOnPage(space, "x", 0),
    y: valueOnPage(space, "y", space.height),
    x2: valueOnPage(space, "x", pixels.width / pixelsPerPoint),
    y2: valueOnPage(space, "y", space.height - pixels.height / pixelsPerPoint),
  };
  return {
    data: { values: [row] },
    mark: { type: "image", url: pngURL(pixels), aspect: false, clip: true },
    encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
  };
}
