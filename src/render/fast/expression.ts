/** Vega's expressions, as far as they compute a place from the fields of a row: no code is made from them. */
import { ownEntry } from "../../options.ts";

type Value = number | boolean | null;

/** The fields of a row. */
export type Datum = Readonly<Record<string, Value | undefined>>;

type Evaluate = (datum: Datum) => Value;

/** An expression that has been read. */
export interface Expression {
  /** The fields it reads. */
  readonly fields: readonly string[];
  /** Its value for a row. */
  readonly evaluate: Evaluate;
}

type Operator = (a: number, b: number) => number | boolean;

/** Operators of two numbers by how closely they bind, loosely first. */
const operators: readonly Readonly<Record<string, Operator>>[] = [
  { "<": (a, b) => a < b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b },
  { "+": (a, b) => a + b, "-": (a, b) => a - b },
  { "*": (a, b) => a * b, "/": (a, b) => a / b },
];

const knownFunctions: Readonly<Record<string, (value: Value) => Value>> = {
  abs: (value) => Math.abs(Number(value)),
  isValid: (value) => value !== null && !Number.isNaN(value),
  log: (value) => Math.log(Number(value)),
};

const constants: Readonly<Record<string, Value>> = { LN10: Math.LN10, null: null };

const expressionToken =
  /\s*(\d+(?:\.\d+)?(?:e[-+]?\d+)?|[A-Za-z]\w*(?:\.\w+)?|[<>]=?|&&|[-+*/?:()])/y;

/**
 * Reads an expression of numbers, fields (`datum.x`), `? :`, `&&`, comparisons, arithmetic, `LN10`, `null` and the
 * functions `abs`, `isValid` and `log`.
 * @returns What evaluates it, as Vega would; null for an expression with anything else in it.
 * @example readExpression("datum.x > 0 ? log(datum.x) / LN10 : null")?.evaluate({ x: 10 }) // 1
 */
export function readExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const reader = new TokenReader(tokens);
  const evaluate = reader.choice();
  return evaluate !== null && reader.isAtEnd() ? { fields: [...reader.fields], evaluate } : null;
}

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  expressionToken.lastIndex = 0;
  while (expressionToken.lastIndex < text.length) {
    const found = expressionToken.exec(text)?.[1];
    if (found === undefined) return null;
    tokens.push(found);
  }
  return tokens;
}

/** Reads tokens from left to right; each method gives null where an expression of its kind does not stand. */
class TokenReader {
  readonly fields = new Set<string>();
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  choice(): Evaluate | null {
    const test = this.#conjunction();
    if (test === null || !this.#take("?")) return test;
    const first = this.choice();
    if (first === null || !this.#take(":")) return null;
    const second = this.choice();
    return second && ((datum) => (test(datum) ? first(datum) : second(datum)));
  }

  #conjunction(): Evaluate | null {
    const left = this.#operation(0);
    if (left === null || !this.#take("&&")) return left;
    const right = this.#conjunction();
    return right && ((datum) => left(datum) && right(datum));
  }

  #operation(level: number): Evaluate | null {
    const known = operators[level];
    if (known === undefined) return this.#operand();
    let left = this.#operation(level + 1);
    while (left !== null) {
      const operator = ownEntry(known, this.#tokens[this.#next] ?? "");
      if (operator === undefined) break;
      this.#next += 1;
      const [a, b] = [left, this.#operation(level + 1)];
      left = b && ((datum) => operator(Number(a(datum)), Number(b(datum))));
    }
    return left;
  }

  #operand(): Evaluate | null {
    if (this.#take("-")) {
      const operand = this.#operand();
      return operand && ((datum) => -Number(operand(datum)));
    }
    if (this.#take("(")) return this.#closed(this.choice());
    const word = this.#tokens[this.#next++] ?? "";
    const call = ownEntry(knownFunctions, word);
    if (call !== undefined) {
      const argument = this.#take("(") ? this.#closed(this.choice()) : null;
      return argument && ((datum) => call(argument(datum)));
    }
    const constant = ownEntry(constants, word);
    if (constant !== undefined) return () => constant;
    if (word.startsWith("datum.")) {
      const field = word.slice("datum.".length);
      this.fields.add(field);
      return (datum) => datum[field] ?? null;
    }
    return /^\d/.test(word) ? () => Number(word) : null;
  }

  #closed(inner: Evaluate | null): Evaluate | null {
    return this.#take(")") ? inner : null;
  }

  #take(wanted: string): boolean {
    if (this.#tokens[this.#next] !== wanted) return false;
    this.#next += 1;
    return true;
  }
}
