import { type BarVerbs, barVerbs } from "./bar/verbs.ts";
import { type ContourVerbs, contourVerbs } from "./contour/verbs.ts";
import { type ErrorbarVerbs, errorbarVerbs } from "./errorbar/verbs.ts";
import { type FillVerbs, fillVerbs } from "./fill/verbs.ts";
import { type HistVerbs, histVerbs } from "./hist/verbs.ts";
import { type ImageVerbs, imageVerbs } from "./image/verbs.ts";
import { type LineVerbs, lineVerbs } from "./line/verbs.ts";
import { type MeshVerbs, meshVerbs } from "./mesh/verbs.ts";
import { type AddVerbs, addVerbs } from "./patch/verbs.ts";
import { type ScatterVerbs, scatterVerbs } from "./scatter/verbs.ts";
import { type SegmentsVerbs, segmentsVerbs } from "./segments/verbs.ts";
import { type SpanVerbs, spanVerbs } from "./span/verbs.ts";
import { type StemVerbs, stemVerbs } from "./stem/verbs.ts";
import { type StepVerbs, stepVerbs } from "./step/verbs.ts";
import { type TextVerbs, textVerbs } from "./text/verbs.ts";

/** Everything that draws in an axes. */
export interface Verbs
  extends LineVerbs,
    BarVerbs,
    HistVerbs,
    ErrorbarVerbs,
    AddVerbs,
    ScatterVerbs,
    SegmentsVerbs,
    FillVerbs,
    ImageVerbs,
    MeshVerbs,
    SpanVerbs,
    StepVerbs,
    StemVerbs,
    ContourVerbs,
    TextVerbs {}

/** What the verbs do, by name; each is called on the axes it draws in. */
export const verbs = {
  ...lineVerbs,
  ...barVerbs,
  ...histVerbs,
  ...errorbarVerbs,
  ...addVerbs,
  ...scatterVerbs,
  ...segmentsVerbs,
  ...fillVerbs,
  ...imageVerbs,
  ...meshVerbs,
  ...spanVerbs,
  ...stepVerbs,
  ...stemVerbs,
  ...contourVerbs,
  ...textVerbs,
};
