/** The functions a caller may name: those of the entry, and the methods of what these give. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Names that the published types leave out, as the comments of the sources say. */
const internal: ReadonlySet<string> = new Set(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => namesOfInternal(readFileSync(join(source, path), "utf8"))),
);

function namesOfInternal(text: string): string[] {
  const declared = /@internal(?:(?!\*\/)[\s\S])*\*\/\s*((?:\w+ )*)(\w+)\s*[(<]/g;
  return Array.from(text.matchAll(declared), ([, , name = ""]) => name);
}

/** Methods that are there for the library alone, though their comments do not say so. */
const plumbing = new Set(["constructor", "figureOf"]);

/** The names of the public methods of an object, its own class first. */
export function methodsOf(object: object): string[] {
  const names = new Set<string>();
  for (let each = object; each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(each))) {
      if (typeof value === "function" && !internal.has(name) && !plumbing.has(name))
        names.add(name);
    }
  }
  return [...names];
}
