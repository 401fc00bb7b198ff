import type { ArtistKind } from "../artist.ts";
import { boundsOfLimits } from "../beyond-axes.ts";
import { limitsOfMesh } from "./changes.ts";
import { meshLayer } from "./mesh-layer.ts";
import type { QuadMesh } from "./quad-mesh.ts";
import { describeMesh, meshSummary } from "./summary.ts";

export const meshKind: ArtistKind<QuadMesh> = {
  isCollection: true,
  parts: (mesh) => ({ collections: [mesh] }),
  limits: (mesh) => limitsOfMesh(mesh),
  describe: (mesh) => describeMesh(mesh),
  summarize: (mesh) => meshSummary(mesh),
  bounds: (mesh, space) => (mesh.clipOn ? null : boundsOfLimits(limitsOfMesh(mesh), space)),
  layer: (mesh, space) => meshLayer(mesh, space),
};
