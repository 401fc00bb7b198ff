/** What a failed comparison leaves with its test, for the report. */
import type { Figure } from "../index.ts";

/** One failed comparison, as plain data that can go from a test's process to the reporter. */
export interface FailureRecord {
  /** The snapshot's name, or the path of the stored file. */
  readonly name: string;
  readonly message: string;
  /** The stored text, or null if there is none. */
  readonly before: string | null;
  readonly after: string;
  /** The stored SVG, or null. */
  readonly stored: string | null;
  /** The SVG that was drawn, or null when it could not be. */
  readonly drawn: string | null;
  /** The file with the picture of what differs, or null. */
  readonly difference: string | null;
}

/** Under which name a test keeps its records. */
const key = "d2l-plot";

/** Keeps a failure with a test of Vitest. */
export function recordFailure(
  test: object,
  figure: Figure,
  record: Omit<FailureRecord, "after" | "drawn">,
): void {
  const meta = (test as { meta?: Record<string, unknown> }).meta;
  if (meta === undefined) return;
  meta[key] = [
    ...recordsIn(meta),
    { ...record, after: figure.toText(), drawn: drawnOrNull(figure) },
  ];
}

/** A report without a picture is better than a failure that hides another. */
function drawnOrNull(figure: Figure): string | null {
  try {
    return figure.toSVG();
  } catch {
    return null;
  }
}

/** The failures kept with a test. */
export function recordsIn(meta: object): readonly FailureRecord[] {
  const records = (meta as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(records) ? (records as FailureRecord[]) : [];
}
