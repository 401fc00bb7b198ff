import { show } from "../errors.ts";

/** A warning: a formula is drawn as written. */
export function untypesetFormula(formula: string): string {
  return `${show(formula)} cannot be typeset in Unicode and is drawn as written. Write it as plain text, or use \\$ for a dollar sign`;
}
