import { isInstance } from "../../options.ts";

/** Arguments that a kind of patch hands to the kind it extends, with the name that messages begin with. */
export class PatchCall {
  readonly fn: string;
  readonly args: readonly unknown[];
  /** Options that it has read itself, which messages name among those that are known. */
  readonly known: readonly string[];

  constructor(fn: string, args: readonly unknown[], known: readonly string[] = []) {
    this.fn = fn;
    this.args = args;
    this.known = known;
  }
}

/** What a constructor was called with, by a caller or by a kind that extends it. */
export function patchCall(fn: string, args: readonly unknown[]): PatchCall {
  const [first] = args;
  return isInstance(first, PatchCall) ? first : new PatchCall(fn, args);
}
