import { clip, hint, list, PlotError, show } from "../errors.ts";

/** A setting nobody knows, answered with the nearest name, or those that begin alike. */
export function unknownSetting(name: string, known: readonly string[]): PlotError {
  const group = name.slice(0, name.indexOf(".") + 1);
  const alike = known.filter((each) => group !== "" && each.startsWith(group));
  const groups = [...new Set(known.map((each) => `${each.split(".")[0]}.`))];
  const rest =
    alike.length > 0 ? `; known are ${list(alike)}` : `; known ones begin with ${list(groups)}`;
  return new PlotError(
    "unknown-option",
    `rcParams: unknown setting ${JSON.stringify(clip(name))}${hint(name, known) || rest}`,
  );
}

/** A style nobody knows, answered with the nearest name. */
export function unknownStyle(fn: string, given: string, known: readonly string[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: there is no style ${show(given)}${hint(given, known) || "; style.available has all names"}`,
  );
}
