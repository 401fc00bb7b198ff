/**
 * Makes the declarations the compiler wrote into dist/types ready to publish: relative imports name the `.js` file, and
 * what the entries do not lead to is removed, files and single declarations, so that a reader needs no types of Vega, canvas
 * or Node. Beside it, `index.d.cts` says the same to a CommonJS module, which by TypeScript's older rules may import no ES module.
 */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { neededTypes } from "./needed-types.ts";

const folder = fileURLToPath(new URL("../dist/types", import.meta.url));
const relativeImport = /((?:from|import|module) |import\()"(\.[^"]*)\.ts"/g;

const entries = [
  "index",
  "snapshot/index",
  "vitest/index",
  "vitest/reporter",
  "markdown/markdown-it",
  "markdown/remark",
];
const needed = neededTypes(entries.map((entry) => join(folder, `${entry}.d.ts`)));
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  const file = join(folder, name);
  const text = needed.get(file);
  if (text !== undefined) writeFileSync(file, finished(text));
  else if (file.endsWith(".d.ts")) rmSync(file);
}
writeFileSync(join(folder, "index.d.cts"), forCommonJS(join(folder, "index.d.ts")));

/** A declaration file as it is published; a tab for the compiler's four blanks saves a package 20 kB. */
function finished(text: string): string {
  const tabbed = text.replaceAll(/^(?: {4})+/gm, (blanks) => "\t".repeat(blanks.length / 4));
  return tabbed.replace(relativeImport, '$1"$2.js"');
}

/**
 * Declarations that name every export of a module, for `require`. Types alone are passed on all at once; that leaves the values,
 * which are declared anew: what is passed on as a type cannot be called.
 */
function forCommonJS(path: string): string {
  const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} exports nothing`);
  const lines = checker.getExportsOfModule(module).flatMap((symbol) => {
    if (symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration)) return [];
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return declare(symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  });
  const source = `from "./index.js" with { "resolution-mode": "import" };`;
  const head = [`import type * as module ${source}`, `export type * ${source}`];
  return `${[...head, ...lines].join("\n")}\n`;
}

/** A value; a class is a type too, and so said twice. */
function declare(name: string, symbol: ts.Symbol): string[] {
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  if (!isValue) return [];
  const [given, passed] = typeParameters(symbol);
  return [
    `export declare const ${name}: typeof module.${name};`,
    ...(isType ? [`export type ${name}${given} = module.${name}${passed};`] : []),
  ];
}

/** The parameters of a generic type, as it declares them and by their names alone. */
function typeParameters({ declarations = [] }: ts.Symbol): [given: string, passed: string] {
  const parameters = declarations.flatMap((node) =>
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
      ? (node.typeParameters ?? [])
      : [],
  );
  if (parameters.length === 0) return ["", ""];
  const names = parameters.map(({ name }) => name.text);
  return [`<${parameters.map((each) => each.getText()).join(", ")}>`, `<${names.join(", ")}>`];
}

console.log(`dist/types: ${needed.size} files`);
