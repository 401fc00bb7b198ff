import type { Bbox } from "../../src/text/bbox.ts";
import { type FigureAsked, runOps } from "../parity/run-ops.ts";
import { type Case, truth } from "../truth.ts";
import type { Place } from "./compare.ts";
import { type Departure, pictures, type Subject } from "./harness.ts";

/** What is known of a picture of a case. */
interface Drawn {
  readonly axes: readonly { readonly box: Bbox }[];
  /** Without the padding of the SVG. */
  readonly tight: Bbox;
}

/** The truth files of artists in which some cases have a picture. */
const files = [
  "axes-ops",
  "areas",
  "artist-options",
  "axes3d",
  "bars",
  "categories",
  "colorbar",
  "contour",
  "dates",
  "errorbar",
  "fill",
  "hist",
  "imshow",
  "legend-handles",
  "patches-text",
  "scatter",
  "stem-step",
];
/** Pictures that look less like matplotlib's. */
const departures = new Map<string, Departure>([
  [
    "artist-options-0012",
    { reason: "matplotlib draws images in whole pixels, 72 to the inch", atLeast: 0.978 },
  ],
  [
    "contour-0111",
    {
      reason: "ours has no hairlines between areas that touch; matplotlib has none in its PNG",
      atLeast: 0.977,
    },
  ],
]);
/** How far the SVG reaches around the tight box, in points. */
const padding = 7.2;

pictures("artists", () => files.flatMap(subjectsOf));
// The program that makes pixels of SVGs draws dark ones at the rims of matplotlib's faint patterns.
pictures("hatches", () => subjectsOf("hatches"), 0.99);
// matplotlib's faces of contours and meshes have light lines between them.
pictures("colorbar-edges", () => subjectsOf("colorbar-edges"), 0.985);

function subjectsOf(file: string): Subject[] {
  return truth<FigureAsked, Drawn>(file)
    .filter((one) => "svg" in one)
    .map(toSubject);
}

function toSubject({ id, in: asked, out }: Case<FigureAsked, Drawn>): Subject {
  const draw = () => runOps(asked).figure;
  return { name: id, draw, place: toPlace(out), departure: departures.get(id) };
}

function toPlace({ axes: [first], tight }: Drawn): Place {
  if (first === undefined) throw new Error("a figure without axes");
  const [x0, y0, x1, y1] = tight;
  return {
    axesBox: rectangle(first.box),
    tight: rectangle([x0 - padding, y0 - padding, x1 + padding, y1 + padding]),
  };
}

function rectangle([x0, y0, x1, y1]: Bbox) {
  return { x0, y0, width: x1 - x0, height: y1 - y0 };
}
