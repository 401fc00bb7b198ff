import { loadFailed } from "../tables/errors.ts";
import { toHandOver } from "./late-classes.ts";
import { readLate } from "./late-door.browser.ts";

/** Stands in for `late.ts` in the build for browsers, where these modules are a file of their own. */
export async function readArtists(): Promise<void> {
  try {
    await readLate(toHandOver());
  } catch (cause) {
    throw loadFailed("artists.js", cause);
  }
}
