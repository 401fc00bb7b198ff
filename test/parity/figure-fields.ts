import { type AreaLook, shownColor } from "../../src/artists/area/area-look.ts";
import type { AreaArtist, BaseArtist } from "../../src/artists/artist.ts";
import { BarLabels } from "../../src/artists/bar/bar-labels.ts";
import { placeLabels } from "../../src/artists/bar/labels-layer.ts";
import { QuadMesh } from "../../src/artists/mesh/quad-mesh.ts";
import { PathCollection } from "../../src/artists/scatter/path-collection.ts";
import { type BoxedText, pathOfBox } from "../../src/artists/text/boxed-text.ts";
import type { Path } from "../../src/artists/text/path.ts";
import type { PlacedArrow } from "../../src/artists/text/placed-arrow.ts";
import { Text } from "../../src/artists/text/text-artist.ts";
import { placeAnnotation } from "../../src/artists/text/text-layout.ts";
import { type Axes, type Figure, type Line2D, Patch } from "../../src/index.ts";
import { layoutAxes, layoutLegendIn } from "../../src/layout/axes-layout.ts";
import { noText } from "../../src/layout/axis-layout.ts";
import type { AxisName } from "../../src/space/axes-space.ts";
import { toPage } from "../../src/space/to-page.ts";
import { toHex } from "../../src/style/color.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import { moveText, type PositionedText } from "../../src/text/placed-text.ts";
import { hexWithAlpha } from "../truth.ts";
import { collectionDifferences, containerDifferences, patchDifferences } from "./artist-fields.ts";
import { colorbarFields } from "./colorbar-fields.ts";
import { type Differences, near, nearBox, nearOnAxis, same, toNumbers } from "./compare.ts";
import { artistDifferences, drawOrderOf } from "./drawn-artists.ts";
import { NotYet } from "./harness.ts";
import { imageFields } from "./image-fields.ts";
import { entryDifferences, type LegendEntryTruth } from "./legend-fields.ts";
import { meshFields } from "./mesh-fields.ts";
import { onePatch } from "./patch-fields.ts";
import type { FigureMade } from "./run-ops.ts";
import { scatterFields } from "./scatter-fields.ts";

/** How far a place or a box in points may be off. */
const bound = 0.02;
/** What the tight box leaves out: its padding. */
const padding = 7.2;

type Pair = readonly [number, number];
type Fields = Readonly<Record<string, unknown>>;

/** A text where it is drawn; `rotation` is 0 and the color black where they are not told. */
export interface TextTruth {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ha: string;
  readonly va: string;
  readonly size: number;
  readonly box: Bbox | null;
  readonly rotation?: number;
  readonly rotationMode?: string | null;
  readonly color?: string;
  readonly weight?: string;
  readonly bbox?: Fields;
  /** The arrow of an annotation. */
  readonly arrow?: { readonly parts: readonly Fields[] } & Fields;
}

interface TickTruth {
  readonly visible?: boolean;
  readonly major: readonly number[];
  readonly labels: readonly string[];
  /** Places of the major ticks in points. */
  readonly pos: readonly number[];
  readonly minor?: readonly number[];
  readonly minorLabels?: readonly string[];
  readonly offset?: string;
  readonly texts?: readonly TextTruth[];
  readonly offsetText?: TextTruth;
  readonly tick?: Fields;
}

interface LineTruth {
  readonly n: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly color: string;
  readonly linestyle: string;
  readonly dash: readonly number[] | null;
  readonly linewidth: number;
  readonly marker: string;
  readonly markersize: number;
  readonly markeredgecolor?: string;
  readonly markeredgewidth?: number;
  readonly markerfacecolor?: string;
  readonly drawstyle?: string;
  readonly label: string;
  readonly zorder: number;
}

interface LegendTruth {
  readonly frame: Bbox;
  readonly fontSize: number;
  readonly frameOn?: boolean;
  readonly framePaint?: Fields;
  readonly title?: TextTruth;
  readonly entries?: readonly LegendEntryTruth[];
}

