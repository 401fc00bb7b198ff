/** All that there is to know of kinds of artists but lines: what a figure with lines alone need not read. */

import type { ArtistKind } from "./artist.ts";
import type { BarContainer } from "./bar/bar-container.ts";
import type { BarLabels } from "./bar/bar-labels.ts";
import type { BarPatch } from "./bar/bar-patch.ts";
import { barKind, barLabelsKind, barsKind } from "./bar/kind.ts";
import type { ColorbarBody } from "./colorbar/colorbar-body.ts";
import { colorbarKind } from "./colorbar/kind.ts";
import { contourKind } from "./contour/kind.ts";
import type { QuadContourSet } from "./contour/quad-contour-set.ts";
import type { ErrorbarContainer } from "./errorbar/errorbar-container.ts";
import { errorbarKind } from "./errorbar/kind.ts";
import type { FilledPolygon } from "./fill/filled-polygon.ts";
import { fillKind, polygonKind } from "./fill/kind.ts";
import type { PolyCollection } from "./fill/poly-collection.ts";
import { stepsKind } from "./hist/kind.ts";
import type { StepPolygon } from "./hist/step-polygon.ts";
import type { AxesImage } from "./image/axes-image.ts";
import { imageKind } from "./image/kind.ts";
import type { Line2D } from "./line/line2d.ts";
import { meshKind } from "./mesh/kind.ts";
import type { QuadMesh } from "./mesh/quad-mesh.ts";
import { patchKind } from "./patch/kind.ts";
import type { Patch } from "./patch/patch.ts";
import { scatterKind } from "./scatter/kind.ts";
import type { PathCollection } from "./scatter/path-collection.ts";
import { segmentsKind } from "./segments/kind.ts";
import type { LineCollection } from "./segments/line-collection.ts";
import type { AxesSpan } from "./span/axes-span.ts";
import { spanKind } from "./span/kind.ts";
import { stemKind } from "./stem/kind.ts";
import type { StemContainer } from "./stem/stem-container.ts";
import { stairsKind } from "./step/kind.ts";
import type { StepPatch } from "./step/step-patch.ts";
import { textKind } from "./text/kind.ts";
import type { Text } from "./text/text-artist.ts";
import { box3DKind, kind3D, text3DKind } from "./three-d/kind.ts";
import type { Artist3D } from "./three-d/kinds-3d.ts";

/** What can be drawn in an axes. */
export type Artist =
  | Line2D
  | BarContainer
  | BarPatch
  | BarLabels
  | StepPolygon
  | ErrorbarContainer
  | Patch
  | PathCollection
  | LineCollection
  | PolyCollection
  | FilledPolygon
  | AxesSpan
  | StepPatch
  | StemContainer
  | QuadContourSet
  | AxesImage
  | QuadMesh
  | ColorbarBody
  | Text
  | Artist3D;

/** What there is to know of each kind of artist. */
export type Kinds = {
  readonly [K in Artist["kind"]]: ArtistKind<Extract<Artist, { readonly kind: K }>>;
};

const all: Omit<Kinds, "line"> = {
  bars: barsKind,
  bar: barKind,
  "bar labels": barLabelsKind,
  steps: stepsKind,
  errorbar: errorbarKind,
  patch: patchKind,
  scatter: scatterKind,
  segments: segmentsKind,
  fill: fillKind,
  polygon: polygonKind,
  span: spanKind,
  stairs: stairsKind,
  stem: stemKind,
  contour: contourKind,
  image: imageKind,
  mesh: meshKind,
  colorbar: colorbarKind,
  text: textKind,
  line3d: kind3D,
  scatter3d: kind3D,
  wireframe: kind3D,
  surface: kind3D,
  text3d: text3DKind,
  box3d: box3DKind,
};

/** Every other kind. */
export function lateKinds(): Omit<Kinds, "line"> {
  return all;
}
