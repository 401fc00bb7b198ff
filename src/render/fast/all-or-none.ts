/** The values, or null where one of them is null. */
export function allOrNone<T>(values: readonly (T | null)[]): readonly T[] | null {
  return values.every((value) => value !== null) ? values : null;
}

/** The same for values that have names. */
export function allPartsOrNone<T extends object>(
  parts: T,
): { readonly [K in keyof T]: NonNullable<T[K]> } | null {
  const isWhole = (value: T): value is { [K in keyof T]: NonNullable<T[K]> } =>
    Object.values(value).every((part) => part !== null);
  return isWhole(parts) ? parts : null;
}
