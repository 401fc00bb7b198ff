/** Compares artists of a few figures of the book with what truth files tell of them in short. */
import type { BaseArtist } from "../../src/artists/artist.ts";
import { Line2D } from "../../src/artists/line/line2d.ts";
import { PathCollection } from "../../src/artists/scatter/path-collection.ts";
import type { Axes, FancyArrow } from "../../src/index.ts";
import { layoutLegendIn } from "../../src/layout/axes-layout.ts";
import { type Differences, near, same } from "./compare.ts";
import { fieldsOf } from "./drawn-artists.ts";

type Pair = readonly [number, number];

/** The polygon of an arrow, in data. */
export interface DrawnArrow {
  readonly kind: "FancyArrow";
  readonly facecolor: string;
  readonly edgecolor: string;
  readonly linewidth: number;
  readonly vertices: readonly Pair[];
}
interface DrawnSegments {
  readonly kind: "LineCollection";
  readonly segments: readonly (readonly Pair[])[];
  readonly colors: readonly string[];
  readonly linewidths: readonly number[];
  readonly dashes: readonly unknown[];
}
interface DrawnBand {
  readonly kind: "PolyCollection";
  readonly paths: number;
  readonly n: number;
  readonly first: Pair;
  readonly last: Pair;
  readonly facecolors: readonly string[];
  readonly linewidths: readonly number[];
}
interface DrawnMinorGrid {
  readonly n: number;
  readonly color: string;
  readonly linestyle: string;
  readonly linewidth: number;
  readonly ticksOn: boolean;
}

/** What truth files of the book tell of such artists. */
export interface BookArtists {
  readonly collections?: readonly (DrawnSegments | DrawnBand)[];
  readonly minorGrid?: { readonly x: DrawnMinorGrid; readonly y: DrawnMinorGrid };
  readonly legend?: { readonly handles?: readonly (readonly [string, string])[] } | null;
}

export function bookArtistDifferences(axes: Axes, theirs: BookArtists): Differences {
  const { collections = [], minorGrid, legend } = theirs;
  return [
    ...collectionDifferences(axes, collections),
    ...(minorGrid === undefined
      ? []
      : (["x", "y"] as const).flatMap((name) => gridDifferences(axes, name, minorGrid[name]))),
    ...(legend?.handles === undefined ? [] : handleDifferences(axes, legend.handles)),
  ];
}

function collectionDifferences(
  axes: Axes,
  theirs: readonly (DrawnSegments | DrawnBand)[],
): Differences {
  // Truth files tell of scattered points apart.
  const ours = axes.collections.filter((artist) => !(artist instanceof PathCollection));
  return [
    ...(theirs.length === 0 ? [] : same("number of collections", ours.length, theirs.length)),
    ...theirs.flatMap((expected, index) => {
      const artist = ours[index];
      return artist === undefined
        ? []
        : oneCollection(`collection ${index}`, axes, artist, expected);
    }),
  ];
}

function oneCollection(
  what: string,
  axes: Axes,
  artist: BaseArtist,
  theirs: DrawnSegments | DrawnBand,
): Differences {
  const fields = fieldsOf(artist, axes);
  const { kind, linewidths } = theirs;
  const common = same(`${what} kind`, [fields.kind, fields.linewidths], [kind, linewidths]);
  if (theirs.kind === "LineCollection") {
    const segments = fields.segments as number[][][];
    return [
      ...common,
      ...same(`${what} looks`, [fields.edgecolors, fields.dashes], [theirs.colors, theirs.dashes]),
      ...near(`${what} segments`, segments.flat(2), theirs.segments.flat(2), 1e-9),
    ];
  }
  const paths = fields.paths as { v: Pair[] }[];
  const corners = paths.flatMap(({ v }) => v);
  return [
    ...common,
    ...same(`${what} color`, fields.facecolors, theirs.facecolors),
    ...same(`${what} paths`, [paths.length, corners.length], [theirs.paths, theirs.n]),
    ...near(`${what} first`, corners.at(0) ?? [], theirs.first, 1e-9),
    ...near(`${what} last`, corners.at(-1) ?? [], theirs.last, 1e-9),
  ];
}

/** Compares arrows, where an axes has no other patches. */
export function arrowDifferences(axes: Axes, theirs: readonly DrawnArrow[]): Differences {
  return [
    ...same("number of patches", axes.patches.length, theirs.length),
    ...theirs.flatMap(({ kind, facecolor, edgecolor, linewidth, vertices }, index) => {
      const arrow = axes.patches[index] as FancyArrow;
      const look = [arrow.shape, arrow.facecolor, arrow.edgecolor, arrow.linewidth];
      return [
        ...same(`arrow ${index}`, look, [kind, facecolor, edgecolor, linewidth]),
        ...near(`arrow ${index} corners`, arrow.xy.flat(), vertices.flat(), 1e-9),
      ];
    }),
  ];
}

function gridDifferences(axes: Axes, name: "x" | "y", theirs: DrawnMinorGrid): Differences {
  const style = axes[`${name}axis`].tickStyle("minor");
  const ours = {
    n: axes.ticks(name).minor.length,
    color: style.gridColor,
    linestyle: style.gridLinestyle,
    linewidth: style.gridLinewidth,
    ticksOn: style.tick1On,
  };
  return same(`${name} minor grid`, ours, theirs);
}

/** Compares the classes and colors of the artists that a legend shows. */
function handleDifferences(
  axes: Axes,
  theirs: readonly (readonly [string, string])[],
): Differences {
  const artists = (layoutLegendIn(axes)?.box.rows ?? []).flatMap(({ handle }) => handle);
  return same("legend handles", artists.map(handleOf), theirs);
}

/** The class of an artist as matplotlib's legend shows it, areas as rectangles, and its color. */
function handleOf(artist: BaseArtist): readonly [string, unknown] {
  const { color, facecolor, facecolors } = artist as unknown as Record<string, unknown>;
  if (artist instanceof Line2D) return ["Line2D", color];
  if (artist instanceof PathCollection) return ["PathCollection", facecolor];
  return ["Rectangle", Array.isArray(facecolors) ? facecolors[0] : facecolor];
}
