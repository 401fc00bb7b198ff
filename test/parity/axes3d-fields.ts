import type { BaseArtist } from "../../src/artists/artist.ts";
import type { BoxedText } from "../../src/artists/text/boxed-text.ts";
import { type PlacedAxis3D, placeBox } from "../../src/artists/three-d/box-layout.ts";
import { flatLine, flatPoints, flatText, flatWires } from "../../src/artists/three-d/flat.ts";
import { Line3D } from "../../src/artists/three-d/line-3d.ts";
import { Line3DCollection } from "../../src/artists/three-d/line-3d-collection.ts";
import { Path3DCollection } from "../../src/artists/three-d/path-3d-collection.ts";
import { Poly3DCollection } from "../../src/artists/three-d/poly-3d-collection.ts";
import { seenPolygons } from "../../src/artists/three-d/surface-layer.ts";
import { Text3D } from "../../src/artists/three-d/text-3d.ts";
import type { Axes, Axes3D } from "../../src/index.ts";
import { layoutAxes } from "../../src/layout/axes-layout.ts";
import type { AxesSpace } from "../../src/space/axes-space.ts";
import { toPage } from "../../src/space/to-page.ts";
import { withAlpha } from "../../src/style/with-alpha.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import { type Differences, near, nearBox, same, toNumbers } from "./compare.ts";

/** How far a place in points may be off. */
const bound = 0.02;
/** How far numbers are off that a truth file has with six decimals. */
const rounded = 5.1e-7;

type Point = readonly [number, number];
type Fields = Readonly<Record<string, unknown>>;

interface TextTruth {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ha: string;
  readonly va: string;
  readonly size: number;
  readonly box: Bbox | null;
  readonly rotation?: number;
}

interface AxisTruth {
  readonly pane: readonly Point[];
  readonly paneColor: string;
  readonly line: readonly Point[];
  readonly lineWidth: number;
  readonly lineColor: string;
  readonly grid?: readonly (readonly Point[])[] | null;
  readonly gridColor?: string;
  readonly gridWidth?: number;
  readonly ticks: readonly number[];
  readonly tickLines: readonly (readonly Point[])[];
  readonly tickWidth: readonly number[];
  readonly labels: readonly TextTruth[];
  readonly label: TextTruth | null;
  readonly offset: TextTruth | null;
}

/** What truth files tell of axes of three dimensions. */
export interface Axes3DTruth {
  readonly projection: "3d";
  readonly box: Bbox;
  readonly elev: number;
  readonly azim: number;
  readonly dist: number;
  readonly boxAspect: readonly number[];
  readonly xlim: Point;
  readonly ylim: Point;
  readonly zlim: Point;
  readonly viewLim2d: readonly [Point, Point];
  readonly M: readonly (readonly number[])[];
  readonly axes: Readonly<Record<"x" | "y" | "z", AxisTruth>>;
  readonly title?: TextTruth | null;
  readonly lines?: readonly Fields[];
  readonly collections?: readonly Fields[];
  readonly texts?: readonly Fields[];
  readonly legend?: { readonly frame: Bbox } | null;
}

type Comparison = (axes: Axes3D, theirs: Axes3DTruth) => Differences;

/** What axes of three dimensions and all they show differ in. */
export function axes3DDifferences(axes: Axes3D, theirs: Axes3DTruth): Differences {
  const unknown = Object.keys(theirs).filter((name) => !Object.hasOwn(comparisons, name));
  return [
    ...unknown.map((name) => `a truth file tells of ${name}`),
    ...Object.keys(theirs).flatMap(
      (name) => comparisons[name as keyof Axes3DTruth]?.(axes, theirs) ?? [],
    ),
  ];
}

const comparisons: Readonly<Record<keyof Axes3DTruth, Comparison>> = {
  projection: () => [],
  box: (axes, { box }) => {
    const { x0, y0, width, height } = axes.getPosition();
    return near("box", [x0, y0, x0 + width, y0 + height], box, bound);
  },
  elev: (axes, { elev }) => same("elev", axes.elev, elev),
  azim: (axes, { azim }) => same("azim", axes.azim, azim),
  dist: (axes, { dist }) => same("dist", axes.dist, dist),
  boxAspect: (axes, { boxAspect }) => near("boxAspect", axes.getBoxAspect(), boxAspect, rounded),
  xlim: (axes, { xlim }) => near("xlim", axes.getXlim(), xlim, relative(xlim)),
  ylim: (axes, { ylim }) => near("ylim", axes.getYlim(), ylim, relative(ylim)),
  zlim: (axes, { zlim }) => near("zlim", axes.getZlim(), zlim, relative(zlim)),
  viewLim2d: ({ space }, { viewLim2d: [x, y] }) => [
    ...near("view x", space.x.limits, x, 1e-12),
    ...near("view y", space.y.limits, y, 1e-12),
  ],
  M: (axes, { M }) => near("M", axes.getProj().flat(), M.flat(), rounded),
  axes: (axes, theirs) => axisDifferences(axes, theirs),
  title: (axes, { title }) => {
    const [ours] = layoutAxes(axes as unknown as Axes).titles;
    return title ? textDifferences("title", ours, title) : same("title", axes.getTitle(), "");
  },
  lines: (axes, { lines = [] }) => listDifferences(axes, "line", isLine, lines, lineDifferences),
  collections: (axes, { collections = [] }) =>
    listDifferences(axes, "collection", isCollection, collections, collectionDifferences),
  texts: (axes, { texts = [] }) => listDifferences(axes, "text", isText, texts, text3DDifferences),
  legend: (axes, { legend }) => {
    const ours = axes.getLegend();
    if (!legend || ours === null) return same("legend", ours !== null, Boolean(legend));
    return nearBox("legend frame", ours.bbox, legend.frame, bound);
  },
};