/** What truth files of artists tell of an axes. */
export interface AxesTruth {
  readonly box: Bbox;
  readonly xlim: Pair;
  readonly ylim: Pair;
  readonly axisOff?: boolean;
  readonly dataLim?: readonly unknown[];
  readonly sticky?: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly xticks: TickTruth;
  readonly yticks: TickTruth;
  readonly spines?: Fields;
  readonly xlabel?: TextTruth;
  readonly ylabel?: TextTruth;
  readonly title?: TextTruth;
  readonly texts?: readonly TextTruth[];
  readonly lines?: readonly LineTruth[];
  readonly patches?: readonly Fields[];
  readonly collections?: readonly Fields[];
  readonly images?: readonly Fields[];
  readonly legend?: LegendTruth;
  readonly drawOrder?: readonly string[];
  readonly colorbar?: Fields;
}

/** What they tell of a figure. */
export interface FigureTruth {
  readonly axes: readonly AxesTruth[];
  /** The box of all there is, without the padding. */
  readonly tight?: Bbox;
  readonly suptitle?: TextTruth;
  readonly containers?: readonly (readonly Fields[])[];
  readonly hist?: readonly { readonly n: unknown; readonly bins: readonly number[] }[];
  readonly contour?: Fields;
  readonly contourf?: Fields;
}

type Compare<Truth, Ours> = {
  readonly [K in keyof Truth]-?: (ours: Ours, theirs: Exclude<Truth[K], undefined>) => Differences;
};

/** Every field of an axes; those that decide others come first. */
const axesFields: Compare<AxesTruth, Axes> = {
  dataLim: (axes, theirs) => {
    const expected = theirs.map(Number);
    return near("dataLim", member(axes, "dataLim") as Bbox, expected, relative(expected));
  },
  sticky: (axes, { x, y }) => [
    ...same("sticky x", ascending(axes.xaxis.sticky), x),
    ...same("sticky y", ascending(axes.yaxis.sticky), y),
  ],
  xlim: (axes, theirs) => nearOnAxis("xlim", axes.getXlim(), theirs, theirs, axes.getXscale()),
  ylim: (axes, theirs) => nearOnAxis("ylim", axes.getYlim(), theirs, theirs, axes.getYscale()),
  box: (axes, theirs) => {
    const { x0, y0, width, height } = axes.getPosition();
    return nearBox("box", [x0, y0, x0 + width, y0 + height], theirs, bound);
  },
  axisOff: (axes, theirs) => same("axisOff", !member(axes, "axison"), theirs),
  xticks: (axes, theirs) => tickDifferences(axes, "x", theirs),
  yticks: (axes, theirs) => tickDifferences(axes, "y", theirs),
  xlabel: (axes, theirs) => oneText("xlabel", layoutAxes(axes).x.label, theirs),
  ylabel: (axes, theirs) => oneText("ylabel", layoutAxes(axes).y.label, theirs),
  title: (axes, theirs) => oneText("title", layoutAxes(axes).titles[0] ?? noText, theirs),
  spines: (axes, theirs) => properties("spines", member(axes, "spines"), theirs),
  texts: (axes, theirs) => textsDifferences("text", drawnTexts(axes), theirs),
  lines: (axes, theirs) => lineDifferences(axes.getLines(), theirs),
  patches: (axes, theirs) => listDifferences("patches", axes, axes.patches, theirs, oneOfPatches),
  collections: (axes, theirs) =>
    listDifferences("collections", axes, axes.collections, theirs, oneOfCollections),
  images: (axes, theirs) => imageDifferences(axes, theirs),
  legend: (axes, theirs) => legendDifferences(axes, theirs),
  drawOrder: (axes, theirs) => same("drawOrder", drawOrderOf(axes), theirs),
  colorbar: (axes, theirs) => properties("colorbar", colorbarFields(axes), theirs),
};

