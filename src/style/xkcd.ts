import { tablesFor } from "../tables/tables.ts";
import { alsoSpelt, unpackColors } from "./color-names.ts";

let colors: ReadonlyMap<string, string> | undefined;

/**
 * The colors of the xkcd color name survey, from name (without `xkcd:`, grey or gray) to `#rrggbb`. Unpacked when first
 * asked for, since few figures use them.
 * @throws PlotError `not-loaded` where they have to be loaded first
 */
export function xkcdColors(): ReadonlyMap<string, string> {
  const { surveyColors } = tablesFor("a color xkcd:… needs their table");
  colors ??= alsoSpelt(unpackColors(surveyColors), "grey", "gray");
  return colors;
}
