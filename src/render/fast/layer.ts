/** The layers of an axes: which marks they draw, and where the items of these stand. */
import {
  isLookColumn,
  isPlaceColumn,
  type LookColumn,
  type Looks,
  lookForms,
  type PlaceColumn,
  type Table,
} from "../../marks/columns.ts";
import { markKindOf } from "../../marks/kinds.ts";
import type { Canvas, Source, Unit } from "../../marks/mark.ts";
import { allOrNone } from "./all-or-none.ts";
import type { DataLayer, FixedLayer } from "./form.ts";
import { LayerRows } from "./rows.ts";
import type { ScaleFunction } from "./scale.ts";

/** Where the values of the data stand in the axes. */
export interface Scales {
  readonly x: ScaleFunction;
  readonly y: ScaleFunction;
}

/** A mark with its rows at their places. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly table: Table;
}

/** Writes a mark. */
export function unitToSVG({ unit, table }: PlacedUnit, canvas: Canvas): string {
  return markKindOf(unit)?.draw(unit, table, canvas) ?? "";
}

const noNumbers = new Float64Array();
const empty: Table = {
  length: 0,
  x: noNumbers,
  y: noNumbers,
  x2: noNumbers,
  y2: noNumbers,
  looks: {},
};

/** The marks of a layer that have their places. */
export function fixedUnits(layer: FixedLayer): PlacedUnit[] {
  return "layer" in layer ? layer.layer.flatMap(fixedUnits) : [{ unit: layer, table: empty }];
}

/**
 * The marks of a layer that stand where their data say; null where these are not such as can be placed.
 * @param rows The rows around it, for a layer without data of its own.
 */
export function dataUnits(layer: DataLayer, rows: LayerRows, scales: Scales): PlacedUnit[] | null {
  const own = rowsFor(layer, rows);
  if (own === null) return null;
  if ("layer" in layer) {
    return allOrNone(layer.layer.map((each) => dataUnits(each, own, scales)))?.flat() ?? null;
  }
  const table = tableFor(layer, own, scales);
  return table && [{ unit: layer, table }];
}

/** The rows of a layer, its own or those of the layer around it. */
function rowsFor({ data, transform = [] }: Source, around: LayerRows): LayerRows | null {
  const rows = data === undefined ? around : LayerRows.of(data.values);
  return rows?.after(transform) ?? null;
}

/** The columns a unit reads, all at their places; null where one of them cannot be read. */
function tableFor(unit: Unit, rows: LayerRows, scales: Scales): Table | null {
  const columns = markKindOf(unit)?.columns(unit) ?? [];
  const places = placesIn(columns.filter(isPlaceColumn), rows, scales);
  const looks = looksIn(columns.filter(isLookColumn), rows);
  const table = places && looks && { ...empty, length: rows.length, ...places, looks };
  return table && endsAreThere(table) ? table : null;
}

type PlacedColumns = { [C in PlaceColumn]?: Float64Array };

function placesIn(columns: readonly PlaceColumn[], rows: LayerRows, scales: Scales) {
  if (!rows.areWhole(columns)) return null;
  const places: PlacedColumns = {};
  for (const column of columns) {
    const values = rows.numbers(column);
    const placed = values && placeAll(values, column.startsWith("x") ? scales.x : scales.y);
    if (placed === null) return null;
    places[column] = placed;
  }
  return places;
}

function looksIn(columns: readonly LookColumn[], rows: LayerRows): Looks | null {
  const looks: { [C in LookColumn]?: readonly unknown[] } = {};
  for (const column of columns) {
    const values = rows.values(column, lookForms[column]);
    if (values === null) return null;
    looks[column] = values;
  }
  // Each has the form that its column asks for.
  return looks as Looks;
}

/** Whether each row that has a start has an end: Vega would take an end that is none for 0. */
function endsAreThere({ x, y, x2, y2 }: Table): boolean {
  const ends = [x2, y2].filter(({ length }) => length > 0);
  const starts = [x, y].filter(({ length }) => length > 0);
  return ends.every((end) =>
    end.every((at, row) => !Number.isNaN(at) || starts.some((start) => Number.isNaN(start[row]))),
  );
}

/** Places in points; null where a value has none. */
function placeAll(values: Float64Array, place: ScaleFunction): Float64Array | null {
  const placed = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    placed[at] = place(value);
    if (!Number.isFinite(placed[at]) && !Number.isNaN(value)) return null;
  }
  return placed;
}
