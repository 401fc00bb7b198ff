/** Points in the text of a figure: all of them when they are few, else their stretches. */
import {
  type NumberRange,
  numberRangeOf,
  quantumOf,
  type SeenOn,
  type WriteNumber,
  writeNumber,
  writerOf,
} from "./numbers.ts";
import { inner } from "./words.ts";

/** One number of each point. */
export interface PointColumn {
  /** What it is called where there are several, such as `size`. */
  readonly name: string;
  readonly values: Float64Array;
  /** The scale of the axis it is seen on. @default linear */
  readonly scale?: SeenOn;
}

/** The positions of points, their heights, and what else each of them has. */
export type PointColumns = readonly [x: PointColumn, y: PointColumn, ...others: PointColumn[]];

/** What points are called, one and several of them, and the axis of their positions, x if it is not told. */
export type PointWords = readonly [one: string, many: string, along?: string];

/** So many points are listed, more are told in stretches. */
const mostListed = 24;
/** Parts into which more points are cut. */
const stretches = 12;

/**
 * Facts about points: how many, and one line for each or, if there are more than 24, one for each of 12 stretches with
 * what its numbers reach and their mean, which sees every one of them. Points of even positions go by their number,
 * counted from 0, others by their position.
 * @example pointFacts([{ name: "x", values: Float64Array.of(0, 1) }, { name: "y", values: Float64Array.of(1, 4) }])
 * // ["2 points, x from 0 to 1 by 1", "  0: 1", "  1: 4"]
 */
export function pointFacts(
  columns: PointColumns,
  [one, many, along = "x"]: PointWords = ["point", "points"],
): string[] {
  const [{ values }, ...others] = columns;
  const count = values.length;
  if (count === 0) return [`no ${many}`];
  const step = evenStep(values);
  const even = step === null ? "" : `, ${along} ${evenRange(columns[0], step)}`;
  const head = `${withNoun(count, one)}${even}`;
  const told = step === null ? columns : others;
  const rows = count > mostListed ? stretchRows(told, count) : listRows(told, count, step !== null);
  return [head, ...inner(rows)];
}

/** The distance from one position to the next where all are the same, to half of a quantum; otherwise null. */
function evenStep(x: Float64Array): number | null {
  const last = x.length - 1;
  const [from = 0, to = 0] = [x[0], x[last]];
  const step = (to - from) / last;
  if (!Number.isFinite(step) || step === 0) return null;
  const ends = { min: Math.min(from, to), max: Math.max(from, to) };
  const slack = Number(`5e${quantumOf(ends)(0) - 1}`);
  // A NaN fails the comparison.
  return x.every((value, index) => Math.abs(value - (from + index * step)) <= slack) ? step : null;
}

function evenRange({ values, scale }: PointColumn, step: number): string {
  const write = writerOf(numberRangeOf(values), scale);
  const size = Math.abs(step);
  const by = writeNumber(step, quantumOf({ min: 0, max: size })(size));
  return `from ${write(values[0] ?? 0)} to ${write(values.at(-1) ?? 0)} by ${by}`;
}

/** A line for each point, after its number or its first column. */
function listRows(columns: readonly PointColumn[], count: number, isNumbered: boolean): string[] {
  const cells = columns.map(({ name, values, scale }) => {
    const write = writerOf(numberRangeOf(values), scale);
    const label = columnLabel(name);
    return (index: number) => label + write(values[index] ?? 0);
  });
  return Array.from({ length: count }, (_, index) => {
    const [first = "", ...rest] = cells.map((cell) => cell(index));
    return isNumbered ? `${index}: ${[first, ...rest].join("; ")}` : `${first}: ${rest.join("; ")}`;
  });
}

/** Positions and heights are known by their place in a row. */
function columnLabel(name: string): string {
  return name === "x" || name === "y" ? "" : `${name} `;
}

/** A line for each stretch, after the numbers of its first and last point. */
function stretchRows(columns: readonly PointColumn[], count: number): string[] {
  const cells = columns.map(({ name, values, scale }) => {
    const extent = numberRangeOf(values);
    const write = writerOf(extent, scale);
    const writeMean = writerOf(extent, scale, 1);
    const label = columns[0]?.name === "x" ? `${name} ` : columnLabel(name);
    return (from: number, to: number) =>
      label + stretch(values.subarray(from, to), write, writeMean);
  });
  return Array.from({ length: stretches }, (_, index) => {
    const [from, to] = [index, index + 1].map((part) => Math.floor((part * count) / stretches));
    const told = cells.map((cell) => cell(from ?? 0, to ?? 0));
    return `${from}–${(to ?? 0) - 1}: ${told.join("; ")}`;
  });
}

function stretch(values: Float64Array, write: WriteNumber, writeMean: WriteNumber): string {
  const { min, max }: NumberRange = numberRangeOf(values);
  if (min > max) return "gaps";
  const { mean, gaps } = meanOf(values);
  const end = gaps === 0 ? "" : `, ${withNoun(gaps, "gap")}`;
  return `${write(min)} to ${write(max)}, mean ${writeMean(mean)}${end}`;
}

/** The mean of the finite numbers, and how many are not. */
function meanOf(values: Float64Array): { readonly mean: number; readonly gaps: number } {
  let [sum, count] = [0, 0];
  for (const value of values) {
    if (value - value !== 0) continue;
    sum += value;
    count++;
  }
  return { mean: sum / count, gaps: values.length - count };
}

function withNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
