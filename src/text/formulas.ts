import { untypesetFormula } from "./errors.ts";
import { typesetTeX } from "./tex.ts";

/** Reports to `warn` every formula of a text that is drawn as written because Unicode cannot express it. */
export function checkFormulas(text: string, warn: (message: string) => void): void {
  for (const formula of typesetTeX(text).untypeset) warn(untypesetFormula(formula));
}
