/** What the symbols of a formula are, as far as it matters for the room around them. */

import { symbolOf } from "../tex-characters.ts";
import { formulaNames } from "./names.ts";

/** The code point of a symbol: a character, or a command with its backslash; undefined for one that is not known. */
export function codePointOf(symbol: string): number | undefined {
  if (!symbol.startsWith("\\")) return symbol.codePointAt(0);
  const name = symbol.slice(1);
  if (!/^[A-Za-z]/.test(name)) return /^[%$#{}[\]_|]$/.test(name) ? name.codePointAt(0) : undefined;
  return (formulaNames().get(name) ?? symbolOf(name))?.codePointAt(0);
}

/** A test for the words of a text. */
function wordTest(words: string): (word: string) => boolean {
  const all = new Set(words.trim().split(/\s+/));
  return (word) => all.has(word);
}

const binary = wordTest(String.raw`
  + * − \pm \sqcap \rhd \mp \sqcup \unlhd \times \vee \unrhd \div \wedge \oplus \ast \setminus \ominus \star \wr \otimes
  \circ \diamond \oslash \bullet \bigtriangleup \odot \cdot \bigtriangledown \bigcirc \cap \triangleleft \dagger \cup
  \triangleright \ddagger \uplus \lhd \amalg \dotplus \dotminus`);

const relation = wordTest(String.raw`
  = < > : \leq \geq \equiv \models \prec \succ \sim \perp \preceq \succeq \simeq \mid \ll \gg \asymp \parallel \subset
  \supset \approx \bowtie \subseteq \supseteq \cong \Join \sqsubset \sqsupset \neq \smile \sqsubseteq \sqsupseteq \doteq
  \frown \in \ni \propto \vdash \dashv \dots \doteqdot
  \leftarrow \longleftarrow \uparrow \Leftarrow \Longleftarrow \Uparrow \rightarrow \longrightarrow \downarrow \Rightarrow
  \Longrightarrow \Downarrow \leftrightarrow \longleftrightarrow \updownarrow \Leftrightarrow \Longleftrightarrow
  \Updownarrow \mapsto \longmapsto \nearrow \hookleftarrow \hookrightarrow \searrow \leftharpoonup \rightharpoonup
  \swarrow \leftharpoondown \rightharpoondown \nwarrow \rightleftharpoons \leadsto`);

/** Whether a symbol has room on both sides, unless it is the sign of what follows. */
export function isBinary(symbol: string): boolean {
  return binary(symbol);
}

/** Whether a symbol always has room on both sides. */
export function isRelation(symbol: string): boolean {
  return relation(symbol);
}

/** Whether a symbol has room behind it. */
export function isPunctuation(symbol: string): boolean {
  return [",", ";", ".", "!", "\\ldotp", "\\cdotp"].includes(symbol);
}

const bigSymbol = wordTest(String.raw`
  \sum \prod \coprod \bigcap \bigcup \bigsqcup \bigvee \bigwedge \bigodot \bigotimes \bigoplus \biguplus`);

/** Whether the scripts of a symbol stand below and above it. */
export function isBig(symbol: string): boolean {
  return bigSymbol(symbol);
}

/** Whether the scripts of a function stand below and above it. */
export function isLimitFunction(name: string): boolean {
  return ["lim", "liminf", "limsup", "sup", "max", "min"].includes(name);
}

/** Whether a symbol is an integral, whose scripts keep to its ends. */
export function isIntegral(symbol: string): boolean {
  return symbol === "\\int" || symbol === "\\oint";
}

const functionName = wordTest(
  "arccos csc ker min arcsin deg lg Pr arctan det lim sec arg dim liminf sin cos exp limsup sinh cosh gcd ln sup cot hom " +
    "log tan coth inf max tanh",
);

/** Whether a command writes its own name, as `\sin` does. */
export function isFunctionName(name: string): boolean {
  return functionName(name);
}

/** The delimiters that may follow `\left` and `\right`; a longer one goes before its beginning. */
export function delimiterPattern(): RegExp {
  return /\\(?:updownarrow|downarrow|uparrow|Updownarrow|Downarrow|Uparrow|backslash|lfloor|rfloor|lceil|rceil|langle|rangle|vert|Vert|[|{}])|[|/.()[\]<>]/y;
}

/** Whether what follows a function is a delimiter or a script, so that there is no room between. */
export function clingsToFunction(character: string): boolean {
  return /^[|/.()[\]<>^_]$/.test(character);
}

/** The accents by their commands: a combining mark, or a sign that is put above. */
const accents: Readonly<Record<string, number>> = {
  hat: 0x302,
  "^": 0x302,
  breve: 0x306,
  bar: 0x304,
  grave: 0x300,
  "`": 0x300,
  acute: 0x301,
  "'": 0x301,
  tilde: 0x303,
  "~": 0x303,
  dot: 0x307,
  ".": 0x307,
  ddot: 0x308,
  '"': 0x308,
  dddot: 0x20db,
  ddddot: 0x20dc,
  vec: 0x20d7,
  overrightarrow: 0x2192,
  overleftarrow: 0x2190,
  mathring: 0x2218,
};

/** The code point of the mark that an accent's command puts on what follows, or undefined. */
export function accentCode(name: string): number | undefined {
  return Object.hasOwn(accents, name) ? accents[name] : undefined;
}

/** The code point of the mark that a command stretches over what follows, or undefined. */
export function wideAccentCode(name: string): number | undefined {
  return { widehat: 0x302, widetilde: 0x303, widebar: 0x305 }[name];
}

/** Widths of spaces in ems, by their commands. */
const spaces: Readonly<Record<string, number>> = {
  "\\,": 0.16667,
  "\\thinspace": 0.16667,
  "\\/": 0.16667,
  "\\>": 0.22222,
  "\\:": 0.22222,
  "\\;": 0.27778,
  "\\ ": 0.33333,
  "~": 0.33333,
  "\\enspace": 0.5,
  "\\quad": 1,
  "\\qquad": 2,
  "\\!": -0.16667,
};

/** The width of the space that a command makes, in ems, or undefined. */
export function spaceOf(command: string): number | undefined {
  return Object.hasOwn(spaces, command) ? spaces[command] : undefined;
}

/** Whether TeX knows a style of letters by this name. */
export function isFormulaStyle(name: string): boolean {
  return ["rm", "cal", "it", "tt", "sf", "bf", "default", "bb", "frak", "scr", "regular"].includes(
    name,
  );
}
