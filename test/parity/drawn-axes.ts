import { BarPatch } from "../../src/artists/bar/bar-patch.ts";
import { QuadContourSet } from "../../src/artists/contour/quad-contour-set.ts";
import { Rectangle as RectanglePatch } from "../../src/artists/patch/rectangle.ts";
import { PathCollection } from "../../src/artists/scatter/path-collection.ts";
import { type BoxedText, pathOfBox } from "../../src/artists/text/boxed-text.ts";
import { Text } from "../../src/artists/text/text-artist.ts";
import { type PlacedAnnotation, placeAnnotation } from "../../src/artists/text/text-layout.ts";
import type { Axes, AxesImage, DrawnLegend, Figure, LegendPlace, Line2D } from "../../src/index.ts";
import { layoutAxes } from "../../src/layout/axes-layout.ts";
import { noText } from "../../src/layout/axis-layout.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import type { PositionedText } from "../../src/text/placed-text.ts";
import { hexWithAlpha } from "../truth.ts";
import {
  arrowDifferences,
  type BookArtists,
  bookArtistDifferences,
  type DrawnArrow,
} from "./book-artists.ts";
import { type Differences, near, nearBox, nearOnAxis, same } from "./compare.ts";
import { cellColors } from "./image-fields.ts";

type Pair = readonly [number, number];

interface DrawnTicks {
  readonly major: readonly number[];
  readonly labels: readonly string[];
  readonly minor: readonly number[];
  /** Empty when no minor tick has a text. */
  readonly minorLabels: readonly string[];
  readonly offset: string;
}
interface DrawnLine {
  readonly color: string;
  readonly linestyle: string;
  readonly dash: readonly number[] | null;
  readonly linewidth: number;
  readonly marker: string;
  readonly markersize: number;
  readonly label: string;
  readonly n: number;
  readonly alpha?: number;
}
interface DrawnText {
  readonly text: string;
  readonly fontsize: number;
  readonly bbox: Bbox;
}
type Points = readonly Pair[];

/** An annotation; one about a point outside the axes is not drawn. */
interface DrawnAnnotation {
  readonly text: string;
  readonly drawn: boolean;
  readonly fontsize: number;
  readonly textPoint: Pair;
  readonly textBox: Bbox;
  /** Shaft (its middle point is a control point) and head. */
  readonly arrow: { readonly paths: readonly [Points, Points]; readonly linewidth: number };
}
/** An image; its limits are told where they do not hang on what it shows. */
interface DrawnImage {
  readonly shape: readonly number[];
  readonly extent: readonly number[];
  readonly origin: string;
  readonly interpolation: string;
  readonly clim?: Pair;
  readonly cmap?: string;
  /** The color of each cell. */
  readonly cells?: readonly string[];
}
interface DrawnRectangle {
  readonly kind: "Rectangle";
  readonly xy: Pair;
  readonly width: number;
  readonly height: number;
  readonly fill: boolean;
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  readonly linewidth: number;
  readonly hatch?: string;
}
/** A text on a ground of its own. */
interface DrawnLabel {
  readonly text: string;
  readonly fontsize: number;
  readonly bbox: Bbox;
  readonly color: string;
  readonly ha: string;
  readonly va: string;
  readonly weight?: string;
  readonly box?: { readonly facecolor: string; readonly linewidth: number; readonly bbox: Bbox };
}
interface DrawnContour {
  readonly level: number;
  readonly color: string;
  readonly linewidth: number;
  readonly dash: readonly number[] | null;
  readonly segments: readonly {
    readonly n: number;
    readonly closed: boolean;
    readonly vertices: Points;
  }[];
}
interface DrawnScatter {
  readonly n: number;
  readonly sizes: readonly number[];
  readonly facecolors: readonly string[];
  readonly edgecolors: readonly string[];
  readonly linewidths: readonly number[];
}
export interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;
}

/** What truth files tell of an axes of the book's figures; lengths are points from its corner. */
export interface DrawnAxes extends BookArtists {
  readonly xlim: Pair;
  readonly ylim: Pair;
  readonly xticks: DrawnTicks;
  readonly yticks: DrawnTicks;
  readonly lines: readonly DrawnLine[];
  readonly legend: {
    readonly labels: readonly string[];
    readonly loc: string;
    readonly bbox: Bbox;
    /** Class and color of each artist it shows. */
    readonly handles?: readonly (readonly [string, string])[];
  } | null;
  readonly xlabel: DrawnText | null;
  readonly ylabel: DrawnText | null;
  readonly title: DrawnText | null;
  readonly grid: readonly [boolean, boolean];
  readonly axesBox: Rectangle;
  readonly annotations?: readonly DrawnAnnotation[];
  readonly scatters?: readonly DrawnScatter[];
  readonly images?: readonly DrawnImage[];
  readonly patches?: readonly (DrawnRectangle | DrawnArrow)[];
  readonly contour?: readonly DrawnContour[];
  readonly texts?: readonly DrawnLabel[];
}

