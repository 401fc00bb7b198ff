import { unicodelessFormula, untypesetFormula } from "./errors.ts";
import type { FontType } from "./font-type.ts";
import { typesetSource } from "./lines.ts";
import { typesetTeX } from "./tex.ts";

/**
 * Reports to `warn` every formula of a text that is drawn as written: one that Unicode cannot express, unless letters are
 * outlines and it is typeset.
 * @param fonttype How the figure is to be drawn, as far as is known. @default "none"
 */
export function checkFormulas(
  text: string,
  warn: (message: string) => void,
  fonttype: FontType = "none",
): void {
  if (!text.includes("$")) return;
  for (const line of text.split("\n")) {
    const { untypeset } = typesetTeX(line);
    if (untypeset.length === 0) continue;
    const isTypeset = typesetSource(line) !== null;
    if (isTypeset && fonttype === "path") continue;
    const message = isTypeset ? unicodelessFormula : untypesetFormula;
    for (const formula of untypeset) warn(message(formula));
  }
}
