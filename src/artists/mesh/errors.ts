import { PlotError } from "../../errors.ts";

function shapeText(shape: readonly number[]): string {
  return `[${shape.join(", ")}]`;
}

/** Data of another shape than there is room for. */
export function wrongShape(
  where: string,
  shape: readonly number[],
  right: readonly number[],
): PlotError {
  return new PlotError(
    "invalid-data",
    `${where} has shape ${shapeText(shape)}; the mesh has cells of shape ${shapeText(right)}`,
  );
}

/** `C` is no matrix. */
export function notRowsAndColumns(fn: string, shape: readonly number[]): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: C has shape ${shapeText(shape)}; a mesh is [rows, columns]`,
  );
}

/** Corners or middles that do not fit the cells. */
export function cornersDoNotFit(
  fn: string,
  C: readonly number[],
  [columns, rows]: readonly [number, number],
  shading: string,
): PlotError {
  const [height = 0, width = 0] = C;
  const corners = `${width + 1} and ${height + 1} for corners`;
  const middles = `${width} and ${height} for middles`;
  const right =
    shading === "flat" ? corners : shading === "nearest" ? middles : `${corners}, or ${middles}`;
  return new PlotError(
    "length-mismatch",
    `${fn}: X and Y have ${columns} and ${rows} places for C of shape ${shapeText(C)}; give ${right}`,
  );
}

/** Corners in matrices of different shapes. */
export function cornersDiffer(fn: string, X: readonly number[], Y: readonly number[]): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: X has shape ${shapeText(X)} and Y has ${shapeText(Y)}; matrices of corners have the same`,
  );
}

/** A corner that is nowhere. */
export function noPlace(fn: string, name: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: ${name} must be finite everywhere; a corner needs a place`,
  );
}

/** X without Y, or the like. */
export function wrongArguments(fn: string, count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: got ${count} arguments in order; there are C alone, or X, Y and C`,
  );
}