function relative(values: readonly number[]): number {
  return 1e-9 * Math.max(...values.map(Math.abs));
}

function axisDifferences(axes: Axes3D, { axes: theirs }: Axes3DTruth): Differences {
  const { space } = axes;
  const placed = placeBox(axes.frame.state(space), space);
  return (["x", "y", "z"] as const).flatMap((name, index) => {
    const ours = placed.find((axis) => axis.index === index);
    return ours === undefined ? [`no ${name} axis`] : oneAxis(name, ours, theirs[name]);
  });
}

function oneAxis(name: string, ours: PlacedAxis3D, theirs: AxisTruth): Differences {
  const { grid, ticks, labels, tickLines, tickWidth } = theirs;
  return [
    ...points(`${name} pane`, ours.pane, theirs.pane),
    ...points(`${name} line`, ours.line, theirs.line),
    ...points(`${name} grid`, ours.grid.flat(), (grid ?? []).flat()),
    ...near(
      `${name} ticks`,
      ours.ticks.map(({ tick }) => tick.value),
      ticks,
      1e-9 * span(ticks),
    ),
    ...points(
      `${name} tick lines`,
      ours.ticks.flatMap(({ line }) => line),
      tickLines.flat(),
    ),
    ...near(
      `${name} tick widths`,
      ours.ticks.map(({ tick }) => tick.width),
      tickWidth,
      1e-9,
    ),
    ...same(`number of ${name} labels`, ours.ticks.length, labels.length),
    ...labels.flatMap((label, at) =>
      textDifferences(`${name} label ${at}`, ours.ticks[at]?.text, label),
    ),
    ...textDifferences(`${name} name`, ours.label, theirs.label),
    ...textDifferences(`${name} offset`, ours.offsetText, theirs.offset),
  ];
}

function span(values: readonly number[]): number {
  return Math.max(1e-30, ...values.map(Math.abs));
}

function points(what: string, ours: readonly Point[], theirs: readonly Point[]): Differences {
  return near(what, ours.flat(), toNumbers(theirs.flat()), bound);
}

function textDifferences(
  what: string,
  ours: BoxedText | undefined,
  theirs: TextTruth | null,
): Differences {
  if (theirs === null || theirs.text === "") return same(what, ours?.text ?? "", "");
  if (ours === undefined) return [`no ${what}`];
  const { text, x, y, ha, va, size, box, rotation } = theirs;
  return [
    ...same(what, ours.text, text),
    ...near(`${what} place`, [ours.x, ours.y], [x, y], bound),
    ...same(`${what} alignment`, [ours.ha, ours.va], [ha, va]),
    ...near(`${what} size`, [ours.size], [size], 1e-9),
    ...nearBox(`${what} box`, ours.bbox, box, bound),
    ...(rotation === undefined
      ? []
      : near(`${what} rotation`, [around(ours.rotation)], [around(rotation)], 1e-6)),
  ];
}

/** An angle from 0 to 360 degrees. */
function around(angle: number): number {
  return (angle + 360) % 360;
}

function isLine(artist: BaseArtist): artist is Line3D {
  return artist instanceof Line3D;
}

function isText(artist: BaseArtist): artist is Text3D {
  return artist instanceof Text3D;
}

type Collection = Line3DCollection | Path3DCollection | Poly3DCollection;

function isCollection(artist: BaseArtist): artist is Collection {
  return [Line3DCollection, Path3DCollection, Poly3DCollection].some(
    (kind) => artist instanceof kind,
  );
}

function listDifferences<A extends BaseArtist>(
  axes: Axes3D,
  what: string,
  isOne: (artist: BaseArtist) => artist is A,
  theirs: readonly Fields[],
  compare: (what: string, ours: A, theirs: Fields, space: AxesSpace) => Differences,
): Differences {
  const ours = axes.artists.filter(isOne);
  return [
    ...same(`number of ${what}s`, ours.length, theirs.length),
    ...theirs.flatMap((other, index) => {
      const one = ours[index];
      return one === undefined ? [] : compare(`${what} ${index}`, one, other, axes.space);
    }),
  ];
}