function annotationDifferences(
  ours: readonly PlacedAnnotation[],
  theirs: readonly DrawnAnnotation[],
): Differences {
  const drawn = theirs.filter((annotation) => annotation.drawn);
  return [
    ...same(
      "annotations",
      ours.map(({ text }) => text.text),
      drawn.map(({ text }) => text),
    ),
    ...drawn.flatMap((other, index) => {
      const annotation = ours[index];
      return annotation === undefined ? [] : oneAnnotation(annotation, other);
    }),
  ];
}

function oneAnnotation({ text, arrow }: PlacedAnnotation, theirs: DrawnAnnotation): Differences {
  const paths = (arrow?.parts ?? []).map(({ path }) => path.flatMap(([, ...points]) => points));
  return [
    ...near("annotation at", [text.x, text.y], theirs.textPoint, 0.01),
    ...near("annotation size", [text.size], [theirs.fontsize], 1e-9),
    ...nearBox("annotation box", text.bbox, theirs.textBox, 0.02),
    ...same("arrow parts", paths.length, theirs.arrow.paths.length),
    ...theirs.arrow.paths.flatMap((path, index) =>
      near(`arrow part ${index}`, (paths[index] ?? []).flat(), path.flat(), 0.02),
    ),
    ...near("arrow width", [arrow?.look.linewidth ?? 0], [theirs.arrow.linewidth], 1e-9),
  ];
}

function scattersOf(axes: Axes): DrawnScatter[] {
  return axes.artists
    .filter((artist) => artist instanceof PathCollection)
    .map((points) => ({
      n: points.xdata.length,
      sizes: points.sizes,
      facecolors: points.facecolors.map((color) => hexWithAlpha(color, points.alpha ?? 1)),
      edgecolors: points.edgecolors.map((color) => hexWithAlpha(color, points.alpha ?? 1)),
      linewidths: points.linewidths,
    }));
}

function imageDifferences(ours: readonly AxesImage[], theirs: readonly DrawnImage[]): Differences {
  return [
    ...same("number of images", ours.length, theirs.length),
    ...theirs.flatMap((expected, index) => {
      const image = ours[index];
      if (image === undefined) return [];
      const { shape, origin, interpolation, cmap } = image;
      const clim = image.getClim();
      const all = {
        shape,
        extent: image.getExtent(),
        origin,
        interpolation,
        clim,
        cmap: cmap.name,
        ...(expected.cells === undefined ? {} : { cells: cellColors(image).flat() }),
      };
      const told = Object.keys(expected).map((name) => [name, Reflect.get(all, name)]);
      return same(`image ${index}`, Object.fromEntries(told), expected);
    }),
  ];
}

function patchListDifferences(
  axes: Axes,
  theirs: readonly (DrawnRectangle | DrawnArrow)[],
): Differences {
  const arrows = theirs.filter((patch) => patch.kind === "FancyArrow");
  if (arrows.length === 0) return rectangleDifferences(axes, theirs as DrawnRectangle[]);
  return arrowDifferences(axes, arrows);
}

function rectangleDifferences(axes: Axes, theirs: readonly DrawnRectangle[]): Differences {
  const rectangles = axes.patches.filter(
    (patch) => patch instanceof BarPatch || patch instanceof RectanglePatch,
  );
  return [
    ...same("number of patches", axes.patches.length, theirs.length),
    ...theirs.flatMap((expected, index) => {
      const ours = rectangles[index];
      const what = `rectangle ${index}`;
      if (ours === undefined) return [`patch ${index} is no rectangle`];
      const { facecolor, edgecolor, linewidth, hatch } = ours;
      const look = [facecolor, edgecolor, linewidth, hatch];
      const { xy, width, height } = expected;
      return [
        ...near(what, [...ours.xy, ours.width, ours.height], [...xy, width, height], 1e-12),
        ...same(`${what} look`, look, [
          expected.facecolor,
          expected.edgecolor,
          expected.linewidth,
          expected.hatch ?? null,
        ]),
      ];
    }),
  ];
}

