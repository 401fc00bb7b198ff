/** The layers of an axes: which marks they draw, and where the items of these stand. */
import { kindOf } from "../../marks/kinds.ts";
import type { Canvas, Column, PlaceColumn, Source, Table, Unit } from "../../marks/mark.ts";
import { allOrNone } from "./all-or-none.ts";
import type { DataLayer, FixedLayer } from "./form.ts";
import { Rows } from "./rows.ts";
import type { Place } from "./scale.ts";

/** Where the values of the data stand in the axes. */
export interface Scales {
  readonly x: Place;
  readonly y: Place;
}

/** A mark with its rows at their places. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly table: Table;
}

/** Writes a mark. */
export function unitToSVG({ unit, table }: PlacedUnit, canvas: Canvas): string {
  return kindOf(unit)?.draw(unit, table, canvas) ?? "";
}

const none = new Float64Array();
const empty: Table = { x: none, y: none, size: none };

/** The marks of a layer that have their places. */
export function fixedUnits(layer: FixedLayer): PlacedUnit[] {
  return "layer" in layer ? layer.layer.flatMap(fixedUnits) : [{ unit: layer, table: empty }];
}

/** The marks of a layer that stand where their data say; null where these are not such as can be placed. */
export function dataUnits(layer: DataLayer, scales: Scales): PlacedUnit[] | null {
  const rows = Rows.of([]);
  return rows && unitsIn(layer, rows, scales);
}

function unitsIn(layer: DataLayer, around: Rows, scales: Scales): PlacedUnit[] | null {
  const rows = rowsFor(layer, around);
  if (rows === null) return null;
  if ("layer" in layer) {
    return allOrNone(layer.layer.map((each) => unitsIn(each, rows, scales)))?.flat() ?? null;
  }
  const table = tableFor(layer, rows, scales);
  return table && [{ unit: layer, table }];
}

/** The rows of a layer, its own or those of the layer around it. */
function rowsFor({ data, transform = [] }: Source, around: Rows): Rows | null {
  const rows = data === undefined ? around : Rows.of(data.values);
  return rows?.after(transform) ?? null;
}

function tableFor(unit: Unit, rows: Rows, scales: Scales): Table | null {
  const columns = kindOf(unit)?.columns(unit) ?? [];
  if (!rows.areWhole(columns.filter(isPlace))) return null;
  const table = { ...empty };
  for (const column of columns) {
    const numbers = rows.numbers(column);
    const read = numbers && (isPlace(column) ? placeAll(numbers, scales[column]) : sizes(numbers));
    if (read === null) return null;
    table[column] = read;
  }
  return table;
}

function isPlace(column: Column): column is PlaceColumn {
  return column !== "size";
}

/** Places in points; null where a value has none. */
function placeAll(values: Float64Array, place: Place): Float64Array | null {
  const placed = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    placed[at] = place(value);
    if (!Number.isFinite(placed[at]) && !Number.isNaN(value)) return null;
  }
  return placed;
}

function sizes(values: Float64Array): Float64Array | null {
  return values.every((value) => value >= 0) ? values : null;
}
