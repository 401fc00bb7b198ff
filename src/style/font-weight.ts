import { readNumber, readOneOf } from "../options.ts";

/** matplotlib's names of weights; the font is the bold one from `"semibold"`, 550, on. */
export type FontWeight =
  | number
  | "ultralight"
  | "light"
  | "normal"
  | "regular"
  | "book"
  | "medium"
  | "roman"
  | "semibold"
  | "demibold"
  | "demi"
  | "bold"
  | "heavy"
  | "extra bold"
  | "black";

/** Whether a weight is bold. */
export function readBold(where: string, value: unknown): boolean {
  if (typeof value === "number") return readNumber(0, 1000)(where, value) >= 550;
  const light = ["ultralight", "light", "normal", "regular", "book", "medium", "roman"] as const;
  const bold = ["semibold", "demibold", "demi", "bold", "heavy", "extra bold", "black"] as const;
  const name = readOneOf([...light, ...bold])(where, value);
  return bold.some((each) => each === name);
}

/** matplotlib's names of upright letters, and of those that lean. */
export type FontStyle = "normal" | "italic" | "oblique";

/** Whether letters lean. */
export function readItalic(where: string, value: unknown): boolean {
  return readOneOf(["normal", "italic", "oblique"])(where, value) !== "normal";
}

/** How letters look if nobody says otherwise; null for regular, upright ones. */
export function fontLook(rc: {
  readonly "font.weight": FontWeight;
  readonly "font.style": FontStyle;
}): { readonly bold: boolean; readonly italic: boolean } | null {
  const { "font.weight": weight, "font.style": style } = rc;
  if (weight === "normal" && style === "normal") return null;
  return { bold: readBold('rcParams["font.weight"]', weight), italic: style !== "normal" };
}
