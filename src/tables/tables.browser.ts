import { loadFailed, notLoaded } from "./errors.ts";
import type { Tables } from "./tables.ts";

let tables: Tables | undefined;

/** Stands in for `tables.ts` in the build for browsers, where the tables are a file of their own. */
export function tablesFor(need: string): Tables {
  if (tables === undefined) throw notLoaded(need, "await loadTables()");
  return tables;
}

export async function readTables(): Promise<void> {
  try {
    tables ??= await import("./all.ts");
  } catch (cause) {
    throw loadFailed("tables.js", cause);
  }
}

/** Takes tables that a program has from its start. */
export function useTables(given: Tables): void {
  tables = given;
}
