/** Every kind of what stands in space; read with the first of them. */
import type { ArtistKind } from "../artist.ts";
import { lineKind } from "../line/kind.ts";
import { lineLayer } from "../line/line-layer.ts";
import { obstacleOf } from "../obstacle-of.ts";
import { scatterHandle, scatterLayer } from "../scatter/scatter-layer.ts";
import { segmentsHandle } from "../segments/handle.ts";
import { segmentsLayer } from "../segments/layer.ts";
import { textKind } from "../text/kind.ts";
import type { Box3D } from "./box-3d.ts";
import { boxLayer } from "./box-layer.ts";
import { boxBounds } from "./box-layout.ts";
import { flatLine, flatPoints, flatText, flatWires, legendPoints, legendWires } from "./flat.ts";
import type { Line3D } from "./line-3d.ts";
import type { Line3DCollection } from "./line-3d-collection.ts";
import type { Path3DCollection } from "./path-3d-collection.ts";
import type { Poly3DCollection } from "./poly-3d-collection.ts";
import {
  describeLine3D,
  describePoints3D,
  describeSurface,
  describeWireframe,
  line3DSummary,
  points3DSummary,
  surfaceSummary,
  text3DSummary,
  wireframeSummary,
} from "./summary.ts";
import { surfaceHandle, surfaceLayer } from "./surface-layer.ts";
import type { Text3D } from "./text-3d.ts";

/** What stands in space. */
export type Artist3D =
  | Line3D
  | Path3DCollection
  | Line3DCollection
  | Poly3DCollection
  | Text3D
  | Box3D;

/** What there is to know of each kind. */
export const kinds3D: {
  readonly [K in Artist3D["kind"]]: ArtistKind<Extract<Artist3D, { readonly kind: K }>>;
} = {
  line3d: {
    parts: (line) => ({ lines: [line] }),
    obstacles: (line, space) => [
      obstacleOf(flatLine(line, space), space, { joined: true, span: null }),
    ],
    handle: (line, box) => lineKind.handle?.(line.pen, box) ?? [],
    describe: describeLine3D,
    summarize: line3DSummary,
    layer: (line, space) => lineLayer(flatLine(line, space), space),
  },
  scatter3d: {
    parts: (collection) => ({ collections: [collection] }),
    obstacles: (points, space) => [
      obstacleOf(flatPoints(points, space), space, { joined: false, span: null }),
    ],
    handle: (points, box) => scatterHandle(legendPoints(points), box),
    describe: describePoints3D,
    summarize: points3DSummary,
    layer: (points, space) => scatterLayer(flatPoints(points, space), space),
  },
  wireframe: {
    parts: (collection) => ({ collections: [collection] }),
    handle: (wires, box) => segmentsHandle(legendWires(wires), box),
    describe: describeWireframe,
    summarize: wireframeSummary,
    layer: (wires, space) => segmentsLayer(flatWires(wires, space), space),
  },
  surface: {
    parts: (collection) => ({ collections: [collection] }),
    handle: surfaceHandle,
    describe: describeSurface,
    summarize: surfaceSummary,
    layer: surfaceLayer,
  },
  text3d: {
    describe: ({ text }) => (text === "" ? null : { note: text }),
    summarize: text3DSummary,
    layer: (text, space) => textKind.layer(flatText(text, space), space),
  },
  box3d: {
    summarize: (box, space) => factsOf(box.state(space)),
    bounds: (box, space) => boxBounds(box.state(space), space),
    layer: (box, space) => boxLayer(box.state(space), space),
  },
};

/** How the box is seen, and its axes. */
function factsOf({ facts, axes }: ReturnType<Box3D["state"]>): string[] {
  return [...facts, ...axes.flatMap((axis) => axis?.facts ?? [])];
}
