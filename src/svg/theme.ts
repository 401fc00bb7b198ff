/** Light and dark themes. */
import { list, PlotError, show } from "../errors.ts";
import type { Reader } from "../options.ts";
import type { DarkPage } from "./dark-colors.ts";

/** The page a picture is for: a light one, a dark one, or either, as the reader's system decides. */
export const themes = ["light", "dark", "auto"] as const;
export type Theme = (typeof themes)[number];

/** A theme other than the light one. */
export interface DarkTheme extends DarkPage {
  readonly theme: "dark" | "auto";
}

/** Reads a theme. @throws PlotError `invalid-theme` */
export const readTheme: Reader<Theme> = (where, value) => {
  const theme = themes.find((known) => known === value);
  if (theme !== undefined) return theme;
  throw new PlotError(
    "invalid-theme",
    `${where} must be one of ${list(themes)}; got ${show(value)}`,
  );
};
