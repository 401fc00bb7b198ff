import { type PlaceColumn, placeColumns } from "../../marks/columns.ts";
import { type Guard, number, object } from "../../marks/guard.ts";
import type { RowTransform } from "../../marks/mark.ts";
import { type Expression, readExpression } from "./expression.ts";

type LayerRow = Readonly<Record<string, unknown>>;

/** A column that is computed from others. */
interface Formula {
  readonly column: PlaceColumn;
  readonly expression: Expression;
}

/** The rows of a layer by columns, as its transforms leave them. A column is read when a mark first asks for it. */
export class LayerRows {
  readonly #rows: readonly LayerRow[];
  readonly #formulas: readonly Formula[];
  readonly #given = new Map<string, Float64Array | null>();
  readonly #computed = new Map<string, Float64Array | null>();

  private constructor(rows: readonly LayerRow[], formulas: readonly Formula[]) {
    this.#rows = rows;
    this.#formulas = formulas;
  }

  /** The rows of the view of an axes: one, for marks that are not data; Vega-Lite draws a mark once per row. */
  static ofView(): LayerRows {
    return new LayerRows([{}], []);
  }

  /** The rows as a spec has them; null where one of them is no object. */
  static of(values: readonly unknown[]): LayerRows | null {
    return values.every(object) ? new LayerRows(values, []) : null;
  }

  /** The rows after more transforms; null where one of these is not known. */
  after(transforms: readonly RowTransform[]): LayerRows | null {
    let rows: LayerRows | null = this;
    for (const transform of transforms) {
      rows = "filter" in transform ? rows.#filtered() : rows.#calculated(transform);
      if (rows === null) return null;
    }
    return rows;
  }

  get length(): number {
    return this.#rows.length;
  }

  /** A column of such values; null where a row lacks it or has anything else there. */
  values(column: string, form: Guard<unknown>): readonly unknown[] | null {
    const values = this.#rows.map((row) => (Object.hasOwn(row, column) ? row[column] : undefined));
    return values.every(form) ? values : null;
  }

  /** A column of numbers, a NaN where there is a gap; null where a row lacks it or has anything else there. */
  numbers(column: string): Float64Array | null {
    const formula = this.#formulas.find((each) => each.column === column);
    if (formula === undefined) return this.#numbersGiven(column);
    return remember(this.#computed, column, () => this.#compute(formula));
  }

  /** Whether each row as it was given has all of these columns or a gap in all of them. */
  areWhole(columns: readonly string[]): boolean {
    const [first, ...others] = columns.map((column) => this.#numbersGiven(column));
    if (first === undefined || first === null) return first === undefined;
    return others.every((other) => other !== null && haveSameGaps(first, other));
  }

  #numbersGiven(column: string): Float64Array | null {
    return remember(this.#given, column, () => readColumn(this.#rows, column));
  }

  /** The rows without those that are `alone`. */
  #filtered(): LayerRows | null {
    const isFlag = (row: LayerRow) => !Object.hasOwn(row, "alone") || row.alone === true;
    if (!this.#rows.every(isFlag)) return null;
    const rows = this.#rows.filter((row) => !Object.hasOwn(row, "alone"));
    return rows.length === this.#rows.length ? this : new LayerRows(rows, this.#formulas);
  }

  /** The rows with a column computed from columns that were given: a computed gap may be a null or a NaN. */
  #calculated({ calculate, as }: Extract<RowTransform, { calculate: string }>): LayerRows | null {
    const expression = readExpression(calculate);
    if (expression === null) return null;
    const isKnown = (name: string) => this.#formulas.some(({ column }) => column === name);
    const isGiven = (name: string) => isPlace(name) && !isKnown(name);
    if (isKnown(as) || !expression.fields.every(isGiven)) return null;
    return new LayerRows(this.#rows, [...this.#formulas, { column: as, expression }]);
  }

  #compute({ expression: { fields, evaluate } }: Formula): Float64Array | null {
    const read = fields.map((field) => [field, this.#numbersGiven(field)] as const);
    const computed = new Float64Array(this.#rows.length);
    const datum: Record<string, number | null> = {};
    for (let at = 0; at < computed.length; at++) {
      for (const [field, column] of read) {
        if (column === null) return null;
        const value = column[at] as number;
        datum[field] = Number.isNaN(value) ? null : value;
      }
      const value = evaluate(datum);
      // Vega would place a `true` at 1.
      if (typeof value === "boolean") return null;
      computed[at] = number(value) ? value : Number.NaN;
    }
    return computed;
  }
}

function isPlace(name: string): boolean {
  return (placeColumns as readonly string[]).includes(name);
}

function remember<T>(known: Map<string, T>, name: string, read: () => T): T {
  const value = known.get(name);
  if (value !== undefined) return value;
  const made = read();
  known.set(name, made);
  return made;
}

function readColumn(rows: readonly LayerRow[], column: string): Float64Array | null {
  const numbers = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || !Object.hasOwn(row, column)) return null;
    const value = row[column];
    if (value !== null && !number(value)) return null;
    numbers[at] = value ?? Number.NaN;
  }
  return numbers;
}

function haveSameGaps(a: Float64Array, b: Float64Array): boolean {
  for (let at = 0; at < a.length; at++) {
    if (Number.isNaN(a[at]) !== Number.isNaN(b[at])) return false;
  }
  return true;
}
