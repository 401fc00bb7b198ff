/** The layers of an axes: marks that stand where their data say, and marks that have their places. */

import {
  type Canvas,
  lineToSVG,
  type Places,
  pointsToSVG,
  rectToSVG,
  rulesToSVG,
  textsToSVG,
} from "../../marks/mark.ts";
import { readExpression } from "./expression.ts";
import type { DataLayer, DataUnit, FixedLayer, Row, Source, Transform } from "./form.ts";
import type { Place } from "./scale.ts";
import { Undrawable } from "./undrawable.ts";

/** Where the values of the data stand in the axes. */
export interface Scales {
  readonly x: Place;
  readonly y: Place;
}

type Encoding = NonNullable<DataUnit["encoding"]>;

/** Rows by columns; a NaN is a gap. */
interface Table extends Places {
  readonly size: Float64Array;
  readonly alone: readonly boolean[];
}

/** Writes a layer of marks that have their places, one text for each mark. */
export function fixedLayerToSVG(layer: FixedLayer, canvas: Canvas): string[] {
  if ("layer" in layer) return layer.layer.flatMap((each) => fixedLayerToSVG(each, canvas));
  if ("encoding" in layer) {
    const { x, x2 } = layer.mark;
    const y = layer.encoding.y.value;
    return [rulesToSVG(layer.mark, placesOf([x], [y]), placesOf([x2], [y]), canvas)];
  }
  const { mark } = layer;
  switch (mark.type) {
    case "rect":
      return [rectToSVG(mark, canvas)];
    case "point":
      return [pointsToSVG(mark, placesOf([mark.x], [mark.y]), null, canvas)];
    case "text":
      return [textsToSVG([mark], mark, canvas)];
    default:
      return mark satisfies never;
  }
}

function placesOf(x: readonly number[], y: readonly number[]): Places {
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

/** Writes a layer of marks that stand where their data say, one text for each mark. */
export function dataLayerToSVG(layer: DataLayer, scales: Scales, canvas: Canvas): string[] {
  return drawLayer(layer, tableOf([]), scales, canvas);
}

function drawLayer(layer: DataLayer, around: Table, scales: Scales, canvas: Canvas): string[] {
  const table = tableFor(layer, around);
  return "layer" in layer
    ? layer.layer.flatMap((each) => drawLayer(each, table, scales, canvas))
    : [drawUnit(layer, table, scales, canvas)];
}

function drawUnit({ mark, encoding = {} }: DataUnit, table: Table, scales: Scales, canvas: Canvas) {
  switch (mark.type) {
    case "line":
      return lineToSVG(mark, placeRows(table, scales), canvas);
    case "point": {
      const sizes = "size" in encoding ? table.size : null;
      return pointsToSVG(mark, placeRows(table, scales), sizes, canvas);
    }
    case "rule": {
      const [from, to] = placeSpans(encoding, table, scales);
      return rulesToSVG(mark, from, to, canvas);
    }
    default:
      return mark satisfies never;
  }
}

function placeRows({ x, y }: Table, scales: Scales): Places {
  return { x: placeAll(x, scales.x), y: placeAll(y, scales.y) };
}

/** The ends of lines across the axes, which stand at their data one way. */
function placeSpans(encoding: Encoding, table: Table, scales: Scales): [from: Places, to: Places] {
  const at = ({ value }: { readonly value: number }) => table.x.map(() => value);
  if ("x2" in encoding) {
    const y = placeAll(table.y, scales.y);
    return [
      { x: at(encoding.x), y },
      { x: at(encoding.x2), y },
    ];
  }
  if ("y2" in encoding) {
    const x = placeAll(table.x, scales.x);
    return [
      { x, y: at(encoding.y) },
      { x, y: at(encoding.y2) },
    ];
  }
  throw new Undrawable();
}

function placeAll(values: Float64Array, place: Place): Float64Array {
  return values.map((value) => {
    if (Number.isNaN(value)) return value;
    const placed = place(value);
    if (!Number.isFinite(placed)) throw new Undrawable();
    return placed;
  });
}

/** The rows of a layer, its own or those of the layer around it, as its transforms leave them. */
function tableFor({ data, transform = [] }: Source, around: Table): Table {
  const rows = data === undefined ? around : tableOf(data.values);
  return transform.reduce(transformed, rows);
}

function tableOf(rows: readonly Row[]): Table {
  return {
    x: numbersOf(rows, "x"),
    y: numbersOf(rows, "y"),
    size: numbersOf(rows, "size"),
    alone: rows.map((row) => row.alone === true),
  };
}

function numbersOf(rows: readonly Row[], name: "x" | "y" | "size"): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) numbers[at] = rows[at]?.[name] ?? Number.NaN;
  return numbers;
}

function transformed(table: Table, transform: Transform): Table {
  const { x, y, size, alone } = table;
  if ("filter" in transform) {
    const isKept = (_: unknown, index: number) => !alone[index];
    return {
      x: x.filter(isKept),
      y: y.filter(isKept),
      size: size.filter(isKept),
      alone: alone.filter(isKept),
    };
  }
  const evaluate = readExpression(transform.calculate);
  if (evaluate === null) throw new Undrawable();
  const values = x.map((_, index) => {
    const value = evaluate({ x: x[index], y: y[index] });
    return typeof value === "number" && Number.isFinite(value) ? value : Number.NaN;
  });
  return { ...table, [transform.as]: values };
}
