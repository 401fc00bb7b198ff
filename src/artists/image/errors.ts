import { invalidArgument, list, messageOf, PlotError } from "../../errors.ts";

/** Filters that matplotlib has besides. */
const otherFilters = [
  "bilinear",
  "bicubic",
  "spline16",
  "spline36",
  "hanning",
  "hamming",
  "hermite",
  "kaiser",
  "quadric",
  "catrom",
  "gaussian",
  "bessel",
  "mitchell",
  "sinc",
  "lanczos",
  "blackman",
];

/** An interpolation that is not drawn, or that nobody knows. */
export function invalidInterpolation(
  where: string,
  value: unknown,
  known: readonly string[],
): PlotError {
  const isOther = otherFilters.some((name) => name === value);
  if (!isOther) return invalidArgument(where, `one of ${list(known)}`, value);
  return new PlotError(
    "invalid-argument",
    `${where} ${JSON.stringify(value)} is a filter of matplotlib that is not drawn here; give one of ${list(known)}`,
  );
}

/** The shape of a unit that cannot be. */
export function invalidAspect(where: string, value: unknown): PlotError {
  return invalidArgument(where, '"equal", "auto" or a finite number above 0', value);
}

/** `spy` shows where something is, which colors do not tell. */
export function spyNeedsMatrix(fn: string, shape: readonly number[]): PlotError {
  return new PlotError(
    "invalid-data",
    `${fn}: Z has shape [${shape.join(", ")}]; a matrix is [height, width]`,
  );
}

/** `spy` shows cells as they are. */
export function cellsAreShownPlain(fn: string, name: string): PlotError {
  return new PlotError("unknown-option", `${fn}: cells are shown as they are; drop ${name}`);
}

/** `spy` draws markers that no line joins. */
export function markersHaveNoLine(fn: string, name: string): PlotError {
  return new PlotError("unknown-option", `${fn}: no line joins the markers; drop ${name}`);
}

/** A file is no PNG. */
export function noPNG(fn: string): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: fname must be a PNG file; the bytes are of another kind`,
  );
}

/** A PNG file cannot be read. */
export function brokenPNG(fn: string, cause: unknown): PlotError {
  return new PlotError("invalid-argument", `${fn}: the PNG file is broken: ${messageOf(cause)}`, {
    cause,
  });
}
