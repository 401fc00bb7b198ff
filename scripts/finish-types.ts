/**
 * Makes the declarations the compiler wrote into dist/types ready to publish: relative imports name the `.js` file, and
 * what `index.d.ts` does not lead to is removed, so that a reader needs no types of Vega, canvas or Node.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../dist/types", import.meta.url));
const relativeImport = /((?:from|import) |import\()"(\.[^"]*)\.ts"/g;

function reach(file: string, reached: Set<string>): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, , target] of readFileSync(file, "utf8").matchAll(relativeImport)) {
    reach(join(dirname(file), `${target}.d.ts`), reached);
  }
  return reached;
}

const kept = reach(join(folder, "index.d.ts"), new Set());
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  const file = join(folder, name);
  if (kept.has(file)) {
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(relativeImport, '$1"$2.js"'));
  } else if (file.endsWith(".d.ts")) {
    rmSync(file);
  }
}
console.log(`dist/types: ${kept.size} files`);
