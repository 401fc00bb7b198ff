/** A formula while it is read: how far, and in which looks. */
import type { GlyphStyle } from "./glyphs.ts";
import type { CharStyle } from "./nodes.ts";

/** What is read, and how far. */
export interface FormulaInput {
  readonly source: string;
  at: number;
  /** The looks of the groups around, the innermost last. */
  readonly looks: CharStyle[];
  /** Whether the next scripts get a thin space behind them: a function waits for its own. */
  spaceAfterScripts: boolean;
  depth: number;
}

/** Thrown where a formula cannot be read, and caught by `readFormula`. */
export function unreadableFormula(): Error {
  return Object.assign(new Error("a formula cannot be read"), { isUnreadable: true });
}

/** Whether it was thrown for a formula that cannot be read. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Error && "isUnreadable" in error;
}

/** A look in another style; upright, italic and bold ones are also the variant of those inside, such as `\mathbb`. */
export function inStyle(look: CharStyle, style: GlyphStyle): CharStyle {
  const isVariant = style === "rm" || style === "it" || style === "bf";
  return { ...look, style, variant: isVariant ? style : look.variant };
}

/** The look of what is read now. */
export function currentLook({ looks }: FormulaInput): CharStyle {
  const look = looks.at(-1);
  if (look === undefined) throw unreadableFormula();
  return look;
}

/** Changes the style of what follows in the group. */
export function setStyle(reader: FormulaInput, style: GlyphStyle): void {
  reader.looks[reader.looks.length - 1] = inStyle(currentLook(reader), style);
}

/** Goes to the next character that is no blank. */
export function skipBlanks(reader: FormulaInput): void {
  while (/\s/.test(reader.source[reader.at] ?? "")) reader.at++;
}

/** Takes what a sticky pattern finds, if it does. */
export function takeMatch(reader: FormulaInput, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

/** Takes these characters, after blanks, if they come next. */
export function takeIf(reader: FormulaInput, wanted: string): boolean {
  skipBlanks(reader);
  const found = reader.source.startsWith(wanted, reader.at);
  if (found) reader.at += wanted.length;
  return found;
}

/** Takes these characters, after blanks; without them the formula cannot be read. */
export function take(reader: FormulaInput, wanted: string): void {
  if (!takeIf(reader, wanted)) throw unreadableFormula();
}

/** The next command or character, after blanks, without taking it. */
export function peek(reader: FormulaInput): string {
  skipBlanks(reader);
  const pattern = /\\[A-Za-z]+|\\?./suy;
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.source)?.[0] ?? "";
}
