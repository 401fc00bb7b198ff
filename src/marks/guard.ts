/** Tells whether a value has the form of `T`, in every part. */
export type Guard<T> = (value: unknown) => value is T;

/** What a guard lets through. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Guards = Readonly<Record<string, Guard<unknown>>>;

type ObjectOf<R extends Guards, O extends Guards> = {
  readonly [K in keyof R]: Guarded<R[K]>;
} & { readonly [K in keyof O]?: Guarded<O[K]> };

/** A finite number. */
export const number: Guard<number> = (value): value is number => Number.isFinite(value);

/** A finite number that is not below 0. */
export const size: Guard<number> = (value): value is number => number(value) && value >= 0;

/** A finite number above 0. */
export const positive: Guard<number> = (value): value is number => number(value) && value > 0;

/** A whole number from 1. */
export const count: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1;

/** Any text. */
export const string: Guard<string> = (value): value is string => typeof value === "string";

/** A text of this form. */
/* @__NO_SIDE_EFFECTS__ */
export function matching(form: RegExp): Guard<string> {
  return (value): value is string => typeof value === "string" && form.test(value);
}

/** One of these values. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string | number | boolean | null>(
  ...values: readonly T[]
): Guard<T> {
  return (value): value is T => values.includes(value as T);
}

/** Exactly this value, part by part. */
/* @__NO_SIDE_EFFECTS__ */
export function exactly<const T>(wanted: T): Guard<T> {
  return (value): value is T => isDeepEqual(value, wanted);
}

function isDeepEqual(value: unknown, wanted: unknown): boolean {
  if (typeof value !== "object" || typeof wanted !== "object") return value === wanted;
  if (value === null || wanted === null) return value === wanted;
  if (Array.isArray(value) || Array.isArray(wanted)) {
    if (!(Array.isArray(value) && Array.isArray(wanted))) return false;
    return (
      value.length === wanted.length && wanted.every((each, at) => isDeepEqual(value[at], each))
    );
  }
  const names = Object.keys(wanted) as (keyof object)[];
  const isAll = names.every(
    (name) => Object.hasOwn(value, name) && isDeepEqual(value[name], wanted[name]),
  );
  return isAll && Object.keys(value).length === names.length;
}

/** What either guard lets through. */
/* @__NO_SIDE_EFFECTS__ */
export function either<A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

/** A list of anything. */
export const array: Guard<readonly unknown[]> = (value): value is readonly unknown[] =>
  Array.isArray(value);

/** An object with properties, not a list. */
export const object: Guard<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of such values. */
/* @__NO_SIDE_EFFECTS__ */
export function arrayOf<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

/** Numbers of which each occurs once. */
export const distinctNumbers: Guard<readonly number[]> = (value): value is readonly number[] =>
  arrayOf(number)(value) && new Set(value).size === value.length;

/** A list of at least one such value. */
/* @__NO_SIDE_EFFECTS__ */
export function someOf<T>(item: Guard<T>): Guard<readonly [T, ...T[]]> {
  const all = arrayOf(item);
  return (value): value is readonly [T, ...T[]] => all(value) && value.length > 0;
}

/** An object that has these properties, may have those, and has no others. */
/* @__NO_SIDE_EFFECTS__ */
export function objectOf<R extends Guards, O extends Guards = Record<never, never>>(
  required: R,
  optional?: O,
): Guard<ObjectOf<R, O>> {
  const needed = Object.entries<Guard<unknown>>(required);
  const allowed: Guards = optional ?? {};
  return (value): value is ObjectOf<R, O> => {
    if (!object(value)) return false;
    // What has to be there tells kinds of objects apart, before long data are looked at.
    for (const [name, guard] of needed) {
      if (!(Object.hasOwn(value, name) && guard(value[name]))) return false;
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(required, name)) continue;
      if (!(Object.hasOwn(allowed, name) && allowed[name]?.(value[name]))) return false;
    }
    return true;
  };
}