const figureFields: Compare<Omit<FigureTruth, "axes">, FigureMade> = {
  tight: ({ figure }, theirs) => tightDifferences(figure, theirs),
  suptitle: ({ figure }, theirs) =>
    oneText(
      "suptitle",
      (member(figure, "placedTexts") as { text: PositionedText }[])[0]?.text as PositionedText,
      theirs,
    ),
  containers: ({ axes }, theirs) => containerDifferences(axes, theirs),
  hist: ({ results }, theirs) => {
    const ours = results.filter(({ fn }) => fn === "hist").map(({ result }) => result as unknown[]);
    return [
      ...same(
        "hist counts",
        ours.map(([n]) => written(n)),
        theirs.map(({ n }) => n),
      ),
      ...same(
        "hist bins",
        ours.map(([, bins]) => toPlain(bins)),
        theirs.map(({ bins }) => bins),
      ),
    ];
  },
  contour: ({ results }, theirs) => properties("contour", resultOf(results, "contour"), theirs),
  contourf: ({ results }, theirs) => properties("contourf", resultOf(results, "contourf"), theirs),
};

/**
 * Compares a figure with all that a truth file tells of it.
 * @throws NotYet when nothing differs but something is missing to compare the rest
 */
export function figureDifferences(made: FigureMade, expected: FigureTruth): Differences {
  // matplotlib was asked after it had drawn the figure, which is when limits are settled.
  made.figure.getTightbbox();
  const collected = new Collected();
  collected.add("", () => same("number of axes", made.axes.length, expected.axes.length));
  for (const [index, theirs] of expected.axes.entries()) {
    const ours = made.axes[index];
    if (ours !== undefined) collected.addFields(`axes ${index}: `, axesFields, ours, theirs);
  }
  const { axes: _, ...ofFigure } = expected;
  collected.addFields("", figureFields, made, ofFigure);
  return collected.differences();
}

/** Differences of many fields, and what was missing to compare the others. */
class Collected {
  readonly #differences: string[] = [];
  readonly #missing: NotYet[] = [];

  addFields<Truth extends object, Ours>(
    where: string,
    fields: Compare<Truth, Ours>,
    ours: Ours,
    theirs: Truth,
  ): void {
    for (const name of Object.keys(theirs)) {
      this.add(where, () => {
        if (!Object.hasOwn(fields, name)) throw new Error(`a truth file tells of ${name}`);
        const field = fields[name as keyof Truth];
        return field(ours, theirs[name as keyof Truth] as Exclude<Truth[keyof Truth], undefined>);
      });
    }
  }

  add(where: string, compare: () => Differences): void {
    try {
      this.#differences.push(...compare().map((difference) => `${where}${difference}`));
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
      this.#missing.push(error);
    }
  }

