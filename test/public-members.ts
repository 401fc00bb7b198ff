/** The functions a caller may name: those of the entry, and the methods of what these give. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Members that the published types leave out, as the comments of the sources say: `Axes.settle`. */
const internal: ReadonlySet<string> = new Set(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(source, path), "utf8"))
    .filter((text) => text.includes("@internal"))
    .flatMap(internalMembers),
);

/** The classes that callers may name: those the entry exports, be it as types. */
export function publicClasses(): string[] {
  const entry = readFileSync(join(source, "index.ts"), "utf8");
  const names = new Set(entry.match(/\b[A-Z]\w+/g));
  const declared = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => {
      const text = readFileSync(join(source, path), "utf8");
      return Array.from(
        text.matchAll(/^export (?:abstract )?class (\w+)/gm),
        ([, name = ""]) => name,
      );
    });
  return [...new Set(declared)].filter((name) => names.has(name)).sort();
}

function internalMembers(text: string): string[] {
  const { statements } = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  return statements.flatMap((statement) => {
    if (!ts.isClassDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) return [];
    const name = statement.name?.text ?? "";
    // Verbs stand in interfaces of their own.
    const owner = name.endsWith("Verbs") ? "Axes" : name;
    return hiddenNames(statement.members).map((member) => `${owner}.${member}`);
  });
}

/** The names none of whose comments is for callers; one form of a method may be internal, and another not. */
function hiddenNames(members: readonly (ts.ClassElement | ts.TypeElement)[]): string[] {
  const shown = new Set<string>();
  const hidden = new Set<string>();
  for (const member of members) {
    const name = member.name?.getText() ?? "";
    if (ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal")) {
      hidden.add(name);
    } else if (ts.getJSDocCommentsAndTags(member).length > 0) shown.add(name);
  }
  return [...hidden].filter((name) => !shown.has(name));
}

/** Methods that are there for the library alone, though their comments do not say so. */
const plumbing = new Set(["constructor", "figureOf"]);

/** The names of the public methods of an object, its own class first. */
export function methodsOf(object: object): string[] {
  const names = new Set<string>();
  for (let each = object; each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      const isInternal = internal.has(`${each.constructor.name}.${name}`);
      if (typeof value === "function" && !isInternal && !plumbing.has(name)) names.add(name);
    }
  }
  return [...names];
}
