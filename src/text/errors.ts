import { show } from "../errors.ts";

/** A warning: a formula is drawn as written. */
export function untypesetFormula(formula: string): string {
  return `${show(formula)} cannot be typeset in Unicode and is drawn as written. Write it as plain text, or use \\$ for a dollar sign`;
}

/** A warning: a formula is drawn as written where texts are texts. */
export function unicodelessFormula(formula: string): string {
  return `${show(formula)} cannot be typeset in Unicode and is drawn as written. Set rcParams["svg.fonttype"] to "path", which typesets it, or write it as plain text`;
}

/** What a character needs where tables are loaded on demand. */
export function characterNeeds(codePoint: number): string {
  return `the character ${show(String.fromCodePoint(codePoint))} needs the table of rare characters`;
}

/** What bold text needs there. */
export function boldNeeds(): string {
  return "bold text needs the table of bold letters";
}

/** What the name of a character in a formula needs there. */
export function nameNeeds(name: string): string {
  return `the formula's \\${name} needs the table of rare names`;
}

/** What formulas need there. */
export function formulaNeeds(formula: string): string {
  return `${show(formula)} needs what typesets formulas`;
}
