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
