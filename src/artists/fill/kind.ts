import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import { fillLayer } from "./fill-layer.ts";
import type { FilledPolygon } from "./filled-polygon.ts";
import type { PolyCollection } from "./poly-collection.ts";
import { polygonLayer, polygonObstacles } from "./polygon-layer.ts";
import { describeFill, describePolygon, fillSummary, polygonSummary } from "./summary.ts";

// A legend that looks for the best place keeps clear of no collection but points, as in matplotlib.
export const fillKind: ArtistKind<PolyCollection> = {
  isCollection: true,
  handleStays: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ limits }) => limits,
  handle: ({ look }, box) => areaHandle(look, box),
  describe: describeFill,
  summarize: fillSummary,
  layer: fillLayer,
};

export const polygonKind: ArtistKind<FilledPolygon> = {
  parts: (polygon) => ({ patches: [polygon] }),
  limits: ({ summary: { count, x, y } }) => (count === 0 ? { x: null, y: null } : { x, y }),
  obstacles: polygonObstacles,
  handle: ({ look }, box) => areaHandle(look, box),
  describe: describePolygon,
  summarize: polygonSummary,
  layer: polygonLayer,
};
