import * as tables from "./all.ts";

export type Tables = typeof tables;

/**
 * The tables that few figures need. In the build for browsers `tables.browser.ts` stands in, which loads them on demand.
 * @param _need What needs them, for the message where they are not loaded.
 */
export function tablesFor(_need: string): Tables {
  return tables;
}

/** Loads them, so that `tablesFor` returns them. */
export async function readTables(): Promise<void> {}
