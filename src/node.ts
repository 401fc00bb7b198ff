/** The entry of the build for Node: the library, whose errors begin their stack traces with the caller's line. */
import { setErrorHook } from "./errors.ts";
import { isPlainObject } from "./options.ts";
import { publicValues } from "./public-values.ts";
import { beginAtCaller, type EntryPoint } from "./render/node/begin-at-caller.ts";
import { isLateClass, lateClassesRead } from "./render/node/late-class.ts";

export * from "./index.ts";
export { onExitAfterFigure } from "./render/node/first-figure.ts";

let entryPoints: readonly EntryPoint[] | undefined;

setErrorHook((error) => {
  entryPoints ??= publicValues().flatMap(functionsOf);
  const late = lateClassesRead().flatMap(({ type, construct }) => [construct, ...membersOf(type)]);
  beginAtCaller(error, [...entryPoints, ...late]);
});

/** A public function; of a class itself, its methods and accessors; of a namespace such as `plt` those in it. */
function functionsOf(value: unknown): EntryPoint[] {
  if (isNamespace(value)) return Object.values(value).flatMap(functionsOf);
  if (!isEntryPoint(value) || isLateClass(value)) return [];
  return [value, ...membersOf(value)];
}

/** The methods and accessors of a class and of those it extends. */
function membersOf(type: { readonly prototype: object }): EntryPoint[] {
  const members: PropertyDescriptor[] = [];
  let prototype: object | null = type.prototype ?? null;
  while (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    members.push(...Object.values(Object.getOwnPropertyDescriptors(prototype)));
    prototype = Object.getPrototypeOf(prototype);
  }
  return members.flatMap(({ value, get, set }) => [value, get, set]).filter(isEntryPoint);
}

function isEntryPoint(value: unknown): value is EntryPoint {
  return typeof value === "function";
}

function isNamespace(value: unknown): value is object {
  return isPlainObject(value);
}
