/** TypeScript in fences, which are read at once and so can wait for no parser. */
import { Script } from "node:vm";

/**
 * The code without its types, each line and column as it was; the same where it has none, or where this Node.js, older than
 * 22.13, cannot leave them out.
 */
export function withoutTypes(code: string): string {
  const strip: unknown = Reflect.get(
    process.getBuiltinModule("node:module"),
    "stripTypeScriptTypes",
  );
  if (typeof strip !== "function" || isJavaScript(code)) return code;
  return withoutWarnings(() => String(strip(code)));
}

/** Whether this Node.js can leave out types. */
export function canStripTypes(): boolean {
  return "stripTypeScriptTypes" in process.getBuiltinModule("node:module");
}

/** Parses, and runs nothing. */
export function isJavaScript(code: string): boolean {
  try {
    new Script(code);
    return true;
  } catch {
    return false;
  }
}

/** Node.js tells once that the function is experimental, which is no news to a reader of the docs. */
function withoutWarnings<T>(run: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}
