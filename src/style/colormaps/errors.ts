import { hint, invalidArgument, PlotError, show } from "../../errors.ts";

/** A colormap nobody knows: `getCmap: name must be a colormap; got "virdis". Did you mean "viridis"?` */
export function unknownColormap(where: string, name: unknown, known: readonly string[]): PlotError {
  const expected = `the name of a colormap, like "viridis" or "viridis_r", or a Colormap`;
  const meant = typeof name === "string" ? hint(name, known) : "";
  return new PlotError(
    "invalid-argument",
    `${where} must be ${expected}; got ${show(name)}${meant}`,
  );
}

/** Checks that a number of colors is one. */
export function checkColorCount(where: string, count: unknown): void {
  const isCount = typeof count === "number" && Number.isInteger(count) && count >= 1;
  if (!isCount || count > 1e6) {
    throw invalidArgument(where, "a whole number from 1 to 1000000", count);
  }
}

/** Checks that the points of a channel run from 0 to 1 and never back. */
export function checkSegments(
  where: string,
  rows: readonly (readonly [x: number, y0: number, y1: number])[],
): void {
  const places = rows.map(([x]) => x);
  if (places[0] !== 0 || places.at(-1) !== 1) {
    throw invalidArgument(where, "rows [x, y0, y1] whose x start with 0 and end with 1", places);
  }
  const back = places.findIndex((x, index) => index > 0 && !(x >= (places[index - 1] ?? 0)));
  if (back > 0) {
    throw invalidArgument(
      `${where}[${back}]`,
      "a row whose x is not below the one before",
      places[back],
    );
  }
}

/** As many alphas as values came, or one. */
export function wrongAlphas(where: string, alphas: number, values: number): PlotError {
  return new PlotError(
    "length-mismatch",
    `${where} has ${alphas} values and x has ${values}; give one alpha, or one per value`,
  );
}
