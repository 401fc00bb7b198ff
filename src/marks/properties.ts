/** Properties that marks have in common, as far as they are drawn without Vega. */
import {
  either,
  type Guard,
  list,
  listOf,
  matching,
  number,
  objectOf,
  oneOf,
  string,
} from "./guard.ts";

/** A color without an opacity of its own. */
export const color = matching(/^#(?:[0-9a-f]{2}){3,4}$/);

/** What an area is filled or a line is drawn with; null for nothing. */
export const paint = either(color, oneOf(null));

/** A text, or its lines. */
export const texts = either(string, listOf(string));

/** A place or a length in points, the same for all items. */
export const value = objectOf({ value: number });

/** How an area may be filled, its color aside. */
export const fillLook = { fillOpacity: number, opacity: number };

/** How a line may be drawn, its color and width aside. */
export const strokeLook = {
  strokeOpacity: number,
  strokeCap: oneOf("round", "square"),
  strokeDash: listOf(number),
  strokeDashOffset: number,
  opacity: number,
};

/** What a unit or layer is called. */
export const named = { name: string };

const transform = either(
  objectOf({ calculate: string, as: oneOf("x", "y") }),
  objectOf({ filter: oneOf("!datum.alone") }),
);

/** What a unit or layer of data may say about its rows; the rows are looked at by the columns that are read. */
export const source = {
  ...named,
  data: objectOf({ values: list }),
  transform: listOf(transform),
};

/** A number for each row, from its column of this name. */
export function fromColumn<const C extends string>(column: C) {
  return objectOf({
    field: oneOf(column),
    type: oneOf("quantitative"),
    scale: oneOf(null),
  });
}

/** An edge that says how wide it is; else it would be as wide as Vega-Lite wants. */
export function edged<T extends Edge>(mark: Guard<T>): Guard<T> {
  return (part): part is T =>
    mark(part) && (part.stroke === null || part.strokeWidth !== undefined);
}

interface Edge {
  readonly stroke: string | null;
  readonly strokeWidth?: number;
}
