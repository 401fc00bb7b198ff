/** Reads a formula in matplotlib's subset of TeX and writes it as one line of Unicode. */
import { accentOf, isStyle, lowered, raised, styled, symbolOf } from "./tex-characters.ts";
import { type Atom, atomOf, join, symbolAtom } from "./tex-spacing.ts";

/**
 * A formula, without its dollar signs, as Unicode text; null where Unicode has no form for it or the formula cannot
 * be read. Fractions and roots are written in a line, in parentheses where they could be misread.
 * @example formulaToUnicode("\\frac{a + b}{2} \\leq x_i^2") // "(a + b)/2 ≤ xᵢ²", with thin spaces around the plus
 */
export function formulaToUnicode(formula: string): string | null {
  try {
    const typeset = new FormulaReader(formula).read();
    return typeset === "" ? null : typeset.normalize("NFC");
  } catch (error) {
    if (error instanceof Inexpressible) return null;
    throw error;
  }
}

/** Thrown by the reader of a formula, and caught by {@link formulaToUnicode}. */
class Inexpressible extends Error {}

const tokens = /\\[A-Za-z]+|\\.|\s+|\\|./gsu;

/** Spaces by the command that makes them. */
const spaceCommands: Readonly<Record<string, string>> = {
  ",": "\u2009",
  "/": "\u2009",
  thinspace: "\u2009",
  ">": "\u2005",
  ":": "\u2005",
  ";": " ",
  " ": " ",
  enspace: "\u2002",
  quad: "\u2003",
  qquad: "\u2003\u2003",
  "!": "",
};

const functionNames = new Set(
  (
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max " +
    "min Pr sec sin sinh sup tan tanh"
  ).split(" "),
);

const roots: Readonly<Record<string, string>> = { "": "√", 3: "∛", 4: "∜" };

/** The limit of nested atoms: deeper than real formulas, and shallow enough not to overflow the stack. */
const deepest = 100;

class FormulaReader {
  readonly #tokens: readonly string[];
  #next = 0;
  #style = "it";
  #level = 0;
  /** The depth of nested scripts: in a script there are no spaces around operators. */
  #depth = 0;

  constructor(formula: string) {
    this.#tokens = formula.match(tokens) ?? [];
  }

  read(): string {
    const text = this.#join(this.#atomsUntil(undefined));
    return text.replace(/^[ \u2009]+|[ \u2009]+$/g, "");
  }

  #join(atoms: readonly Atom[]): string {
    return join(atoms, this.#depth > 0);
  }

  /** The next token, after skipping blanks. */
  #peek(): string | undefined {
    while (/^\s/.test(this.#tokens[this.#next] ?? "")) this.#next++;
    return this.#tokens[this.#next];
  }

  #take(): string {
    const token = this.#peek();
    if (token === undefined) throw new Inexpressible();
    this.#next++;
    return token;
  }

