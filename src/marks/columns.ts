/** The columns that marks read from their rows. */
import { type Guard, type Guarded, matching, number, size, string } from "./guard.ts";
import { colorOrNone } from "./properties.ts";
import { symbolPath } from "./symbol.ts";

/** Columns that say where a row stands; a row of nulls is a gap. */
export const placeColumns = ["x", "y", "x2", "y2"] as const;
export type PlaceColumn = (typeof placeColumns)[number];

/** A picture that is its own address. */
export const imageURL = matching(/^data:image\/png;base64,[A-Za-z\d+/]+={0,2}$/);

/** Columns that say how the item of a row looks, and what may stand in them. */
export const lookForms = {
  angle: number,
  fill: colorOrNone,
  fillOpacity: number,
  opacity: number,
  shape: symbolPath,
  size,
  stroke: colorOrNone,
  strokeOpacity: number,
  strokeWidth: size,
  text: string,
  url: imageURL,
} satisfies Readonly<Record<string, Guard<unknown>>>;
export type LookColumn = keyof typeof lookForms;

/** The columns a mark may read. */
export type Column = PlaceColumn | LookColumn;

/** How the items of rows look, as far as rows say so. */
export type Looks = {
  readonly [C in LookColumn]?: readonly Guarded<(typeof lookForms)[C]>[];
};

/** The rows of a unit by columns; a place column it does not read is empty. */
export interface Table extends RowPlaces {
  /** How many rows there are. */
  readonly length: number;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  readonly looks: Looks;
}

/** Where items stand, in points from the upper left corner of the axes; a NaN is a gap. */
export interface RowPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Whether a column says where a row stands. */
export function isPlaceColumn(column: Column): column is PlaceColumn {
  return !isLookColumn(column);
}

/** Whether a column says how the item of a row looks. */
export function isLookColumn(column: Column): column is LookColumn {
  return Object.hasOwn(lookForms, column);
}
