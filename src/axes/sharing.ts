import { invalidArgument, list } from "../errors.ts";
import type { Reader } from "../options.ts";

/** Which subplots share an axis: all, those of a row, those of a column, or none. */
export type Sharing = boolean | "all" | "row" | "col" | "none";

const sharings: readonly Sharing[] = [true, false, "all", "row", "col", "none"];

/** Reads which subplots share an axis. */
export const readSharing: Reader<Sharing> = (where, value) => {
  const sharing = sharings.find((known) => known === value);
  if (sharing !== undefined) return sharing;
  throw invalidArgument(
    where,
    `true, false or one of ${list(["all", "row", "col", "none"])}`,
    value,
  );
};

/**
 * Whose axis a subplot shares: that of the first of all subplots, of its row or of its column.
 * @param rows The subplots made so far.
 * @returns undefined for the first itself, and where nothing is shared.
 */
export function leaderOf<A>(
  sharing: Sharing,
  rows: readonly (readonly A[])[],
  row: number,
  column: number,
): A | undefined {
  if (sharing === true || sharing === "all") return rows[0]?.[0];
  if (sharing === "row") return rows[row]?.[0];
  return sharing === "col" ? rows[0]?.[column] : undefined;
}

/** Whether only the outer ones of the subplots that share an axis show its tick labels. */
export function isOuterOnly(sharing: Sharing, along: "row" | "col"): boolean {
  return sharing === true || sharing === "all" || sharing === along;
}
