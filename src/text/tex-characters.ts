/** Characters that TeX's commands stand for. */
import { tablesFor } from "../tables/tables.ts";
import { integersIn, runningSums } from "./base64.ts";
import { nameNeeds } from "./errors.ts";
import { commonSymbols, subscriptTable, superscriptTable } from "./tex-symbols.ts";

let commonSigns: ReadonlyMap<string, string> | undefined;
let rare: ReadonlyMap<string, string> | undefined;

/**
 * The character of a command such as `alpha` or `leq`, or undefined.
 * @throws PlotError `not-loaded` for a name that is not common where the others have to be loaded first
 */
export function symbolOf(name: string): string | undefined {
  commonSigns ??= symbolsIn(commonSymbols);
  const symbol = commonSigns.get(name);
  if (symbol !== undefined) return symbol;
  rare ??= symbolsIn(tablesFor(nameNeeds(name)).rareSymbols);
  return rare.get(name);
}

function symbolsIn(table: string): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  let code = 0;
  for (const [, gap = "", name = ""] of table.matchAll(/(\d+| )([A-Za-z]+)/g)) {
    code += gap === " " ? 1 : Number(gap);
    symbols.set(name, String.fromCodePoint(code));
  }
  return symbols;
}

let superscripts: ReadonlyMap<string, string> | undefined;
let subscripts: ReadonlyMap<string, string> | undefined;

/** The text as a superscript, or null if one of its characters has none. */
export function raised(text: string): string | null {
  superscripts ??= unpackScripts(superscriptTable);
  return exchanged(text, superscripts);
}

/** The text as a subscript, or null if one of its characters has none. */
export function lowered(text: string): string | null {
  subscripts ??= unpackScripts(subscriptTable);
  return exchanged(text, subscripts);
}

function unpackScripts(table: string): ReadonlyMap<string, string> {
  const integers = integersIn(table);
  const every = (first: number) =>
    runningSums(integers.filter((_, index) => index % 2 === first)).map((code) =>
      String.fromCodePoint(code),
    );
  const scripts = every(1);
  return new Map(every(0).map((character, index) => [character, scripts[index] ?? ""]));
}

/** Replaces each character by its script; blanks vanish. */
function exchanged(text: string, scripts: ReadonlyMap<string, string>): string | null {
  let result = "";
  for (const character of text) {
    const script = character === " " ? "" : scripts.get(character);
    if (script === undefined) return null;
    result += script;
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
