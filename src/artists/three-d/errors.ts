import { PlotError } from "../../errors.ts";

/** An artist of three dimensions stands in axes of two. */
export function needsAxes3D(): PlotError {
  return new PlotError(
    "invalid-argument",
    'an artist of three dimensions is drawn in axes of two; make axes with { projection: "3d" }',
  );
}

/** Coordinates that do not go together. */
export function unevenPoints(
  fn: string,
  lengths: readonly [xs: number, ys: number, zs: number],
): PlotError {
  const [xs, ys, zs] = lengths;
  return new PlotError(
    "length-mismatch",
    `${fn}: xs has ${valueCount(xs)}, ys has ${valueCount(ys)} and zs has ${valueCount(zs)}; give one of each per point, or one number for all`,
  );
}

function valueCount(count: number): string {
  return count === 1 ? "1 value" : `${count} values`;
}

/** Tables of a surface that do not go together. */
export function unevenTables(
  fn: string,
  shapes: readonly (readonly [rows: number, columns: number])[],
): PlotError {
  const [x, y, z] = shapes.map((shape) => `[${shape.join(", ")}]`);
  return new PlotError(
    "length-mismatch",
    `${fn}: X has shape ${x}, Y has ${y} and Z has ${z}; give three tables of one shape`,
  );
}

/** Heights in a list. */
export function heightsInList(fn: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: Z is a list of numbers; give a table, [[…], …], with a height for each row and column`,
  );
}

/** How many lines are drawn was said in two ways. */
export function stridesAndCounts(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: rstride and cstride exclude rcount and ccount; say how many rows there are between lines, or how many lines`,
  );
}

/** No line at all. */
export function noLinesAtAll(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: rstride and cstride are both 0, so there is no line to draw; leave one of them out`,
  );
}

/** Colors of the cells of a surface that are too few. */
export function tooFewFacecolors(
  fn: string,
  got: readonly [number, number],
  wanted: readonly [number, number],
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: facecolors has shape [${got.join(", ")}]; Z needs one of at least [${wanted.join(", ")}], a color for each cell`,
  );
}
