import { notLoaded } from "../tables/errors.ts";

type Modules = typeof import("./late-modules.ts");
type HandedOver = ReturnType<typeof import("./late-classes.ts").toHandOver>;

let modules: Modules | undefined;
let handed: HandedOver | undefined;

/** The modules that are loaded late; functions of the build for browsers call theirs. */
export function late(): Modules {
  if (modules !== undefined) return modules;
  throw notLoaded(
    "a kind of artist, or a verb that few figures need, needs code",
    "await loadArtists()",
  );
}

/** What the modules that are loaded late use of the library's entry; they ask when they are loaded. */
export function handedOver(): HandedOver | undefined {
  return handed;
}

/** Lets the modules that are loaded late have this. */
export function handOver(classes: HandedOver): HandedOver {
  handed = classes;
  return classes;
}

/** Takes modules that a program has from its start. */
export function useLate(given: Modules, classes: HandedOver): void {
  handOver(classes);
  modules = given;
}

/** Loads the modules, unless they are there. */
export async function readLate(classes: HandedOver): Promise<void> {
  handOver(classes);
  modules ??= await import("./late-modules.ts");
}
