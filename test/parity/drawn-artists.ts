/** Compares areas, collections, lines and legends with what truth files of artists tell of them. */
import type { BaseArtist } from "../../src/artists/artist.ts";
import type { FilledPolygon } from "../../src/artists/fill/filled-polygon.ts";
import { kindOf } from "../../src/artists/kinds.ts";
import type { LineCollection } from "../../src/artists/segments/line-collection.ts";
import type { Axes, AxesSpan, PathCollection, StepPatch } from "../../src/index.ts";
import { toPage } from "../../src/space/to-page.ts";
import { type Differences, near, same } from "./compare.ts";

type Fields = Readonly<Record<string, unknown>>;
type Vertex = readonly [number, number];

/** Compares an area or a collection with matplotlib's. */
export function artistDifferences(
  what: string,
  axes: Axes,
  artist: BaseArtist,
  theirs: Fields,
): Differences {
  const fields = fieldsOf(artist, axes);
  return Object.entries(theirs).flatMap(([name, expected]) =>
    // Names of patches are told only if a caller gave them.
    name === "label" && expected === null
      ? same(`${what} is named`, /^(?:_|$)/.test(artist.label), true)
      : alike(`${what} ${name}`, fields[name], expected),
  );
}

/** What matplotlib tells of an artist, of ours. */
export function fieldsOf(artist: BaseArtist, axes: Axes): Fields {
  const { kind, label, zorder } = artist;
  const { alpha = null } = artist as { alpha?: number | null };
  const { hatch = null } = artist as { hatch?: string | null };
  const common = { label, zorder, alpha, hatch };
  switch (kind) {
    case "segments": {
      const lines = artist as unknown as LineCollection;
      const { edgecolors, linewidths, dashes } = lines;
      const looks = { edgecolors: once(edgecolors), linewidths, dashes };
      const segments = lines.getSegments();
      return { ...common, kind: "LineCollection", facecolors: [], ...looks, segments };
    }
    case "scatter": {
      const { facecolor, edgecolor, linewidth, sizes, xdata, ydata } =
        artist as unknown as PathCollection;
      const offsets = Array.from(xdata, (x, at) => [x, ydata[at]]);
      const paint = { facecolors: [facecolor], edgecolors: [edgecolor], linewidths: [linewidth] };
      return { ...common, kind: "PathCollection", ...paint, dashes: [null], offsets, sizes };
    }
    case "fill": {
      const names = ["facecolors", "edgecolors", "linewidths", "dashes", "paths"];
      return { ...common, kind: "PolyCollection", ...pick(artist, names) };
    }
    case "span":
      return { ...common, ...spanFields(artist as unknown as AxesSpan, axes) };
    case "stairs": {
      const pieces = (artist as unknown as StepPatch).getPieces();
      const path = pieces.flat().map((corner) => toPoints(corner, axes));
      const codes = pieces.flatMap((piece) => piece.map((_, at) => (at === 0 ? 1 : 2)));
      const looks = pick(artist, ["facecolor", "edgecolor", "linewidth"]);
      return { ...common, ...looks, kind: "StepPatch", dash: null, path, codes };
    }
    default:
      return { ...common, ...patchFields(artist as unknown as FilledPolygon, axes) };
  }
}

function spanFields(span: AxesSpan, axes: Axes): Fields {
  const { ends, fractions, orientation } = span;
  const { width, height } = axes.space;
  const at = [0, 0, 1, 1, 0].map((index) => ends[index] ?? 0);
  const along = [0, 1, 1, 0, 0].map((index) => fractions[index] ?? 0);
  const isUpright = orientation === "x";
  const xy = isUpright
    ? at.map((x, index): Vertex => [x, along[index] ?? 0])
    : [0, 0, 1, 1, 0].map(
        (one, index): Vertex => [fractions[one] ?? 0, ends[[0, 1, 1, 0, 0][index] ?? 0] ?? 0],
      );
  const path = xy.map(([x, y]) => {
    const [left, up] = toPoints([x, y], axes);
    return isUpright ? [left, y * height] : [x * width, up];
  });
  const looks = pick(span, ["facecolor", "edgecolor", "linewidth"]);
  return { ...looks, kind: "Polygon", closed: true, dash: null, xy, path, codes: [1, 2, 2, 2, 79] };
}

function toPoints([x, y]: Vertex, { space }: Axes): Vertex {
  return [toPage(space, "x")(x), toPage(space, "y")(y)];
}

function pick(artist: object, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, Reflect.get(artist, name)]));
}

/** Equal colors are given once. */
function once(colors: readonly string[]): readonly string[] {
  return new Set(colors).size === 1 ? colors.slice(0, 1) : colors;
}

function patchFields(patch: FilledPolygon, axes: Axes): Fields {
  const { space } = axes;
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const corners = Array.from(patch.xdata, (x, at): Vertex => [x, patch.ydata[at] ?? 0]);
  const closed = [...corners, corners[0] as Vertex];
  return {
    ...pick(patch, ["facecolor", "edgecolor", "linewidth"]),
    kind: "Polygon",
    closed: true,
    dash: null,
    xy: closed,
    path: closed.map(([x, y]) => [toX(x), toY(y)]),
    codes: closed.map((_, at) => (at === 0 ? 1 : at === corners.length ? 79 : 2)),
  };
}

/** The artists in the order in which they are drawn, by their places in matplotlib's lists. */
export function drawOrderOf(axes: Axes): string[] {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    lines: axes.getLines(),
    patches: axes.patches,
    collections: axes.collections,
    images: axes.images,
    texts: axes.texts,
  };
  const parts = axes.artists.flatMap((artist): readonly BaseArtist[] => {
    const { collections = [], lines = [], patches = [] } = kindOf(artist).parts?.(artist) ?? {};
    const all = [...collections, ...lines, ...patches];
    return all.length === 0 ? [artist] : all;
  });
  return [...parts]
    .sort((a, b) => a.zorder - b.zorder)
    .map((artist) => {
      for (const [name, list] of Object.entries(lists)) {
        const place = list.indexOf(artist);
        if (place >= 0) return `${name}[${place}]`;
      }
      return artist.kind;
    });
}

/** Compares values of any shape: numbers nearly, all else exactly. */
function alike(what: string, ours: unknown, theirs: unknown): Differences {
  if (typeof theirs === "number" && typeof ours === "number") {
    return near(what, [ours], [theirs], 0.02);
  }
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    if (theirs.length !== ours.length) return same(`${what} length`, ours.length, theirs.length);
    return theirs.flatMap((each, index) => alike(`${what}[${index}]`, ours[index], each));
  }
  if (typeof theirs === "object" && theirs !== null && typeof ours === "object" && ours !== null) {
    return Object.entries(theirs).flatMap(([name, each]) =>
      alike(`${what}.${name}`, Reflect.get(ours, name), each),
    );
  }
  return same(what, ours, theirs);
}
