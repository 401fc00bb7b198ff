/** How artists whose colors stand for values are told in toText(). */
import { numberRangeOf, writeAlone, writerOf, writeSetting } from "../facts/numbers.ts";
import type { ScalarMappable } from "./scalar-mappable.ts";

/** The colormap and the values of its ends, and the norm if it is not the linear one. */
export function mappingFacts({ cmap, norm }: ScalarMappable): string[] {
  const [vmin, vmax] = [norm.vmin, norm.vmax];
  const range =
    vmin === null || vmax === null ? "no values" : `${writeAlone(vmin)} to ${writeAlone(vmax)}`;
  const name = norm.constructor.name;
  return [`${cmap.name} from ${range}${name === "Normalize" ? "" : `, ${name}`}`];
}

/** Rows of values: all of a small matrix, and what the values of each of ten stretches of rows reach of a large one. */
export function matrixFacts(values: ArrayLike<number>, rows: number, columns: number): string[] {
  const write = writerOf(numberRangeOf(values));
  const valuesIn = (start: number, stop: number) =>
    Array.prototype.slice.call(values, start * columns, stop * columns) as number[];
  if (rows * columns <= 400 && columns <= 20) {
    const rowText = (row: number) =>
      valuesIn(row, row + 1)
        .map(write)
        .join(" ");
    return Array.from({ length: rows }, (_, row) => `${row}: ${rowText(row)}`);
  }
  const stretches = Math.min(10, rows);
  return Array.from({ length: stretches }, (_, stretch) => {
    const [start, stop] = [stretch, stretch + 1].map((at) =>
      Math.floor((at * rows) / stretches),
    ) as [number, number];
    return stretchFact(valuesIn(start, stop), start, stop, write);
  });
}

function stretchFact(
  values: readonly number[],
  start: number,
  stop: number,
  write: (value: number) => string,
): string {
  const finite = values.filter(Number.isFinite);
  const rows = stop - start === 1 ? `${start}` : `${start} to ${stop - 1}`;
  if (finite.length === 0) return `${rows}: nothing`;
  const { min, max } = numberRangeOf(finite);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  const gaps = values.length - finite.length;
  return `${rows}: ${write(min)} to ${write(max)}, mean ${write(mean)}${gaps === 0 ? "" : `, ${writeSetting(gaps)} gaps`}`;
}
