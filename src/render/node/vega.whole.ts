import { createVega, type Vega } from "../vega/create-vega.ts";

let loaded: Vega | undefined;

/** Stands in for `vega.ts` in the build for bundlers, whose bundle holds Vega and runs its code at the first call. */
export function readVega(): Vega {
  loaded ??= createVega();
  return loaded;
}
