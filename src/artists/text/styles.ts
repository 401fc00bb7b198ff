/** Names of styles with settings behind them, as matplotlib writes them: `round,pad=0.2`. */
import type { Reader } from "../../options.ts";
import { badSetting, unknownStyleName, unknownStyleSetting } from "./errors.ts";

/** What a style is called, and its settings: numbers, or null for what follows from others. */
interface NamedStyle {
  readonly name: string;
}

/**
 * Makes a reader of styles written as one text.
 * @param usual All styles with the settings they have when nothing is said.
 */
export function styleReader<S extends NamedStyle>(
  usual: {
    readonly [Name in S["name"]]: Extract<S, { readonly name: Name }>;
  },
): Reader<S> {
  const styles: Readonly<Record<string, S>> = usual;
  return (where, value) => {
    const [name = "", ...words] = (typeof value === "string" ? value : "")
      .replaceAll(" ", "")
      .split(",");
    const key = name.toLowerCase();
    const style = Object.hasOwn(styles, key) ? styles[key] : undefined;
    if (typeof value !== "string" || style === undefined) {
      throw unknownStyleName(where, value, Object.keys(styles), exampleOf(Object.values(styles)));
    }
    return { ...style, ...readSettings(where, style, words) };
  };
}

/** The first style that has a setting, with that. */
function exampleOf(styles: readonly NamedStyle[]): string {
  const [style] = styles.filter((each) => styleSettings(each).length > 0);
  return style === undefined ? "" : `${style.name},${styleSettings(style)[0]}=0.5`;
}

/** The settings a style has, as matplotlib spells them: `head_length`, but `widthA`. */
function styleSettings({ name: _, ...settings }: NamedStyle): string[] {
  return Object.keys(settings).map((setting) =>
    setting.replaceAll(/[A-Z](?=[a-z])/g, (letter) => `_${letter.toLowerCase()}`),
  );
}

/** No setting of a style is larger; they are shares, multiples of the font size and angles. */
const mostSetting = 1e4;

function readSettings(where: string, style: NamedStyle, words: readonly string[]) {
  const { name, ...settings } = style;
  const read = words.map((word) => {
    const [given = "", text, ...more] = word.split("=");
    const setting = given.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (!Object.hasOwn(settings, setting)) {
      throw unknownStyleSetting(where, name, given, styleSettings(style));
    }
    const value = text === undefined || text === "" || more.length > 0 ? Number.NaN : Number(text);
    if (!(Math.abs(value) <= mostSetting)) throw badSetting(where, given, word);
    return [setting, value] as const;
  });
  return Object.fromEntries(read);
}
