/** The entry of the build for Node: the library, whose errors begin their stack traces with the caller's line. */
import { setErrorHook } from "./errors.ts";
import * as library from "./index.ts";
import { isPlainObject } from "./options.ts";
import { beginAtCaller, type EntryPoint } from "./render/node/begin-at-caller.ts";

export * from "./index.ts";

let entryPoints: readonly EntryPoint[] | undefined;

setErrorHook((error) => {
  entryPoints ??= Object.values(library).flatMap(functionsOf);
  beginAtCaller(error, entryPoints);
});

/** A public function; of a class itself, its methods and accessors; of a namespace such as `plt` those in it. */
function functionsOf(value: unknown): EntryPoint[] {
  if (isNamespace(value)) return Object.values(value).flatMap(functionsOf);
  if (!isEntryPoint(value)) return [];
  const members: PropertyDescriptor[] = Object.values(
    Object.getOwnPropertyDescriptors(value.prototype ?? {}),
  );
  return [value, ...members.flatMap(({ value, get, set }) => [value, get, set])].filter(
    isEntryPoint,
  );
}

function isEntryPoint(value: unknown): value is EntryPoint {
  return typeof value === "function";
}

function isNamespace(value: unknown): value is object {
  return isPlainObject(value);
}