  #takeIf(wanted: string): boolean {
    const found = this.#peek() === wanted;
    if (found) this.#next++;
    return found;
  }

  #atomsUntil(end: string | undefined): Atom[] {
    const outer = this.#style;
    const atoms: Atom[] = [];
    while (this.#peek() !== end) atoms.push(...this.#scripted());
    if (end !== undefined) this.#next++;
    this.#style = outer;
    return atoms;
  }

  /** An atom with its superscript and subscript. */
  #scripted(): Atom[] {
    const nucleus = this.#isScript() ? [] : this.#atom();
    let primes = "";
    let upper: string | undefined;
    let lower: string | undefined;
    while (this.#isScript()) {
      const mark = this.#take();
      if (mark === "'") primes += "′";
      else if (mark === "^" && upper === undefined) upper = this.#script(raised);
      else if (mark === "_" && lower === undefined) lower = this.#script(lowered);
      else throw new Inexpressible();
    }
    const scripts = (lower ?? "") + primes + (upper ?? "");
    return scripts === "" ? nucleus : [withScripts(nucleus, scripts)];
  }

  #isScript(): boolean {
    return ["^", "_", "'"].includes(this.#peek() ?? "");
  }

  #script(form: (text: string) => string | null): string {
    this.#depth++;
    const script = form(this.#join(this.#atom()));
    this.#depth--;
    if (script === null) throw new Inexpressible();
    return script;
  }

  #atom(): Atom[] {
    if (this.#level === deepest) throw new Inexpressible();
    this.#level++;
    const atoms = this.#read(this.#take());
    this.#level--;
    return atoms;
  }

  #read(token: string): Atom[] {
    if (token.startsWith("\\")) return this.#command(token.slice(1));
    if (token === "{") return [this.#group()];
    if (token === "}") throw new Inexpressible();
    if (token === "~") return [atomOf("space", " ")];
    return [symbolAtom(token === "-" ? "−" : styled(token, this.#style))];
  }

  /** The content of braces as one atom: a single fraction or root keeps its role, anything else is plain. */
  #group(): Atom {
    const atoms = this.#atomsUntil("}");
    const [only] = atoms;
    if (only === undefined || atoms.length > 1) return atomOf("plain", this.#join(atoms));
    return only.role === "fraction" || only.role === "root" ? only : atomOf("plain", only.text);
  }

  #command(name: string): Atom[] {
    if (Object.hasOwn(spaceCommands, name)) return [atomOf("space", spaceCommands[name] ?? "")];
    if (functionNames.has(name)) return [atomOf("function", name)];
    if (/^[%$#&_]$/.test(name)) return [atomOf("plain", name)];
    if (/^[{}[\]]$/.test(name)) return [symbolAtom(name)];
    if (name === "|") return [atomOf("plain", "‖")];
    const mark = accentOf(name);
    if (mark !== undefined) return [atomOf("plain", this.#accented(mark))];
    if (isStyle(name)) {
      this.#style = name;
      return [];
    }
    if (/^math/.test(name) && isStyle(name.slice(4))) return [this.#inStyle(name.slice(4))];
    return [this.#structure(name)];
  }

  #structure(name: string): Atom {
    switch (name) {
      case "frac":
      case "dfrac":
        return this.#fraction();
      case "sqrt":
        return this.#root();
      case "text":
      case "textrm":
        return atomOf("plain", this.#text());
      case "operatorname":
        return atomOf("function", this.#join(this.#atom()));
      case "left":
      case "right":
        return this.#delimiter();
      default: {
        const symbol = symbolOf(name);
        if (symbol === undefined) throw new Inexpressible();
        return symbolAtom(symbol);
      }
    }
  }

  #inStyle(style: string): Atom {
    const outer = this.#style;
    this.#style = style;
    const text = this.#join(this.#atom());
    this.#style = outer;
    return atomOf("plain", text);
  }

  #accented(mark: string): string {
    const letter = this.#join(this.#atom());
    if (Array.from(letter).length !== 1) throw new Inexpressible();
    return (letter === "ı" ? "i" : letter) + mark;
  }

  #fraction(): Atom {
    const [upper, lower] = [this.#join(this.#atom()), this.#join(this.#atom())];
    const numerator = isTerm(upper) ? upper : `(${upper})`;
    return atomOf("fraction", `${numerator}/${isFactor(lower) ? lower : `(${lower})`}`);
  }

  #root(): Atom {
    const index = this.#takeIf("[") ? this.#join(this.#atomsUntil("]")) : "";
    const sign = roots[index] ?? `${raised(index) ?? ""}√`;
    if (sign === "√" && index !== "") throw new Inexpressible();
    const radicand = this.#join(this.#atom());
    return atomOf("root", sign + (isFactor(radicand) ? radicand : `(${radicand})`));
  }

  /** Words inside a formula, with their blanks. */
  #text(): string {
    if (!this.#takeIf("{")) throw new Inexpressible();
    const end = this.#tokens.indexOf("}", this.#next);
    const words = this.#tokens.slice(this.#next, end);
    if (end === -1 || words.some((word) => /^[\\{^_]/.test(word))) throw new Inexpressible();
    this.#next = end + 1;
    return words.join("");
  }

  /** The delimiter after `\left` or `\right`; a point means none. */
  #delimiter(): Atom {
    return this.#takeIf(".") ? atomOf("plain", "") : (this.#atom()[0] ?? atomOf("plain", ""));
  }
}

function withScripts(nucleus: readonly Atom[], scripts: string): Atom {
  const last = nucleus.at(-1) ?? atomOf("plain", "");
  if (nucleus.length > 1) throw new Inexpressible();
  switch (last.role) {
    case "fraction":
    case "root":
      return atomOf("plain", `(${last.text})${scripts}`);
    case "big":
      // The scripts of a sum are written between the sign and the summand.
      return atomOf("function", last.text + scripts);
    case "space":
      throw new Inexpressible();
    default:
      return atomOf(last.role, last.text + scripts);
  }
}

/** Whether a numerator needs no parentheses: it is a product of letters and numbers. */
function isTerm(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}∂∇∞′.]+$/u.test(text);
}

/** Whether a denominator or a radicand needs no parentheses: it is a number, a letter, or a differential. */
function isFactor(text: string): boolean {
  return /^(?:[\d.]+|[d∂Δ]?(?!\d)[\p{L}∞]\p{M}*[′₀-₉ₐ-ₜᵢ-ᵪⱼ⁰-ⁿ]*)$/u.test(text);
}
