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
  if (text !== undefined) writeFileSync(file, text.replace(relativeImport, '$1"$2.js"'));
  else if (file.endsWith(".d.ts")) rmSync(file);
}
writeFileSync(join(folder, "index.d.cts"), forCommonJS(join(folder, "index.d.ts")));

/** Declarations that name every export of a module, for `require`. */
function forCommonJS(path: string): string {
  const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} exports nothing`);
  const lines = checker.getExportsOfModule(module).flatMap((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return declare(symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol);
  });
  const source = `import type * as module from "./index.js" with { "resolution-mode": "import" };`;
  return `${[source, ...lines].join("\n")}\n`;
}

/** A class is a value and a type, and so said twice. */
function declare(name: string, symbol: ts.Symbol): string[] {
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  const [given, passed] = typeParameters(symbol);
  return [
    ...(isValue ? [`export declare const ${name}: typeof module.${name};`] : []),
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
