/** A number as d3's format `.nf` writes it: with 20 decimals at most. */
export function fixed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(Math.min(decimals, 20));
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