function textListDifferences(axes: Axes, theirs: readonly DrawnLabel[]): Differences {
  const { space } = axes;
  return [
    ...same(
      "texts",
      axes.texts.map(({ text }) => text),
      theirs.map(({ text }) => text),
    ),
    ...theirs.flatMap((expected, index) => {
      const text = axes.texts[index];
      const placed = text === undefined ? null : placeAnnotation(text, space)?.text;
      return placed ? oneLabel(`text ${index}`, placed, expected) : [`text ${index} is not drawn`];
    }),
  ];
}

function oneLabel(what: string, ours: BoxedText, theirs: DrawnLabel): Differences {
  const { fontsize, bbox, color, ha, va, weight = "normal", box } = theirs;
  return [
    ...near(`${what} size`, [ours.size], [fontsize], 1e-9),
    ...same(`${what} look`, [ours.color, ours.ha, ours.va], [color, ha, va]),
    ...same(`${what} is bold`, ours.bold, weight === "bold"),
    ...nearBox(`${what} box`, ours.bbox, bbox, 0.6),
    ...(box === undefined ? [] : groundDifferences(what, ours, box)),
  ];
}

function groundDifferences(
  what: string,
  ours: BoxedText,
  { facecolor, linewidth, bbox }: NonNullable<DrawnLabel["box"]>,
): Differences {
  const [xs, ys] = [0, 1].map((at) =>
    (pathOfBox(ours) ?? []).flatMap(([, ...points]) => points.map((point) => point[at] ?? 0)),
  );
  const corners = [Math.min, Math.max].flatMap((of) => [of(...(xs ?? [])), of(...(ys ?? []))]);
  const look = [ours.box?.facecolor, ours.box?.linewidth];
  return [
    ...same(`${what} ground`, look, [facecolor, linewidth]),
    ...near(`${what} edges of its ground`, corners, [...bbox], 0.02),
  ];
}

function contourDifferences(axes: Axes, theirs: readonly DrawnContour[]): Differences {
  const contours = axes.artists.filter((artist) => artist instanceof QuadContourSet);
  const ours = contours.flatMap(({ collections }) => collections);
  return [
    ...same("number of levels", ours.length, theirs.length),
    ...theirs.flatMap(({ level, color, linewidth, dash, segments }, index) => {
      const other = ours[index];
      if (other === undefined) return [];
      const name = `level ${index}`;
      return [
        ...near(name, [other.level, other.linewidth], [level, linewidth], 1e-12),
        ...same(`${name} color`, other.color, color),
        ...same(`${name} is dashed`, other.dash !== null, dash !== null),
        ...near(`${name} dash`, other.dash ?? [], dash ?? [], 1e-9),
        ...same(
          `${name} segments`,
          other.segments.map(({ v, closed }) => [v.length, closed]),
          segments.map(({ n, closed }) => [n, closed]),
        ),
        ...segments.flatMap(({ vertices }, at) =>
          near(`${name} line ${at}`, (other.segments[at]?.v ?? []).flat(), vertices.flat(), 1e-9),
        ),
      ];
    }),
  ];
}

function annotationsOf({ artists, space }: Axes): PlacedAnnotation[] {
  return artists
    .filter((artist) => artist instanceof Text && artist.about !== null)
    .flatMap((artist) => placeAnnotation(artist as Text, space) ?? []);
}

/** Compares an axes of ours with all that is known of matplotlib's. */
export function axesDifferences(axes: Axes, expected: DrawnAxes): Differences {
  const layout = layoutAxes(axes);
  return [
    ...nearOnAxis("xlim", axes.getXlim(), expected.xlim, expected.xlim, axes.getXscale()),
    ...nearOnAxis("ylim", axes.getYlim(), expected.ylim, expected.ylim, axes.getYscale()),
    ...tickDifferences(axes, "x", expected),
    ...tickDifferences(axes, "y", expected),
    ...lineDifferences(
      axes.getLines().filter(({ visible }) => visible),
      expected.lines,
    ),
    ...legendDifferences(axes.getLegend(), expected.legend),
    ...textDifferences("xlabel", layout.x.label, expected.xlabel),
    ...textDifferences("ylabel", layout.y.label, expected.ylabel),
    ...textDifferences("title", layout.titles[0] ?? noText, expected.title),
    ...same("grid", [axes.xaxis.grid, axes.yaxis.grid], expected.grid),
    ...near("axes box", numbersOf(axes.getPosition()), numbersOf(expected.axesBox), 1e-6),
    ...annotationDifferences(annotationsOf(axes), expected.annotations ?? []),
    ...same("scatters", scattersOf(axes), expected.scatters ?? []),
    ...imageDifferences(axes.images, expected.images ?? []),
    ...patchListDifferences(axes, expected.patches ?? []),
    ...contourDifferences(axes, expected.contour ?? []),
    ...(expected.texts === undefined ? [] : textListDifferences(axes, expected.texts)),
    ...bookArtistDifferences(axes, expected),
  ];
}

