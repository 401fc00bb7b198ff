import { cornerObstacle } from "../area/corner-obstacle.ts";
import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import { fillLayer } from "./fill-layer.ts";
import type { FilledPolygon } from "./filled-polygon.ts";
import type { PolyCollection } from "./poly-collection.ts";
import { polygonLayer, polygonObstacles } from "./polygon-layer.ts";
import { describeFill, describePolygon, fillSummary, polygonSummary } from "./summary.ts";

export const fillKind: ArtistKind<PolyCollection> = {
  isCollection: true,
  handleStays: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ limits }) => limits,
  obstacles: (_, space) => [cornerObstacle(1, space)],
  handle: ({ look }, box) => areaHandle(look, box),
  handleColors: ({ look }) => look,
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
