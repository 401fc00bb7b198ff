/**
 * How many tick labels fit on an axis: across, a label is taken to be three font sizes wide,
 * upwards two font sizes high.
 * @param lengthPt Length of the axis in points.
 * @param fontSize Size of the labels in points; 0 leaves room for any number.
 */
export function tickSpace(lengthPt: number, fontSize: number, axis: "x" | "y"): number {
  return Math.floor(lengthPt / (fontSize * (axis === "x" ? 3 : 2)));
}

/** The number brought between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
