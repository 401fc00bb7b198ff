/** Makes a program of what stands in a fence. */
import * as library from "d2l-plot";
import { hint } from "../errors.ts";

const { PlotError } = library;

/** The name by which the code of a fence is known in stacks. */
export const sourceName = "d2l-plot-fence";

/** A name for the library that no fence uses. */
const libraryName = "$d2lPlot";

const importLine =
  /^([ \t]*)import\b(?:[ \t]*([^'"();]*?)[ \t\n]*\bfrom\b)?[ \t]*(["'])([^"'\n]*)\3[ \t]*;?/gm;
const exportWord =
  /^([ \t]*)export[ \t]+(?:default\b|(?=const\b|let\b|function\b|class\b|async\b))/gm;

/**
 * The code as a program that can be evaluated: imports of the library become declarations, `export` is blanked, so that
 * whole scripts can be copied into a fence. Lines keep their numbers.
 * @throws PlotError `fence-import` for an import of anything else
 */
export function programOf(code: string): string {
  return code
    .replace(importLine, (line, indent: string, names: string | undefined, _, from: string) => {
      if (from !== "d2l-plot") throw foreignImport(from);
      const lines = line.split("\n").length - 1;
      return `${indent}${declarationOf(names?.trim() ?? "")}${"\n".repeat(lines)}`;
    })
    .replace(exportWord, (word) => " ".repeat(word.length));
}

function declarationOf(names: string): string {
  if (names === "" || /^type\b/.test(names)) return "";
  const all = /^\*\s*as\s+([\w$]+)$/.exec(names);
  if (all !== null) return `const ${all[1]} = ${libraryName};`;
  const list = /^\{([^}]*)\}$/.exec(names);
  if (list === null) throw noDefault(names);
  const each = (list[1] ?? "").split(",").map((name) => name.trim());
  const values = each.filter((name) => name !== "" && !/^type\s/.test(name));
  return `const { ${values.map(bindingOf).join(", ")} } = ${libraryName};`;
}

/** `plot as draw` as it stands between braces of a declaration. */
function bindingOf(name: string): string {
  const [imported = "", local = imported] = name.split(/\s+as\s+/);
  if (!Object.hasOwn(library, imported)) throw unknownName(imported);
  return imported === local ? imported : `${imported}: ${local}`;
}

const libraryNames = Object.keys(library);

/**
 * Runs a program with all names of the library at hand.
 * @returns The value of its last expression.
 */
export function evaluate(program: string): unknown {
  // A direct eval gives the value of the last expression, in this realm, whose arrays and objects the library knows. A
  // context of node:vm has others, and keeps nobody out.
  const run = new Function(
    libraryName,
    "$code",
    `"use strict"; const { ${libraryNames.join(", ")} } = ${libraryName}; return eval($code)`,
  );
  return withWholeStacks(() => run(library, `${program}\n//# sourceURL=${sourceName}`));
}

/** As many frames of a stack as are looked at for the line of a fence. */
const mostFrames = 200;

/** Runs a function whose errors tell more than their innermost ten frames, which may all be the library's. */
function withWholeStacks<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  if (!Object.isFrozen(Error)) Error.stackTraceLimit = mostFrames;
  try {
    return run();
  } finally {
    if (!Object.isFrozen(Error)) Error.stackTraceLimit = stackTraceLimit;
  }
}

function foreignImport(from: string): library.PlotError {
  return new PlotError(
    "fence-import",
    `plot fence: imports ${JSON.stringify(from)}; a fence can only use d2l-plot. Put the script in a file and use d2l-plot build`,
  );
}

function noDefault(names: string): library.PlotError {
  return new PlotError(
    "fence-import",
    `plot fence: d2l-plot has no default export; write import { ${names.replace(/[^\w$].*/s, "")} } from "d2l-plot"`,
  );
}

function unknownName(name: string): library.PlotError {
  return new PlotError(
    "fence-import",
    `plot fence: d2l-plot has no ${JSON.stringify(name)}${hint(name, libraryNames)}`,
  );
}
