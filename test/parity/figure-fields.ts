import { BarLabels } from "../../src/artists/bar/bar-labels.ts";
import { placeLabels } from "../../src/artists/bar/labels-layer.ts";
import { kindOf } from "../../src/artists/kinds.ts";
import type { TextArtist } from "../../src/artists/text/text-artist.ts";
import { placeAnnotation } from "../../src/artists/text/text-layout.ts";
import type { Axes, Figure, Line2D } from "../../src/index.ts";
import { layoutAxes } from "../../src/layout/axes-layout.ts";
import { noText } from "../../src/layout/axis-layout.ts";
import type { AxisName } from "../../src/space/axes-space.ts";
import { toPage } from "../../src/space/to-page.ts";
import { toHex } from "../../src/style/color.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import type { PositionedText } from "../../src/text/placed-text.ts";
import { hexWithAlpha } from "../truth.ts";
import { collectionDifferences, containerDifferences, patchDifferences } from "./artist-fields.ts";
import { type Differences, near, nearBox, nearOnAxis, same, toNumbers } from "./compare.ts";
import { NotYet } from "./harness.ts";
import { entryDifferences, type LegendEntryTruth } from "./legend-fields.ts";
import type { FigureMade } from "./run-ops.ts";

/** How far a place or a box in points may be off. */
const bound = 0.02;
/** What the tight box leaves out: its padding. */
const padding = 7.2;

type Pair = readonly [number, number];
type Fields = Readonly<Record<string, unknown>>;

/** A text where it is drawn; `rotation` is 0 and the color black where they are not told. */
interface TextTruth {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ha: string;
  readonly va: string;
  readonly size: number;
  readonly box: Bbox;
  readonly rotation?: number;
  readonly rotationMode?: string | null;
  readonly color?: string;
  readonly weight?: string;
  readonly bbox?: Fields;
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
  patches: (axes, theirs) => listDifferences(axes, "patches", theirs, patchDifferences),
  collections: (axes, theirs) =>
    listDifferences(axes, "collections", theirs, (what, _, ours, other) =>
      collectionDifferences(what, ours, other),
    ),
  images: (axes, theirs) => listDifferences(axes, "images", theirs),
  legend: (axes, theirs) => legendDifferences(axes, theirs),
  drawOrder: (axes, theirs) => same("drawOrder", drawOrderOf(axes), theirs),
  colorbar: (axes, theirs) => properties("colorbar", member(axes, "colorbar"), theirs),
};

const figureFields: Compare<Omit<FigureTruth, "axes">, FigureMade> = {
  tight: ({ figure }, theirs) => tightDifferences(figure, theirs),
  suptitle: ({ figure }, theirs) =>
    oneText("suptitle", member(figure, "placedSuptitle") as PositionedText, theirs),
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

function textsDifferences(
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

function oneText(what: string, ours: PositionedText, theirs: TextTruth): Differences {
  const { rotation = 0, color = "#000000" } = theirs;
  return [
    ...same(what, ours.text, theirs.text),
    ...same(`${what} alignment`, [ours.ha, ours.va], [theirs.ha, theirs.va]),
    ...same(`${what} rotation`, ours.rotation, rotation),
    ...near(`${what} size`, [ours.size], [theirs.size], 1e-9),
    ...same(`${what} color`, toHex(ours.color), color),
    ...near(`${what} anchor`, [ours.x, ours.y], [theirs.x, theirs.y], bound),
    ...nearBox(`${what} box`, ours.bbox, theirs.box, bound),
    ...(theirs.weight === undefined ? [] : properties(what, ours, { weight: theirs.weight })),
    ...(theirs.bbox === undefined ? [] : properties(what, ours, { bbox: theirs.bbox })),
  ];
}

function drawnTexts({ artists, space }: Axes): PositionedText[] {
  return artists.flatMap((artist) => {
    if (artist instanceof BarLabels) return placeLabels(artist, space);
    if (artist.kind !== "text") return [];
    return placeAnnotation(artist as TextArtist, space)?.text ?? [];
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

/** Compares artists of one list property by property, or as their kind has it. */
function listDifferences(
  axes: Axes,
  list: string,
  theirs: readonly Fields[],
  ofKind: (what: string, axes: Axes, ours: object, theirs: Fields) => Differences | null = () =>
    null,
): Differences {
  const ours = member(axes, list) as readonly object[];
  return [
    ...same(`number of ${list}`, ours.length, theirs.length),
    ...theirs.flatMap((other, index) => {
      const artist = ours[index];
      if (artist === undefined) return [];
      const what = `${list} ${index}`;
      return ofKind(what, axes, artist, other) ?? properties(what, artist, other);
    }),
  ];
}

function legendDifferences(axes: Axes, theirs: LegendTruth): Differences {
  const { frame, fontSize, frameOn, framePaint: _, entries = [], ...others } = theirs;
  const ours = axes.getLegend();
  if (ours === null) return ["no legend"];
  return [
    ...nearBox("legend frame", ours.bbox, frame, bound),
    ...near("legend fontSize", [axes.legendRequest?.fontsize ?? 0], [fontSize], 1e-9),
    ...same("legend frameOn", axes.legendRequest?.frameon, frameOn),
    ...entryDifferences(axes, entries),
    ...properties("legend", ours, others),
  ];
}

const lists = ["lines", "patches", "collections", "images", "texts"];

/** The artists in the order in which they are drawn, by their places in the lists. */
function drawOrderOf(axes: Axes): string[] {
  const places = new Map<unknown, string>();
  for (const list of lists) {
    const listed = list === "lines" ? axes.getLines() : (Reflect.get(axes, list) ?? []);
    (listed as readonly unknown[]).forEach((artist, place) => {
      places.set(artist, `${list}[${place}]`);
    });
  }
  const ordered = [...axes.artists].sort((a, b) => a.zorder - b.zorder);
  return ordered.flatMap((artist) => {
    const { lines = [], patches = [], collections = [] } = kindOf(artist).parts?.(artist) ?? {};
    const parts = [...patches, ...collections, ...lines];
    const drawn = parts.length > 0 ? parts : [artist];
    return drawn.map((each) => places.get(each) ?? each.kind);
  });
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
