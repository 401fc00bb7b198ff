/** Reads formulas in matplotlib's subset of TeX, and builds them of nodes in the order in which matplotlib does. */
import {
  isChar,
  makeAccent,
  makeDelimited,
  makeFraction,
  makeOverline,
  makeRoot,
  makeSpace,
  makeStacked,
  makeWideAccent,
  thicknessOf,
} from "./constructs.ts";
import {
  currentLook,
  type FormulaInput,
  inStyle,
  isUnreadable,
  peek,
  setStyle,
  skipBlanks,
  take,
  takeIf,
  takeMatch,
  unreadableFormula,
} from "./input.ts";
import {
  type CharStyle,
  type FormulaList,
  type FormulaNode,
  makeBox,
  makeChar,
  makeHlist,
  restyle,
  shrink,
} from "./nodes.ts";
import { makeLimits, makeScripts, type Scripts, takesLimits, withPrimes } from "./scripts.ts";
import {
  accentCode,
  clingsToFunction,
  codePointOf,
  delimiterPattern,
  isBinary,
  isFormulaStyle,
  isFunctionName,
  isLimitFunction,
  isPunctuation,
  isRelation,
  spaceOf,
  wideAccentCode,
} from "./symbols.ts";

/** The limit of nested groups: deeper than real formulas, and shallow enough not to overflow the stack. */
const deepest = 100;

/** What formulas of one line share. */
export interface FormulaState {
  spaceAfterScripts: boolean;
}

