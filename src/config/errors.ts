import { clip, hint, list, PlotError, show } from "../errors.ts";
import { otherSetting } from "./other-settings.ts";

/** A setting nobody knows, answered with the nearest name, or those that begin alike; one of matplotlib's, with what is possible. */
export function unknownSetting(name: string, known: readonly string[]): PlotError {
  const other = whatIsInstead(name);
  if (other !== undefined) {
    const message = `rcParams: ${JSON.stringify(name)} is not among the settings kept here: ${other}`;
    return new PlotError("unknown-option", message);
  }
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

/** In a page that has not loaded what few figures need, nothing. */
function whatIsInstead(name: string): string | undefined {
  try {
    return otherSetting(name);
  } catch {
    return undefined;
  }
}

/** A style nobody knows, answered with the nearest name. */
export function unknownStyle(fn: string, given: string, known: readonly string[]): PlotError {
  return new PlotError(
    "invalid-argument",
    `${fn}: there is no style ${show(given)}${hint(given, known) || "; style.available has all names"}`,
  );
}
