import { loadFailed, notLoaded } from "../tables/errors.ts";

type Modules = typeof import("./late-modules.ts");

let modules: Modules | undefined;

/** The modules that are loaded late; functions of the build call theirs. */
export function late(): Modules {
  if (modules !== undefined) return modules;
  throw notLoaded("a kind of artist, or toText(), needs code", "await loadArtists()");
}

/** Stands in for `late.ts` in the build for browsers, where these modules are a file of their own. */
export async function readArtists(): Promise<void> {
  try {
    modules ??= await import("./late-modules.ts");
  } catch (cause) {
    throw loadFailed("artists.js", cause);
  }
}
