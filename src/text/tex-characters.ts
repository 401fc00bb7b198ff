/** Characters that TeX's commands stand for. */
import { subscriptTable, superscriptTable, symbolTable } from "./tex-symbols.ts";

let symbols: ReadonlyMap<string, string> | undefined;

/** The character of a command such as `alpha` or `leq`, or undefined. */
export function symbolOf(name: string): string | undefined {
  symbols ??= new Map(
    Array.from(symbolTable.matchAll(/([A-Za-z]+)(.)/gu), ([, key = "", symbol = ""]) => [
      key,
      symbol,
    ]),
  );
  return symbols.get(name);
}

/** Superscripts of characters without a superscript form: they are high already, or a similar character has one. */
const raisedForms = "∗*′′″″°°∘°††‡‡⊤ᵀϕᵠ ";

/** The text as a superscript, or null if one of its characters has none. */
export function raised(text: string): string | null {
  return exchanged(text, superscriptTable + raisedForms);
}

/** The text as a subscript, or null if one of its characters has none. */
export function lowered(text: string): string | null {
  return exchanged(text, `${subscriptTable}ϕᵩ `);
}

/** Replaces each character by the one that follows it in the table; a space there means no character. */
function exchanged(text: string, table: string): string | null {
  const pairs = Array.from(table);
  let result = "";
  for (const character of text) {
    const index = pairs.findIndex((each, place) => place % 2 === 0 && each === character);
    if (index === -1) return null;
    result += pairs[index + 1]?.trim() ?? "";
  }
  return result;
}

/** Combining marks by the command that puts them on a letter. */
const accents: Readonly<Record<string, string>> = {
  hat: "\u0302",
  widehat: "\u0302",
  "^": "\u0302",
  tilde: "\u0303",
  widetilde: "\u0303",
  "~": "\u0303",
  bar: "\u0304",
  widebar: "\u0305",
  overline: "\u0305",
  breve: "\u0306",
  dot: "\u0307",
  ".": "\u0307",
  ddot: "\u0308",
  '"': "\u0308",
  dddot: "\u20db",
  ddddot: "\u20dc",
  acute: "\u0301",
  "'": "\u0301",
  grave: "\u0300",
  "`": "\u0300",
  check: "\u030c",
  mathring: "\u030a",
  vec: "\u20d7",
  overrightarrow: "\u20d7",
  overleftarrow: "\u20d6",
};

/** The mark of an accent command, or undefined. */
export function accentOf(name: string): string | undefined {
  return Object.hasOwn(accents, name) ? accents[name] : undefined;
}

/** A letter style: the code point of its A, and the letters that Unicode has in another block. */
interface Alphabet {
  readonly first: number;
  readonly elsewhere: string;
}

const scriptAlphabet: Alphabet = { first: 0x1d49c, elsewhere: "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ" };
const alphabets: Readonly<Record<string, Alphabet>> = {
  bb: { first: 0x1d538, elsewhere: "CℂHℍNℕPℙQℚRℝZℤ" },
  cal: scriptAlphabet,
  scr: scriptAlphabet,
  frak: { first: 0x1d504, elsewhere: "CℭHℌIℑRℜZℨ" },
};
/** Styles whose letters are written upright: Unicode's bold and italic letters are in few fonts. */
const plainStyles = new Set(["rm", "it", "tt", "sf", "bf", "default", "regular"]);

/** Whether TeX knows a style of letters by this name. */
export function isStyle(name: string): boolean {
  return plainStyles.has(name) || Object.hasOwn(alphabets, name);
}

/** A character in a style; a character that the style lacks stays as it is. */
export function styled(character: string, style: string): string {
  const alphabet = Object.hasOwn(alphabets, style) ? alphabets[style] : undefined;
  if (alphabet === undefined || !/^[A-Za-z]$/.test(character)) return character;
  const elsewhere = Array.from(alphabet.elsewhere);
  const place = elsewhere.indexOf(character);
  if (place !== -1) return elsewhere[place + 1] ?? character;
  const code = character.charCodeAt(0);
  return String.fromCodePoint(alphabet.first + code - (code < 0x61 ? 0x41 : 0x61 - 26));
}
