/** Which markers there are. */

import { invalidMarker } from "./errors.ts";

/** Every marker after its long name, which tells what it looks like. The numbers are ticks and carets. */
const pairs = [
  ["point", "."],
  ["pixel", ","],
  ["circle", "o"],
  ["triangle_down", "v"],
  ["triangle_up", "^"],
  ["triangle_left", "<"],
  ["triangle_right", ">"],
  ["tri_down", "1"],
  ["tri_up", "2"],
  ["tri_left", "3"],
  ["tri_right", "4"],
  ["octagon", "8"],
  ["square", "s"],
  ["pentagon", "p"],
  ["star", "*"],
  ["hexagon1", "h"],
  ["hexagon2", "H"],
  ["plus", "+"],
  ["x", "x"],
  ["diamond", "D"],
  ["thin_diamond", "d"],
  ["vline", "|"],
  ["hline", "_"],
  ["plus_filled", "P"],
  ["x_filled", "X"],
  ["tickleft", 0],
  ["tickright", 1],
  ["tickup", 2],
  ["tickdown", 3],
  ["caretleft", 4],
  ["caretright", 5],
  ["caretup", 6],
  ["caretdown", 7],
  ["caretleftbase", 8],
  ["caretrightbase", 9],
  ["caretupbase", 10],
  ["caretdownbase", 11],
] as const;

/** The long name of a marker. */
export type MarkerName = (typeof pairs)[number][0];

/** A marker as the library keeps it; `"None"` draws nothing. */
export type Marker = (typeof pairs)[number][1] | "None";

const noMarkers = ["None", "none", " ", ""] as const;

/** A marker as a caller may write it. */
export type MarkerLike = Marker | (typeof noMarkers)[number];

/** From every marker that draws something to its long name. */
export const markerNames: ReadonlyMap<Marker, MarkerName> = new Map(
  pairs.map(([name, marker]) => [marker, name] as const),
);

const knownMarkers: ReadonlyMap<unknown, Marker> = new Map<unknown, Marker>([
  ...pairs.map(([, marker]) => [marker, marker] as const),
  ...noMarkers.map((name) => [name, "None"] as const),
]);

/** Tells whether `toMarker` knows the marker. A digit in quotes is another marker than the number. */
export function isMarker(value: unknown): value is MarkerLike {
  return knownMarkers.has(value);
}

/**
 * Brings a marker a caller wrote to the form the library keeps: `"None"` for all that draw nothing.
 * @param where What a message begins with.
 * @throws PlotError `invalid-marker`, with the marker that was meant where its long name came.
 * @example toMarker("o", "plot: marker") // "o"
 */
export function toMarker(value: unknown, where: string): Marker {
  const marker = knownMarkers.get(value);
  if (marker === undefined) throw invalidMarker(where, value, markerNames);
  return marker;
}
