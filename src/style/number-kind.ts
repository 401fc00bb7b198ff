/**
 * What kind of numbers an array holds, as its type tells: numpy's dtype, as far as colors depend on it.
 * Numbers of plain arrays are floats, whatever their values.
 */
export type NumberKind =
  /** Plain arrays, Float64Array. */
  | "float"
  /** Float32Array: reckoned with in single precision. */
  | "single"
  /** Integers of 8 or 16 bits, which single precision holds. */
  | "small-integer"
  /** Integers of 32 or 64 bits. */
  | "integer";

const kindsByTag: Readonly<Record<string, NumberKind>> = {
  Float32Array: "single",
  Int8Array: "small-integer",
  Uint8Array: "small-integer",
  Uint8ClampedArray: "small-integer",
  Int16Array: "small-integer",
  Uint16Array: "small-integer",
  Int32Array: "integer",
  Uint32Array: "integer",
  BigInt64Array: "integer",
  BigUint64Array: "integer",
};

/** The kind of an array's numbers; typed arrays of other realms are known by their tag. */
export function numberKindOf(values: ArrayLike<unknown>): NumberKind {
  const tag = (values as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === "string" && Object.hasOwn(kindsByTag, tag)
    ? (kindsByTag[tag] ?? "float")
    : "float";
}

/** Whether the numbers count something rather than measure it. */
export function isIntegerKind(numbers: NumberKind): boolean {
  return numbers === "integer" || numbers === "small-integer";
}

/** Stands for a missing value among places in a colormap, which have no NaN. */
export const missingPlace = -(2 ** 31);
