/** Path data of symbols at their places. */
import { numberRange } from "../text/bbox.ts";
import { between, type Frame, inUnits, numberText, type SymbolOutline } from "./symbol-outline.ts";
import type { PlacedSymbol } from "./symbol-reader.ts";

/** Path data of symbols, each so many units from the end of the one before. */
export function dataOfSymbols(
  symbols: readonly PlacedSymbol[],
  outlineOf: (symbol: PlacedSymbol) => SymbolOutline,
  frame: Frame,
): string {
  const { length } = symbols;
  const outlines = symbols.map(outlineOf);
  const [xs, ys] = [new Float64Array(length), new Float64Array(length)];
  const [[a, b], [c, d]] = [inUnits([1, 0], frame), inUnits([0, 1], frame)];
  for (let at = 0; at < length; at++) {
    const { x, y } = symbols[at] as PlacedSymbol;
    const { start } = outlines[at] as SymbolOutline;
    xs[at] = Math.round(x * a + y * c + start[0]);
    ys[at] = Math.round(x * b + y * d + start[1]);
  }
  let [x, y, data] = [0, 0, ""];
  for (const at of alongRows(xs, ys)) {
    const { steps, end } = outlines[at] as SymbolOutline;
    const across = numberText((xs[at] as number) - x, frame.parts);
    const down = numberText((ys[at] as number) - y, frame.parts);
    data += `m${across}${between(across, down)}${down}${steps}`;
    x = (xs[at] as number) + end[0];
    y = (ys[at] as number) + end[1];
  }
  return data;
}

/** The order of places in rows, each row to the right, so that each is near to the one before. */
function alongRows(xs: Float64Array, ys: Float64Array): readonly number[] {
  const [top, bottom] = numberRange(ys);
  const rows = Math.ceil(Math.sqrt(xs.length / 4));
  const inRows: number[][] = Array.from({ length: rows }, () => []);
  const perUnit = rows / (bottom - top + 1);
  for (let at = 0; at < ys.length; at++) {
    const row = Math.floor(((ys[at] as number) - top) * perUnit);
    inRows[Math.min(row, rows - 1)]?.push(at);
  }
  for (const row of inRows) row.sort((a, b) => (xs[a] as number) - (xs[b] as number));
  return rows === 1 ? (inRows[0] ?? []) : inRows.flat();
}
