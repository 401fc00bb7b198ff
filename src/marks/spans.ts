/** Items that reach from one place to another: along both axes as their rows say, or along one the same for all. */
import type { Column, RowPlaces, Table } from "./columns.ts";
import { either, type Guarded, number, objectOf, oneOf } from "./guard.ts";
import { value } from "./properties.ts";

/** The channels of a span; one that is not there reads the column of its name. */
export const spanChannels = {
  x: value,
  y: value,
  x2: either(value, objectOf({ field: oneOf("x2") })),
  y2: either(value, objectOf({ field: oneOf("y2") })),
};

/** The properties of a mark whose one item is a span at a place of its own. */
export const fixedSpan = { x: number, x2: number, y: number, y2: number };

type End<F> = { readonly value: number } | { readonly field: F };

/** What an encoding says of a span. */
export interface SpanEncoding {
  readonly x?: Guarded<typeof value>;
  readonly y?: Guarded<typeof value>;
  readonly x2?: End<"x2">;
  readonly y2?: End<"y2">;
}

/** Where items begin, and where they end. */
export interface Spans extends RowPlaces {
  readonly x2: Float64Array;
  readonly y2: Float64Array;
}

/**
 * How an encoding places a span along one axis: from the place of each row to its other one (or to one that is the same
 * for all), the same for all, or at one place of each row.
 */
type Extension = "rows" | "value" | "none";

/** Whether an encoding places spans along the axes in one of these ways. */
export function isSpan(
  { x, y, x2, y2 }: SpanEncoding,
  ways: readonly (readonly [x: Extension, y: Extension])[],
): boolean {
  const [alongX, alongY] = [extension(x, x2), extension(y, y2)];
  return ways.some(([wayX, wayY]) => wayX === alongX && wayY === alongY);
}

/** Whether an encoding places boxes: along both axes by rows, or along one of them by values. */
export function isBox(encoding: SpanEncoding): boolean {
  return isSpan(encoding, [
    ["rows", "rows"],
    ["rows", "value"],
    ["value", "rows"],
  ]);
}

function extension(start: object | undefined, end: End<string> | undefined): Extension | null {
  if (end === undefined) return start === undefined ? "none" : null;
  if (start === undefined) return "rows";
  return "value" in end ? "value" : null;
}

/** The columns a span reads. */
export function spanColumns({ x, y, x2, y2 }: SpanEncoding): Column[] {
  const columns: Column[] = [];
  if (x === undefined) columns.push("x");
  if (x2 !== undefined && "field" in x2) columns.push("x2");
  if (y === undefined) columns.push("y");
  if (y2 !== undefined && "field" in y2) columns.push("y2");
  return columns;
}

/** The spans of rows. */
export function spansOf({ x, y, x2, y2 }: SpanEncoding, table: Table): Spans {
  const { length } = table;
  const [startX, startY] = [channelPlaces(x, table.x, length), channelPlaces(y, table.y, length)];
  return {
    x: startX,
    y: startY,
    x2: x2 === undefined ? startX : channelPlaces(x2, table.x2, length),
    y2: y2 === undefined ? startY : channelPlaces(y2, table.y2, length),
  };
}

function channelPlaces(channel: object | undefined, column: Float64Array, length: number) {
  return channel !== undefined && "value" in channel
    ? new Float64Array(length).fill(Number(channel.value))
    : column;
}

/** One span at a place of its own. */
export function spanAt(x: number, y: number, x2: number, y2: number): Spans {
  const [startX, startY] = [Float64Array.of(x), Float64Array.of(y)];
  return { x: startX, y: startY, x2: Float64Array.of(x2), y2: Float64Array.of(y2) };
}
