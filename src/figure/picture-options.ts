/** What the ways to bring out a picture take. */
import { type Reader, readPositive, readText } from "../options.ts";
import { readTheme, type Theme } from "../svg/theme.ts";
import { invalidId } from "./errors.ts";
import { type PageOptions, pageOptionReaders } from "./save-page.ts";

/** How the picture is named for those who cannot see it. */
export interface TextOptions {
  /** Name of the picture. @default the axes' title or labels */
  title?: string;
  /** What the picture shows. @default what the lines do, in a sentence each */
  description?: string;
}

/** How an SVG is written. */
export interface SVGTextOptions extends TextOptions {
  /**
   * What the ids in the SVG begin with: a letter, then letters, digits, `-`, `_` and `.`. Chosen, they stay as they are when
   * the picture changes, so that a changed value is a changed line; pictures in one page need different ones.
   * @default `d2l-` and a hash of what is drawn
   */
  id?: string;
}

/** How fine a PNG is; `scale` counts pixels per CSS pixel, 96 to the inch. */
export interface PNGOptions {
  /** Pixels per inch. @default rcParams["savefig.dpi"], "figure": rcParams["figure.dpi"], 100 */
  dpi?: number;
  /** Instead of `dpi`: 1 is as large as the SVG on a page, 2 twice as fine. */
  scale?: number;
}

/** For which page the colors are. */
export interface ThemeOptions {
  /**
   * `"light"` as drawn; `"dark"` with dark page and light ink; `"auto"` the light picture that turns dark where the page
   * it stands on is dark, in an SVG; PNG and PDF are then light. A figure whose own page is dark, as after
   * `dark_background`, is left as it is. @default "light"
   */
  theme?: Theme;
}

/** What `save` takes. */
export interface SaveOptions extends SVGTextOptions, PNGOptions, ThemeOptions, PageOptions {}

/** Readers of {@link TextOptions}. */
export const titleReaders = { title: readText, description: readText } satisfies Record<
  keyof TextOptions,
  Reader<unknown>
>;
const svgReaders = { ...titleReaders, id: readId } satisfies Record<
  keyof SVGTextOptions,
  Reader<unknown>
>;
/** Readers of {@link PNGOptions}. */
export const pngReaders = { dpi: readPositive, scale: readPositive } satisfies Record<
  keyof PNGOptions,
  Reader<unknown>
>;
/** Readers of {@link ThemeOptions}. */
export const themeReaders = { theme: readTheme };
/** Readers of what `toSVG` takes. */
export const themedReaders = { ...svgReaders, ...themeReaders };
/** Readers of what `toHTML` takes. */
export const pageReaders = { ...titleReaders, ...themeReaders };
/** Readers of {@link SaveOptions}. */
export const saveReaders = { ...themedReaders, ...pngReaders, ...pageOptionReaders };

function readId(where: string, value: unknown): string {
  const id = readText(where, value);
  if (!/^[A-Za-z][\w.-]*$/.test(id)) throw invalidId(where, id);
  return id;
}
