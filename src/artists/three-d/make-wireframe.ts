/** Makes wireframes. */
import { nameArguments, readCount, readOptions } from "../../options.ts";
import { readLineLook } from "../segments/look.ts";
import type { Axes3DHost } from "./artist-3d.ts";
import { noLinesAtAll } from "./errors.ts";
import { Line3DCollection, type Lines3D } from "./line-3d-collection.ts";
import { type Nodes, readHeightTables } from "./read-tables.ts";
import { indicesBy, type Strides, stridesOf } from "./strides.ts";

/** Draws what `plotWireframe` is asked for. */
export function makeWireframe(axes: Axes3DHost, args: readonly unknown[]): Line3DCollection {
  const fn = "Axes3D.plotWireframe";
  const { X, Y, Z, rstride, cstride, rcount, ccount, ...options } = nameArguments(
    fn,
    ["X", "Y", "Z"],
    args,
  );
  const nodes = readHeightTables(fn, X, Y, Z);
  const count = readCount(0, 1e6);
  const asked = readOptions(
    fn,
    { rstride, cstride, rcount, ccount },
    { rstride: count, cstride: count, rcount: count, ccount: count },
  );
  const strides = stridesOf(fn, asked, nodes, 1);
  if (strides.rstride === 0 && strides.cstride === 0) throw noLinesAtAll(fn);
  const look = readLineLook(fn, options, axes.rcNow);
  const lines = wires(nodes, strides);
  const label = look.label || axes.childLabel;
  return axes.add3D(new Line3DCollection(lines, look, label), nodes);
}

/** The lines along rows, then those along columns. */
function wires({ rows, columns, x, y, z }: Nodes, { rstride, cstride }: Strides): Lines3D {
  const across = Array.from({ length: columns }, (_, column) => column);
  const down = Array.from({ length: rows }, (_, row) => row * columns);
  const lines = [
    ...indicesBy(rstride, rows).map((row) => across.map((column) => row * columns + column)),
    ...indicesBy(cstride, columns).map((column) => down.map((row) => row + column)),
  ];
  const nodes = x.length === 0 ? [] : lines;
  const order = nodes.flat();
  const taken = (values: Float64Array) =>
    Float64Array.from(order, (index) => values[index] ?? Number.NaN);
  return { x: taken(x), y: taken(y), z: taken(z), starts: startsOf(nodes) };
}

/** Where each of some lists begins when they stand one behind the other, and where the last one ends. */
function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return starts;
}
