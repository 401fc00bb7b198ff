import { hint, list, nearestName, PlotError, show } from "../errors.ts";

/** A color nobody knows: `plot: color must be a color, …; got "redd". Did you mean "red"?` */
export function invalidColor(where: string, color: unknown, known: readonly string[]): PlotError {
  const expected = `${where} must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"`;
  const meant = typeof color === "string" ? hint(color, known) : "";
  return new PlotError("invalid-color", `${expected}; got ${show(color)}${meant}`);
}

/** A line style nobody knows: `plot: linestyle must be one of …; got "dashd". Did you mean "dashed"?` */
export function invalidLineStyle(
  where: string,
  value: unknown,
  known: readonly string[],
): PlotError {
  const words = known.filter((name) => /\w/.test(name));
  const meant = typeof value === "string" ? hint(value, words) : "";
  return new PlotError(
    "invalid-linestyle",
    `${where} must be one of ${list(known)}, or [offset, [on, off, …]]; got ${show(value)}${meant}`,
  );
}

/** A marker nobody knows: `plot: marker must be one of …; got "circle". Did you mean "o"?` */
export function invalidMarker(
  where: string,
  value: unknown,
  names: ReadonlyMap<string | number, string>,
): PlotError {
  const letters = [...names.keys()].filter((marker) => typeof marker === "string");
  const expected = `${where} must be one of ${list(letters)}, "None", or an integer from 0 to 11`;
  const meant = typeof value === "string" ? markerHint(value, names) : "";
  return new PlotError("invalid-marker", `${expected}; got ${show(value)}${meant}`);
}

/** The marker whose long name came. */
function markerHint(value: string, names: ReadonlyMap<string | number, string>): string {
  const words = [...names.values()].filter((name) => name.length > 1);
  const near = value.length > 1 ? nearestName(value, words) : undefined;
  const meant = [...names].find(([, name]) => name === near);
  return meant === undefined ? "" : `. Did you mean ${JSON.stringify(meant[0])}?`;
}

/** A format string that cannot be read: `plot: fmts[1] is "m--:", which has two line styles, "--" and ":"`. */
export function invalidFormat(where: string, fmt: string, fault: string): PlotError {
  return new PlotError("invalid-format", `${where} is ${show(fmt)}, which has ${fault}`);
}

/** More numbers to be normed or colored than an array has in a program that means it. */
export function tooManyNumbers(where: string, most: number): PlotError {
  return new PlotError(
    "limit-exceeded",
    `${where} has more than ${most} values; pass a typed array`,
  );
}
