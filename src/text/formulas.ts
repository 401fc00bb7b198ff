import { untypesetFormula } from "./errors.ts";
import { typesetTeX } from "./tex.ts";

/** Tells `warn` of every formula in a text that is drawn as it is written, because Unicode cannot express it. */
export function checkFormulas(text: string, warn: (message: string) => void): void {
  for (const formula of typesetTeX(text).untypeset) warn(untypesetFormula(formula));
}
