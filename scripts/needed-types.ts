/** Which declarations of a package's types its entries lead to; the others describe what only the library itself uses. */
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import ts from "typescript";

/** A name that a module exports or declares; `*` stands for all it exports. */
type Name = readonly [file: string, name: string];

/** A module, as far as it is needed. */
interface Module {
  readonly file: string;
  readonly source: ts.SourceFile;
  /** Where the names come from that it imports, by what they are called in it. */
  readonly imports: ReadonlyMap<string, Name>;
  readonly statements: Set<ts.Statement>;
  readonly imported: Set<string>;
}

/**
 * The texts of the declaration files that entries lead to, by their paths: of their statements those that declare what an
 * entry exports, or what another such statement names.
 * @param entries Paths of declaration files.
 */
export function neededTypes(entries: readonly string[]): Map<string, string> {
  const told = new Set(entries.flatMap((file) => parse(file).statements.flatMap(namesIn)));
  const modules = new Map<string, Module>();
  const seen = new Set<string>();
  const queue: Name[] = entries.map((file) => [file, "*"]);
  // A queue that grows is walked to its new end.
  for (const [file, name] of queue) {
    if (seen.has(`${file}:${name}`)) continue;
    seen.add(`${file}:${name}`);
    const module = modules.get(file) ?? readModule(file, told);
    if (!modules.has(file)) queue.push(...sideImports(module));
    modules.set(file, module);
    for (const each of statementsFor(module, name)) queue.push(...need(module, each, name));
  }
  return new Map(Array.from(modules, ([file, module]) => [file, textOf(module)]));
}

function readModule(file: string, told: ReadonlySet<string>): Module {
  const source = parse(file, withoutUntold(parse(file), told));
  const imports = new Map(source.statements.flatMap((each) => importsIn(file, each)));
  return { file, source, imports, statements: new Set(), imported: new Set() };
}

function parse(file: string, text = readFileSync(file, "utf8")): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/**
 * The text of a module whose classes implement only interfaces that an entry tells of: the others are between the library's own
 * parts, and may have members that the declarations leave out.
 */
function withoutUntold(source: ts.SourceFile, told: ReadonlySet<string>): string {
  const clauses = source.statements
    .flatMap((each) => (ts.isClassDeclaration(each) ? (each.heritageClauses ?? []) : []))
    .filter(({ token }) => token === ts.SyntaxKind.ImplementsKeyword);
  return clauses.reduceRight((text, { pos, end, types }) => {
    const kept = types.filter(({ expression }) => told.has(expression.getText()));
    const clause = kept.map((each) => each.getText()).join(", ");
    return `${text.slice(0, pos)}${clause && ` implements ${clause}`}${text.slice(end)}`;
  }, source.text);
}

function importsIn(file: string, statement: ts.Statement): [string, Name][] {
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined) return [];
  const from = target(file, statement.moduleSpecifier);
  if (ts.isNamespaceImport(bindings)) return [[bindings.name.text, [from, "*"]]];
  return bindings.elements.map(({ name, propertyName = name }) => [
    name.text,
    [from, propertyName.text],
  ]);
}

/** The modules that are imported for what they change: no name of them is asked for. */
function sideImports({ file, source }: Module): Name[] {
  return source.statements.flatMap((each): Name[] => {
    const isSide = ts.isImportDeclaration(each) && each.importClause === undefined;
    return isSide ? [[target(file, each.moduleSpecifier), ""]] : [];
  });
}

/** The path of a module of the package; another package keeps its name. */
function target(file: string, specifier: ts.Expression): string {
  const path = (specifier as ts.StringLiteral).text;
  return path.startsWith(".") ? join(dirname(file), path.replace(/\.ts$/, ".d.ts")) : path;
}

/** The statements that declare a name or pass it on, and those that declare none: they change types of others. */
function statementsFor({ source }: Module, name: string): ts.Statement[] {
  const others = source.statements.filter((each) => !ts.isImportDeclaration(each));
  if (name === "*") return others;
  return others.filter((each) => {
    const names = namesIn(each);
    return names.length === 0 || names.includes(name);
  });
}

/** The names that a statement declares or exports. */
function namesIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  if (ts.isExportDeclaration(statement)) return exportedNames(statement);
  const name = ts.getNameOfDeclaration(statement as unknown as ts.Declaration);
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function exportedNames({ exportClause }: ts.ExportDeclaration): string[] {
  if (exportClause === undefined) return [];
  if (ts.isNamespaceExport(exportClause)) return [exportClause.name.text];
  return exportClause.elements.map(({ name }) => name.text);
}

/** Keeps a statement; the names it leads to. */
function need(module: Module, statement: ts.Statement, name: string): Name[] {
  module.statements.add(statement);
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined) {
    const from = target(module.file, statement.moduleSpecifier);
    return passedOn(statement, name).map((each) => [from, each]);
  }
  const words = wordsIn(statement).flatMap((word): Name[] => {
    const from = module.imports.get(word);
    if (from === undefined) return [[module.file, word]];
    module.imported.add(word);
    return isAbsolute(from[0]) ? [from] : [];
  });
  return [...words, ...importTypesIn(module.file, statement)];
}

/** The names of types written as `import("./a.ts").A`. */
function importTypesIn(file: string, statement: ts.Statement): Name[] {
  const found = statement.getText().matchAll(/\bimport\("(\.[^"]*)\.ts"\)(?:\.(\w+))?/g);
  return Array.from(found, ([, path = "", name = "*"]) => [
    join(dirname(file), `${path}.d.ts`),
    name,
  ]);
}

/** What `export … from` asks of the other module. */
function passedOn({ exportClause }: ts.ExportDeclaration, name: string): string[] {
  if (exportClause === undefined) return [name];
  if (ts.isNamespaceExport(exportClause)) return ["*"];
  return exportClause.elements.map(({ name: own, propertyName = own }) => propertyName.text);
}

/** What a statement may name: its identifiers that are no names of members or of parameters. */
function wordsIn(statement: ts.Statement): string[] {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isOwnName(node)) words.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...words];
}

function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMember = ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isParameter(parent);
  return isMember && parent.name === node;
}

/** The statements that are needed, as they are written, with as much of the imports. */
function textOf({ source, statements, imported }: Module): string {
  const parts = source.statements.flatMap((each) => {
    if (ts.isImportDeclaration(each)) return importOf(each, imported);
    return statements.has(each) ? [each.getFullText()] : [];
  });
  return `${parts.join("").trim()}\n`;
}

function importOf(statement: ts.ImportDeclaration, imported: ReadonlySet<string>): string[] {
  const bindings = statement.importClause?.namedBindings;
  // An import without names, or with one for a whole module, is kept: what it changes cannot be told.
  if (bindings === undefined || ts.isNamespaceImport(bindings)) return [statement.getFullText()];
  const kept = bindings.elements.filter(({ name }) => imported.has(name.text));
  if (kept.length === 0) return [];
  const names = kept.map((each) => each.getText()).join(", ");
  const isType = statement.importClause?.isTypeOnly === true ? "type " : "";
  return [`\nimport ${isType}{ ${names} } from ${statement.moduleSpecifier.getText()};`];
}