/** Compares the box of the picture, its padding included. */
export function tightDifferences(figure: Figure, expected: Rectangle): Differences {
  return near("tight box", numbersOf(figure.getTightbbox()), numbersOf(expected), 1);
}

/** A legend's place under the name of the code it is first in: `right` is `center right`. */
export function legendPlace(loc: LegendPlace | string | undefined) {
  return loc === "center right" ? "right" : loc;
}

function numbersOf({ x0, y0, width, height }: Rectangle): number[] {
  return [x0, y0, width, height];
}

const noTicks = { major: [], labels: [], minor: [], minorLabels: [] as string[], offsetText: "" };

/** Compares the ticks of an axis; one that does not show has none. */
function tickDifferences(axes: Axes, name: "x" | "y", expected: DrawnAxes): Differences {
  const axis = axes[`${name}axis`];
  const ours = axis.visible ? axes.ticks(name) : noTicks;
  const { label1On, label2On } = axis.tickStyle("major");
  const shown = (labels: readonly string[]) =>
    labels.map((text) => (label1On || label2On ? text : ""));
  const theirs = expected[`${name}ticks`];
  const view = expected[`${name}lim`];
  const scale = axes[`${name}axis`].view.scale.name;
  const minorLabels = ours.minorLabels.some((text) => text !== "") ? ours.minorLabels : [];
  return [
    ...nearOnAxis(`${name} major`, ours.major, theirs.major, view, scale),
    ...same(`${name} labels`, shown(ours.labels), theirs.labels),
    ...nearOnAxis(`${name} minor`, ours.minor, theirs.minor, view, scale),
    ...same(`${name} minorLabels`, minorLabels, theirs.minorLabels),
    ...same(`${name} offset`, ours.offsetText, theirs.offset),
  ];
}

function lineDifferences(ours: readonly Line2D[], theirs: readonly DrawnLine[]): Differences {
  return [
    ...same("number of lines", ours.length, theirs.length),
    ...ours.flatMap((line, index) => {
      const other = theirs[index];
      if (other === undefined) return [];
      const { color, linestyle, dash, linewidth, marker, markersize, label, n, alpha } = other;
      const name = `line ${index}`;
      return [
        ...same(
          `${name} color`,
          hexWithAlpha(line.color, line.alpha ?? 1),
          hexWithAlpha(color, alpha),
        ),
        ...same(`${name} linestyle`, line.linestyle, linestyle),
        ...same(`${name} is dashed`, line.dashes !== null, dash !== null),
        ...near(`${name} dash`, line.dashes ?? [], dash ?? [], 1e-9),
        ...near(`${name} linewidth`, [line.linewidth], [linewidth], 1e-9),
        ...same(`${name} marker`, line.marker, marker),
        ...near(`${name} markersize`, [line.markersize], [markersize], 1e-9),
        ...same(`${name} label`, line.label, label),
        ...same(`${name} points`, line.xdata.length, n),
      ];
    }),
  ];
}

function legendDifferences(ours: DrawnLegend | null, theirs: DrawnAxes["legend"]): Differences {
  if (ours === null || theirs === null) return same("legend", ours, theirs);
  return [
    ...same("legend labels", ours.labels, theirs.labels),
    ...same("legend place", legendPlace(ours.loc), legendPlace(theirs.loc)),
    ...near("legend frame", ours.bbox, theirs.bbox, 0.5),
  ];
}

function textDifferences(
  what: string,
  ours: PositionedText,
  theirs: DrawnText | null,
): Differences {
  if (theirs === null) return same(what, ours.text, "");
  return [
    ...same(what, ours.text, theirs.text),
    ...near(`${what} size`, [ours.size], [theirs.fontsize], 1e-9),
    ...nearBox(`${what} box`, ours.bbox, theirs.bbox, 0.6),
  ];
}
