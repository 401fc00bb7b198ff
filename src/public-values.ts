import * as library from "./index.ts";

/** What the library exports. The build lists it by name: an object with a property for each takes longer to make. */
export function publicValues(): unknown[] {
  return Object.values(library);
}