  differences(): Differences {
    const [missing] = this.#missing;
    if (this.#differences.length === 0 && missing !== undefined) throw missing;
    return this.#differences;
  }
}

function tickDifferences(axes: Axes, name: AxisName, theirs: TickTruth): Differences {
  const { visible = true } = theirs;
  const axis = axes[`${name}axis`];
  const what = `${name}ticks`;
  const isVisible = (Reflect.get(axis, "visible") as boolean | undefined) ?? true;
  if (!visible || !isVisible) return same(`${what} visible`, isVisible, visible);
  const ours = axes.ticks(name);
  const { label1On, label2On } = axis.tickStyle("major");
  const shown = (labels: readonly string[]) =>
    labels.map((text) => (label1On || label2On ? text : ""));
  const view = name === "x" ? axes.getXlim() : axes.getYlim();
  const scale = name === "x" ? axes.getXscale() : axes.getYscale();
  const minorLabels = ours.minorLabels.some((text) => text !== "") ? shown(ours.minorLabels) : [];
  return [
    ...nearOnAxis(`${what} major`, ours.major, theirs.major, view, scale),
    ...same(`${what} labels`, shown(ours.labels), theirs.labels),
    ...near(`${what} pos`, ours.major.map(toPage(axes.space, name)), theirs.pos, bound),
    ...nearOnAxis(`${what} minor`, ours.minor, theirs.minor ?? [], view, scale),
    ...same(`${what} minorLabels`, minorLabels, theirs.minorLabels ?? []),
    ...same(`${what} offset`, ours.offsetText, theirs.offset ?? ""),
    ...tickTextDifferences(axes, name, theirs),
    ...(theirs.tick === undefined ? [] : tickStyleDifferences(axes, name, theirs.tick)),
  ];
}

/** Compares the labels that are drawn, each at its place. */
function tickTextDifferences(axes: Axes, name: AxisName, theirs: TickTruth): Differences {
  const { major, minor, offsetText } = layoutAxes(axes)[name];
  const labels = [...major, ...minor]
    .flatMap((tick) => tick.labels)
    .filter(({ text }) => text !== "");
  return [
    // Truth files tell of the labels of axes that are off as well, which are not drawn.
    ...(theirs.texts === undefined || !axes.axison
      ? []
      : textsDifferences(`${name}tick`, labels, theirs.texts)),
    ...(theirs.offsetText === undefined
      ? []
      : oneText(`${name} offset text`, offsetText, theirs.offsetText)),
  ];
}

function tickStyleDifferences(axes: Axes, name: AxisName, theirs: Fields): Differences {
  return properties(`${name}tick`, tickStyleOf(axes, name), theirs);
}

/** How the major ticks look. */
function tickStyleOf(axes: Axes, name: AxisName): Fields {
  const style = axes[`${name}axis`].tickStyle("major");
  return {
    on: [style.tick1On, style.tick2On],
    labelOn: [style.label1On, style.label2On],
    dir: style.direction,
    length: style.size,
    width: style.width,
    pad: style.pad,
    labelsize: style.labelsize,
    color: style.color,
    labelcolor: style.labelcolor,
    grid: style.gridOn,
  };
}

export function textsDifferences(
  what: string,
  ours: readonly PositionedText[],
  theirs: readonly TextTruth[],
): Differences {
  return [
    ...same(
      `${what} texts`,
      ours.map(({ text }) => text),
      theirs.map(({ text }) => text),
    ),
    ...theirs.flatMap((other, index) => {
      const text = ours[index];
      return text === undefined ? [] : oneText(`${what} text ${index}`, text, other);
    }),
  ];
}

export function oneText(what: string, ours: PositionedText, theirs: TextTruth): Differences {
  const { rotation = 0, color = "#000000" } = theirs;
  return [
    ...same(what, ours.text, theirs.text),
    ...same(`${what} alignment`, [ours.ha, ours.va], [theirs.ha, theirs.va]),
    ...near(`${what} rotation`, [ours.rotation], [rotation], 1e-9),
    ...near(`${what} size`, [ours.size], [theirs.size], 1e-9),
    ...same(`${what} color`, toHex(ours.color), color),
    ...near(`${what} anchor`, [ours.x, ours.y], [theirs.x, theirs.y], bound),
    ...nearBox(`${what} box`, ours.bbox, theirs.box, bound),
    ...same(`${what} is bold`, ours.bold, theirs.weight === "bold"),
    ...("box" in ours ? boxDifferences(what, ours as BoxedText, theirs.bbox) : []),
    ...(theirs.arrow === undefined ? [] : arrowDifferences(what, ours, theirs.arrow)),
  ];
}

function arrowDifferences(
  what: string,
  ours: object,
  { parts, ...paint }: NonNullable<TextTruth["arrow"]>,
): Differences {
  const arrow = "arrow" in ours ? (ours.arrow as PlacedArrow | null) : null;
  if (arrow === null) return [`${what} has no arrow`];
  const drawn = arrow.parts.map(({ path, filled }) => ({ ...vertexList(path), filled }));
  return [
    ...alike(`${what} arrow`, drawn.map(withoutClosing), parts.map(withoutClosing)),
    ...properties(`${what} arrow`, paintOf(arrow.look), paint),
  ];
}

/** A closing has a point of its own, which is not drawn. */
function withoutClosing(part: Fields): Fields {
  const { path, codes } = part as { path: readonly unknown[]; codes: readonly number[] };
  return codes.at(-1) === 79 ? { ...part, path: path.slice(0, -1) } : part;
}

function paintOf({ facecolor, edgecolor, linewidth, pattern, alpha }: AreaLook): Fields {
  const [face, edge] = [shownColor(facecolor, alpha), shownColor(edgecolor, alpha)];
  return { facecolor: face, edgecolor: edge, linewidth, dash: pattern?.dashes ?? null };
}

function boxDifferences(what: string, ours: BoxedText, theirs: Fields | undefined): Differences {
  const path = pathOfBox(ours);
  if (theirs === undefined || path === null || ours.box === null) {
    return same(`${what} has a box`, path !== null, theirs !== undefined);
  }
  const drawn = { ...vertexList(path), ...paintOf(ours.box) };
  return properties(`${what} bbox`, drawn, theirs);
}

const codes = { M: [1], L: [2], Q: [3, 3], C: [4, 4, 4], Z: [79] } as const;

/** A path as matplotlib has it: a list of points and one of codes; a closing repeats the first point. */
export function vertexList(path: Path) {
  const start = path[0]?.[1];
  return {
    path: path.flatMap(([command, ...points]) => (command === "Z" ? [start] : points)),
    codes: path.flatMap(([command]) => codes[command]),
  };
}

function drawnTexts({ artists, space }: Axes): PositionedText[] {
  return artists.flatMap((artist) => {
    if (artist instanceof BarLabels) return placeLabels(artist, space);
    if (!(artist instanceof Text)) return [];
    const placed = placeAnnotation(artist, space);
    return placed === null ? [] : { ...placed.text, arrow: placed.arrow };
  });
}

function lineDifferences(ours: readonly Line2D[], theirs: readonly LineTruth[]): Differences {
  return [
    ...same("number of lines", ours.length, theirs.length),
    ...theirs.flatMap((other, index) => {
      const line = ours[index];
      return line === undefined ? [] : oneLine(`line ${index}`, line, other);
    }),
  ];
}

function oneLine(what: string, line: Line2D, theirs: LineTruth): Differences {
  const { n, x, y, color, dash, markeredgecolor, markerfacecolor, ...others } = theirs;
  // Where an opacity is told by itself, the colors of a line are without it.
  const withAlpha = (own: string) => ("alpha" in theirs ? own : hexWithAlpha(own, line.alpha ?? 1));
  const colors = { color, markeredgecolor, markerfacecolor };
  return [
    ...same(`${what} n`, line.xdata.length, n),
    ...near(`${what} x`, [...line.xdata.slice(0, x.length)], toNumbers(x), 0),
    ...near(`${what} y`, [...line.ydata.slice(0, y.length)], toNumbers(y), 0),
    ...Object.entries(colors).flatMap(([name, expected]) =>
      expected === undefined
        ? []
        : same(`${what} ${name}`, withAlpha(line[name as keyof typeof colors]), expected),
    ),
    ...near(`${what} dash`, line.dashes ?? [], dash ?? [], 1e-9),
    ...properties(what, line, others),
  ];
}

/** Compares the artists of a list, each as its kind has it. */
function listDifferences<A extends BaseArtist>(
  list: string,
  axes: Axes,
  ours: readonly A[],
  theirs: readonly Fields[],
  compare: (what: string, axes: Axes, ours: A, theirs: Fields) => Differences,
): Differences {
  return [
    ...same(`number of ${list}`, ours.length, theirs.length),
    ...theirs.flatMap((other, index) => {
      const artist = ours[index];
      return artist === undefined ? [] : compare(`${list} ${index}`, axes, artist, other);
    }),
  ];
}

/** Compares a patch by the fields of its kind. */
function oneOfPatches(what: string, axes: Axes, ours: AreaArtist, theirs: Fields): Differences {
  if (ours instanceof Patch) return onePatch(what, axes, ours, theirs);
  return patchDifferences(what, axes, ours, theirs) ?? artistDifferences(what, axes, ours, theirs);
}

/** Compares a collection by the fields of its kind. */
function oneOfCollections(what: string, axes: Axes, ours: BaseArtist, theirs: Fields): Differences {
  if (ours instanceof PathCollection) return properties(what, scatterFields(ours), theirs);
  if (ours instanceof QuadMesh) return properties(what, meshFields(ours), theirs);
  return collectionDifferences(what, ours, theirs) ?? artistDifferences(what, axes, ours, theirs);
}

function titleDifferences(axes: Axes, theirs: TextTruth): Differences {
  const legend = layoutLegendIn(axes);
  const { x = 0, y = 0 } = legend?.position ?? {};
  const title = legend?.box.title ?? null;
  return title === null ? ["no title"] : oneText("legend title", moveText(title, x, y), theirs);
}

function legendDifferences(axes: Axes, theirs: LegendTruth): Differences {
  const { frame, fontSize, frameOn, entries = [], title, ...others } = theirs;
  const ours = axes.getLegend();
  if (ours === null) return ["no legend"];
  return [
    ...nearBox("legend frame", ours.bbox, frame, bound),
    ...near("legend fontSize", [axes.legendRequest?.fontsize ?? 0], [fontSize], 1e-9),
    ...same("legend frameOn", axes.legendRequest?.frameon, frameOn),
    ...(title === undefined ? [] : titleDifferences(axes, title)),
    ...entryDifferences(axes, entries),
    ...properties("legend", ours, others),
  ];
}

/** Compares images; of the raster that matplotlib makes of one, there is nothing to compare here. */
function imageDifferences(axes: Axes, theirs: readonly Fields[]): Differences {
  return [
    ...same("number of images", axes.images.length, theirs.length),
    ...theirs.flatMap(({ drawn: _, ...other }, index) => {
      const image = axes.images[index];
      return image === undefined ? [] : properties(`image ${index}`, imageFields(image), other);
    }),
  ];
}

function tightDifferences(figure: Figure, theirs: Bbox): Differences {
  const { x0, y0, width, height } = figure.getTightbbox();
  const ours = [x0 + padding, y0 + padding, x0 + width - padding, y0 + height - padding];
  return near("tight", ours, theirs, bound);
}

function resultOf(results: FigureMade["results"], fn: string): unknown {
  return results.find((call) => call.fn === fn)?.result;
}

/** Compares what an object of ours tells under the names of the truth file. */
function properties(what: string, ours: unknown, theirs: object): Differences {
  return Object.entries(theirs).flatMap(([name, expected]) =>
    expected === undefined ? [] : alike(`${what} ${name}`, member(ours, name), expected),
  );
}

/** Compares values of any shape: numbers nearly, all else exactly. */
function alike(what: string, ours: unknown, theirs: unknown): Differences {
  if (typeof ours === "number") return near(what, [ours], [Number(theirs)], bound);
  const plain = toPlain(ours);
  if (Array.isArray(theirs) && Array.isArray(plain)) {
    if (plain.length !== theirs.length) return same(`${what} length`, plain.length, theirs.length);
    return theirs.flatMap((item, index) => alike(`${what}[${index}]`, plain[index], item));
  }
  const isObject = typeof theirs === "object" && theirs !== null && !Array.isArray(theirs);
  return isObject ? properties(what, ours, theirs) : same(what, ours, theirs);
}

/** Numbers as truth files write them: those JSON has not are texts. */
function written(value: unknown): unknown {
  const plain = toPlain(value);
  if (Array.isArray(plain)) return plain.map(written);
  return typeof plain === "number" && !Number.isFinite(plain) ? String(plain) : plain;
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<unknown>) : value;
}

function member(ours: unknown, name: string): unknown {
  const value = Reflect.get(Object(ours), name);
  if (value === undefined) throw new NotYet(`${Object(ours).constructor.name}.${name}`);
  return value;
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function relative(values: readonly number[]): (value: number) => number {
  const span = Math.max(...values.map(Math.abs).filter(Number.isFinite), 0);
  return () => 1e-9 * span;
}