/** A formula, without its dollar signs, as a list of nodes; null where it cannot be read. */
export function readFormula(
  source: string,
  look: CharStyle,
  state: FormulaState,
): FormulaList | null {
  const looks = [inStyle(look, "it")];
  const reader: FormulaInput = { source, at: 0, looks, depth: 0, ...state };
  try {
    const nodes = readTokens(reader, () => reader.at === source.length);
    state.spaceAfterScripts = reader.spaceAfterScripts;
    return nodes.length === 0 ? null : makeHlist(nodes);
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

function readTokens(reader: FormulaInput, isEnd: () => boolean): FormulaNode[] {
  const nodes: FormulaNode[] = [];
  for (skipBlanks(reader); !isEnd(); skipBlanks(reader)) {
    if (reader.at >= reader.source.length) throw unreadableFormula();
    nodes.push(...readToken(reader));
  }
  return nodes;
}

/** A space, a change of style, delimiters with what is between, or a nucleus with its scripts. */
function readToken(reader: FormulaInput): FormulaNode[] {
  const command = peek(reader);
  const space = spaceOf(command);
  if (space !== undefined) {
    reader.at += command.length;
    return [makeSpace(space, currentLook(reader))];
  }
  if (command === "\\hspace") return [readSpace(reader)];
  if (command === "\\left") return [readDelimited(reader)];
  const name = command.slice(1);
  if (!command.startsWith("\\") || !isFormulaStyle(name)) return readScripted(reader);
  reader.at += command.length;
  setStyle(reader, name);
  return [];
}

function readSpace(reader: FormulaInput): FormulaNode {
  take(reader, "\\hspace");
  take(reader, "{");
  const ems = readPlainNumber(reader);
  take(reader, "}");
  return makeSpace(ems, currentLook(reader));
}

function readPlainNumber(reader: FormulaInput): number {
  skipBlanks(reader);
  const digits = takeMatch(reader, /[-+]?(?:\d+\.?\d*|\.\d+)/y);
  if (digits === undefined) throw unreadableFormula();
  return Number(digits);
}

function readDelimited(reader: FormulaInput): FormulaList {
  take(reader, "\\left");
  const front = readDelimiter(reader);
  const middle = nested(reader, () => readTokens(reader, () => peek(reader) === "\\right"));
  take(reader, "\\right");
  return makeDelimited(front, middle, readDelimiter(reader), currentLook(reader));
}

/** The code point of a delimiter; null for a point, which is none. */
function readDelimiter(reader: FormulaInput): number | null {
  skipBlanks(reader);
  const sign = takeMatch(reader, delimiterPattern());
  if (sign === undefined) throw unreadableFormula();
  if (sign === ".") return null;
  if (sign === "<") return 0x27e8;
  if (sign === ">") return 0x27e9;
  return knownCode(sign);
}

function knownCode(symbol: string): number {
  const code = codePointOf(symbol);
  if (code === undefined) throw unreadableFormula();
  return code;
}

/** Calls a function one level deeper. */
function nested<T>(reader: FormulaInput, read: () => T): T {
  if (reader.depth === deepest) throw unreadableFormula();
  reader.depth++;
  const result = read();
  reader.depth--;
  return result;
}

/** A nucleus with its scripts and primes. */
function readScripted(reader: FormulaInput): FormulaNode[] {
  skipBlanks(reader);
  const start = reader.at;
  const nucleus = isScriptSign(reader) ? null : readPlaceable(reader);
  if (!isScriptSign(reader) && reader.source[start] === "'") {
    reader.at = start;
    return withScripts(reader, null, { lower: null, upper: null });
  }
  return withScripts(reader, nucleus, readScripts(reader));
}

function isScriptSign(reader: FormulaInput): boolean {
  return /^[_^]$/.test(peek(reader));
}

function readScripts(reader: FormulaInput): Scripts {
  const scripts: { -readonly [Side in keyof Scripts]: Scripts[Side] } = {
    lower: null,
    upper: null,
  };
  while (isScriptSign(reader)) {
    const side = reader.source[reader.at++] === "_" ? "lower" : "upper";
    if (scripts[side] !== null) throw unreadableFormula();
    scripts[side] = readPlaceable(reader);
  }
  return scripts;
}

function withScripts(
  reader: FormulaInput,
  nucleus: FormulaNode | null,
  scripts: Scripts,
): FormulaNode[] {
  const primes = readPrimes(reader);
  const { lower, upper } = scripts;
  if (primes === 0 && lower === null && upper === null) return nucleus === null ? [] : [nucleus];
  const look = currentLook(reader);
  const prime = () => makeChar("\\prime", 0x2032, { ...look, style: "prime" });
  const raised = primes === 0 ? upper : withPrimes(upper, Array.from({ length: primes }, prime));
  const base = nucleus ?? makeBox(0, 0, 0);
  if (takesLimits(base)) return [makeLimits(base, { lower, upper: raised }, look)];
  const nodes: FormulaNode[] = makeScripts(base, { lower, upper: raised }, look);
  if (reader.spaceAfterScripts) nodes.push(makeSpace(thinSpace, look));
  reader.spaceAfterScripts = false;
  return [makeHlist(nodes)];
}

const thinSpace = 0.16667;

function readPrimes(reader: FormulaInput): number {
  skipBlanks(reader);
  return takeMatch(reader, /'*/y)?.length ?? 0;
}

/** Anything that may have scripts or be one. Before a single character no blanks are passed over: a blank is one itself. */
function readPlaceable(reader: FormulaInput): FormulaNode {
  const { source, at } = reader;
  const single = /[^\\{}_^~$#%"`]/uy;
  single.lastIndex = at;
  const character = single.exec(source)?.[0];
  if (character !== undefined) {
    reader.at += character.length;
    return makeSymbol(reader, character, at);
  }
  return nested(reader, () => readGroupOrCommand(reader));
}

function readGroupOrCommand(reader: FormulaInput): FormulaNode {
  const command = peek(reader);
  const start = reader.at;
  if (command === "{") return readGroup(reader, undefined);
  if (!command.startsWith("\\") || command.length === 1) throw unreadableFormula();
  reader.at += command.length;
  const name = command.slice(1);
  const accent = readAccent(reader, name);
  if (accent !== undefined) return accent;
  if (isFunctionName(name)) return readFunctionName(reader, name, start);
  const style = styleOfGroup(reader, name);
  if (style !== undefined) return readGroup(reader, style);
  return readConstruct(reader, name, start) ?? makeSymbol(reader, command, start);
}

/** The style of a group such as `\mathbf{x}`. */
function styleOfGroup(reader: FormulaInput, name: string): string | undefined {
  const style = name.slice("math".length);
  return name.startsWith("math") && isFormulaStyle(style) && peek(reader) === "{"
    ? style
    : undefined;
}

/** A group in braces, which keeps changes of style to itself. */
function readGroup(reader: FormulaInput, style: string | undefined): FormulaList {
  const look = currentLook(reader);
  reader.looks.push(style === undefined ? look : inStyle(look, style));
  const list = readBraces(reader);
  reader.looks.pop();
  return list;
}

/** What stands in braces. */
function readBraces(reader: FormulaInput): FormulaList {
  return makeHlist(readNodes(reader));
}

function readNodes(reader: FormulaInput): FormulaNode[] {
  take(reader, "{");
  const nodes = nested(reader, () => readTokens(reader, () => peek(reader) === "}"));
  take(reader, "}");
  return nodes;
}

/** What stands in braces, which must not be empty. */
function readFilled(reader: FormulaInput): FormulaList {
  const list = readBraces(reader);
  if (list.children.length === 0) throw unreadableFormula();
  return list;
}

function readAccent(reader: FormulaInput, name: string): FormulaList | undefined {
  const [code, wide] = [accentCode(name), wideAccentCode(name)];
  if (code === undefined && wide === undefined) return undefined;
  skipBlanks(reader);
  const nucleus = readPlaceable(reader);
  const look = currentLook(reader);
  if (wide !== undefined) {
    const width = nucleus.role === "glue" ? 0 : nucleus.width;
    return makeAccent(makeWideAccent(wide, width, look), nucleus, look);
  }
  const accent = makeChar(`\\${name}`, code ?? 0, look, true);
  if (name === "mathring") for (let count = 0; count < 2; count++) shrink(accent);
  return makeAccent(accent, nucleus, look);
}

/** A function's name in upright letters. */
function readFunctionName(reader: FormulaInput, name: string, start: number): FormulaList {
  const look = inStyle(currentLook(reader), "rm");
  const letters = Array.from(name, (letter) => makeChar(letter, letter.charCodeAt(0), look));
  const list = spacedFunction(reader, letters, start + name.length + 1, isLimitFunction(name));
  list.functionName = name;
  return list;
}

/** A function with a thin space behind it, unless something follows that stands close to it; `next` is where it may begin. */
function spacedFunction(
  reader: FormulaInput,
  letters: readonly FormulaNode[],
  next: number,
  isLimit: boolean,
): FormulaList {
  const follower = /\S/u.exec(reader.source.slice(next).replaceAll(" ", ""))?.[0] ?? "";
  const isSpaced = !clingsToFunction(follower) && !isLimit;
  reader.spaceAfterScripts = /^[_^]$/.test(follower);
  return makeHlist(isSpaced ? [...letters, makeSpace(thinSpace, currentLook(reader))] : letters);
}

function readOperator(reader: FormulaInput, start: number): FormulaList {
  const children = readNodes(reader);
  if (children.length === 0) throw unreadableFormula();
  // matplotlib looks for what follows behind the command and as many characters as there are nodes.
  const next = start + children.length + "\\operatorname{}".length;
  return spacedFunction(reader, uprightNodes(children), next, false);
}

function uprightNodes(nodes: readonly FormulaNode[]): readonly FormulaNode[] {
  for (const node of nodes) if (isChar(node)) restyle(node, "rm");
  return nodes;
}

function readConstruct(reader: FormulaInput, name: string, start: number): FormulaNode | undefined {
  const look = currentLook(reader);
  const rule = thicknessOf(look);
  switch (name) {
    case "frac":
      return readFractionCommand(reader, rule, 1);
    case "dfrac":
      return readFractionCommand(reader, rule, 0);
    case "binom":
      return makeDelimited(0x28, [readFractionCommand(reader, 0, 1)], 0x29, look);
    case "genfrac":
      return readGeneralFraction(reader);
    case "sqrt":
      return readRoot(reader);
    case "overline":
      return makeOverline(readFilled(reader), look);
    case "overset":
    case "underset":
      return makeStacked(readBraces(reader), readBraces(reader), name === "underset", look);
    case "operatorname":
      return readOperator(reader, start);
    case "text":
    case "textrm":
      return readWords(reader);
    default:
      return undefined;
  }
}

function readFractionCommand(reader: FormulaInput, rule: number, shrinks: number): FormulaList {
  const [numerator, denominator] = [readFilled(reader), readFilled(reader)];
  return makeFraction({ numerator, denominator, rule, shrinks }, currentLook(reader));
}

function readGeneralFraction(reader: FormulaInput): FormulaList {
  const [front, back] = [readOptionalDelimiter(reader), readOptionalDelimiter(reader)];
  take(reader, "{");
  const rule = readPlainNumber(reader);
  take(reader, "}");
  take(reader, "{");
  skipBlanks(reader);
  const shrinks = Number(takeMatch(reader, /[0-3]/y) ?? 1);
  take(reader, "}");
  const fraction = readFractionCommand(reader, rule, shrinks);
  if (front === undefined && back === undefined) return fraction;
  return makeDelimited(front ?? null, [fraction], back ?? null, currentLook(reader));
}

function readOptionalDelimiter(reader: FormulaInput): number | null | undefined {
  take(reader, "{");
  const delimiter = peek(reader) === "}" ? undefined : readDelimiter(reader);
  take(reader, "}");
  return delimiter;
}

function readRoot(reader: FormulaInput): FormulaList {
  const index = takeIf(reader, "[") ? readTokens(reader, () => peek(reader) === "]") : null;
  if (index !== null) take(reader, "]");
  return makeRoot(index, readFilled(reader), currentLook(reader));
}

/** Words with their blanks, in upright letters. */
function readWords(reader: FormulaInput): FormulaList {
  take(reader, "{");
  const words = takeMatch(reader, /[^\\{}^_$]*/y) ?? "";
  take(reader, "}");
  const look = inStyle(currentLook(reader), "rm");
  return makeHlist(
    Array.from(words, (letter) => makeChar(letter, letter.codePointAt(0) ?? 0, look)),
  );
}

/** A symbol with the room it has around it; `start` is where it is written. */
function makeSymbol(reader: FormulaInput, written: string, start: number): FormulaNode {
  const symbol = written === "-" ? "−" : written;
  const look = currentLook(reader);
  const style = symbol === "\\prime" ? "prime" : look.style;
  const char = makeChar(symbol, knownCode(symbol), { ...look, style });
  const before = reader.source.slice(0, start).trimEnd().at(-1) ?? "";
  const gap = () => makeSpace(0.2, look);
  if (isRelation(symbol) || (isBinary(symbol) && !/^[{([<]?$/.test(before))) {
    return makeHlist([gap(), char, gap()]);
  }
  if (!isPunctuation(symbol)) return char;
  const after = reader.source.slice(start + 1).trimStart()[0] ?? "";
  if (symbol === "," && before === "{" && after === "}") return char;
  if (symbol === "." && /^\d$/.test(before) && /^\d$/.test(after)) return char;
  return makeHlist([char, gap()]);
}