function lineDifferences(
  what: string,
  line: Line3D,
  { data, path, n, dash, ...look }: Fields,
  space: AxesSpace,
): Differences {
  const { xdata, ydata } = flatLine(line, space);
  const told = path as readonly Point[];
  return [
    ...same(`${what} n`, line.xdata.length, n),
    ...near(
      `${what} data`,
      line.getData3d().flatMap((each) => [...each]),
      flat(data),
      0,
    ),
    ...points(what, onPage(xdata, ydata, space).slice(0, told.length), told),
    ...near(`${what} dash`, line.dashes ?? [], flat(dash ?? []), 1e-9),
    ...properties(what, line, look),
  ];
}

function flat(data: unknown): number[] {
  return toNumbers((data as readonly unknown[]).flat(9) as number[]);
}

function onPage(x: ArrayLike<number>, y: ArrayLike<number>, space: AxesSpace): Point[] {
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  return Array.from(x, (at, index) => [across(at), up(y[index] ?? Number.NaN)] as const);
}

/** Compares what an artist tells under the names of the truth file. */
function properties(what: string, ours: object, theirs: Fields): Differences {
  return Object.entries(theirs).flatMap(([name, expected]) => {
    const value: unknown = Reflect.get(ours, name);
    return same(`${what} ${name}`, value, expected);
  });
}

function collectionDifferences(
  what: string,
  ours: Collection,
  theirs: Fields,
  space: AxesSpace,
): Differences {
  if (ours instanceof Line3DCollection) return wireDifferences(what, ours, theirs, space);
  if (ours instanceof Path3DCollection) return pointDifferences(what, ours, theirs, space);
  return surfaceDifferences(what, ours, theirs, space);
}

function wireDifferences(
  what: string,
  wires: Line3DCollection,
  { kind, segments, colors, ...look }: Fields,
  space: AxesSpace,
): Differences {
  const { x, y, starts } = flatWires(wires, space).lines;
  const all = onPage(x, y, space);
  const told = segments as readonly (readonly Point[])[];
  return [
    ...same(`${what} kind`, "Line3DCollection", kind),
    ...same(
      `${what} lines`,
      [...starts].slice(1).map((end, at) => end - (starts[at] ?? 0)),
      told.map((each) => each.length),
    ),
    ...points(what, all, told.flat()),
    ...same(`${what} colors`, wires.edgecolors, colors),
    ...properties(what, wires, look),
  ];
}

function pointDifferences(
  what: string,
  given: Path3DCollection,
  { kind, offsets, facecolors, sizes, linewidths, ...look }: Fields,
  space: AxesSpace,
): Differences {
  const seen = flatPoints(given, space);
  return [
    ...same(`${what} kind`, "Path3DCollection", kind),
    ...points(what, onPage(seen.xdata, seen.ydata, space), offsets as readonly Point[]),
    ...same(
      `${what} facecolors`,
      oneIfEqual(seen.facecolors.map((color) => withAlpha(color, given.alpha))),
      facecolors,
    ),
    ...same(`${what} sizes`, oneIfEqual(seen.sizes), sizes),
    ...same(`${what} linewidths`, oneIfEqual(seen.linewidths), linewidths),
    ...properties(what, given, look),
  ];
}

/** Equal values are told once. */
function oneIfEqual<T>(values: readonly T[]): readonly T[] {
  return new Set(values).size === 1 ? values.slice(0, 1) : values;
}

function surfaceDifferences(
  what: string,
  surface: Poly3DCollection,
  { kind, polygons, facecolors, edgecolors, linewidths, ...look }: Fields,
  space: AxesSpace,
): Differences {
  const seen = seenPolygons(surface, space);
  // matplotlib ends a polygon where it has begun.
  const closed = seen
    .map(({ x, y }) => onPage(x, y, space))
    .map((each) => [...each, ...each.slice(0, 1)]);
  const told = polygons as readonly (readonly Point[])[];
  const { edgecolor, linewidth } = surface;
  const edges = edgecolor === null ? [] : edgecolor === "face" ? facecolors : [edgecolor];
  return [
    ...same(`${what} kind`, "Poly3DCollection", kind),
    ...same(
      `${what} corners`,
      closed.map((each) => each.length),
      told.map((each) => each.length),
    ),
    ...points(what, closed.flat(), told.flat()),
    ...same(`${what} facecolors`, oneIfEqual(seen.map(({ color }) => color)), facecolors),
    ...same(`${what} edgecolors`, edges, edgecolors),
    ...same(`${what} linewidths`, [linewidth], linewidths),
    ...properties(what, surface, look),
  ];
}

/** Of the texts with an alignment, the truth file tells a place that they have not in space. */
function text3DDifferences(
  what: string,
  text: Text3D,
  { text: told, ha, x, y, rotation }: Fields,
  space: AxesSpace,
): Differences {
  if (ha !== undefined) return same(what, text.text, told);
  const seen = flatText(text, space);
  const [place] = onPage([Number(seen.at[0])], [Number(seen.at[1])], space);
  return [
    ...same(what, text.text, told),
    ...near(`${what} place`, place ?? [], [Number(x), Number(y)], bound),
    ...near(`${what} rotation`, [around(seen.rotation)], [around(Number(rotation))], 1e-6),
  ];
}
