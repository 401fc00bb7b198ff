import { PlotError, show } from "../../errors.ts";

/** The heights have a shape no grid has. */
export function wrongGrid(fn: string, rows: number, columns: number): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: z has shape [${rows}, ${columns}]; contours need at least 2 rows and 2 columns`,
  );
}

/** There is not one place per column, or per row. */
export function wrongPlaces(fn: string, name: "x" | "y", count: number, needed: number): PlotError {
  const unit = name === "x" ? "columns" : "rows";
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has ${count} values and z has ${needed} ${unit}; give one per ${name === "x" ? "column" : "row"}`,
  );
}

/** Places and heights differ in shape. */
export function wrongPlaceShape(
  fn: string,
  name: "x" | "y",
  shape: readonly number[],
  needed: readonly number[],
): PlotError {
  return new PlotError(
    "length-mismatch",
    `${fn}: ${name} has shape [${shape.join(", ")}] and z has [${needed.join(", ")}]; both must be the same`,
  );
}

/** One of x and y is a vector and the other a matrix. */
export function mixedPlaces(fn: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: of x and y, one has one axis and the other two; give vectors or matrices for both`,
  );
}

/** There is no finite height. */
export function noHeights(fn: string): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: z has no finite values, so there is nothing to draw contours of`,
  );
}

/** Levels do not rise. */
export function risingLevels(fn: string, index: number, levels: readonly number[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: levels must ascend; levels[${index}] is ${levels[index]} after ${levels[index - 1]}`,
  );
}

/** An area needs a level on either side. */
export function tooFewLevels(fn: string, count: number): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: levels has ${count === 1 ? "1 value" : `${count} values`}; areas lie between two, so give at least 2`,
  );
}

/** Colors and a colormap exclude each other. */
export function colorsAndCmap(fn: string, colors: unknown): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: colors is ${show(colors)} and cmap is given too; drop one of the two`,
  );
}
