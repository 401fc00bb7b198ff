/** A date of a script: a `Date`, or a date or time of `Temporal`. Those without a zone are read as UTC. */
export type DateLike = Date | TemporalLike;

/** What the dates and times of `Temporal` have in common. */
export interface TemporalLike {
  readonly [Symbol.toStringTag]: string;
  toString(): string;
}

const temporalTags = ["Instant", "ZonedDateTime", "PlainDate", "PlainDateTime", "PlainYearMonth"];
const dateTags = ["[object Date]", ...temporalTags.map((name) => `[object Temporal.${name}]`)];

/** Whether a value is a date, of whatever realm. */
export function isDateLike(value: unknown): value is DateLike {
  if (typeof value !== "object" || value === null) return false;
  try {
    return dateTags.includes(Object.prototype.toString.call(value));
  } catch {
    // A proxy that was revoked, or throws, is what its reader says of it.
    return false;
  }
}
