/** Loads a script as a module, in TypeScript or JavaScript. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Columns } from "./failure.ts";

/** What jiti offers, as far as it is used here. */
interface Jiti {
  import(path: string): Promise<Record<string, unknown>>;
  transform(options: { source: string; ts: boolean; async: boolean; filename: string }): string;
}

interface JitiOptions {
  readonly interopDefault: boolean;
  readonly fsCache?: boolean;
}
type CreateJiti = (from: string, options: JitiOptions) => Jiti;

/** The script cannot be run because nothing here reads TypeScript. */
export class NoTypeScript extends Error {
  override readonly name = "NoTypeScript";

  constructor() {
    const version = process.versions.node.split(".").slice(0, 2).join(".");
    super(
      `this Node.js (${version}) cannot run TypeScript: use Node ≥ 22.18, or npm install -D jiti`,
    );
  }
}

let readyJiti: Jiti | null = null;

// What scripts are made of, for the engine to compile the parser of jiti ahead of them.
const sample = `import { arange, type Figure, plot } from "d2l-plot";
interface Row { readonly x: number; y?: string }
const rows: Row[] = [{ x: 1 }, { x: 2, y: \`two \${2}\` }];
const f = (x: number): number => 3 * x ** 2 - 4 * x;
export const a: Figure = plot(arange(0, 3, 0.1), [f, (x) => 2 * x], "x", { legend: ["a"] });
export const b = async () => { for (const { x } of rows) if (x > 1) await f(x); return a!; };
export default b as () => Promise<Figure>;
`;

/** Loads jiti ahead of time; what goes wrong here will be told when a script needs it. */
export async function prepareJiti(path: string): Promise<void> {
  readyJiti = await createJiti(path, process.cwd()).catch(() => null);
}

/** Has jiti read a sample, past its cache, so that it reads what has just been written as quickly as it can. */
export async function warmJiti(path: string): Promise<void> {
  const jiti = await createJiti(path, process.cwd(), { fsCache: false }).catch(() => null);
  for (const round of [1, 2, 3]) {
    jiti?.transform({ source: sample, ts: true, async: true, filename: `ahead-${round}.ts` });
  }
}

/** Whether this Node.js reads TypeScript, by itself or by a loader that it was given. */
export function readsTypeScript(): boolean {
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" ");
  return (
    Boolean(Reflect.get(process.features, "typescript")) ||
    /--(?:import|(?:experimental-)?loader|require)\b|-r\b/.test(options)
  );
}

/**
 * Imports a script: by Node.js, with whatever loaders it was given; by jiti where Node.js cannot read its TypeScript.
 * It says so before any line of the script has run, so that none runs twice.
 * @throws NoTypeScript, or what the script throws
 */
export async function loadScript(
  script: string,
  onColumns: (columns: Columns) => void,
): Promise<Readonly<Record<string, unknown>>> {
  onColumns("exact");
  try {
    if (/\.m?ts$/.test(script) && !readsTypeScript()) throw new NoTypeScript();
    return await import(pathToFileURL(script).href);
  } catch (error) {
    if (!isForJiti(error)) throw error;
    const jiti = readyJiti ?? (await jitiFor(script));
    if (jiti === null) throw isUnsupported(error) ? error : new NoTypeScript();
    onColumns("unknown");
    return await jiti.import(script);
  }
}

function isForJiti(error: unknown): boolean {
  return error instanceof NoTypeScript || isUnknownFile(error) || isUnsupported(error);
}

/** Syntax that takes more than leaving out types, such as `enum`. */
function isUnsupported(error: unknown): boolean {
  return systemCode(error) === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

function isUnknownFile(error: unknown): boolean {
  return (
    systemCode(error) === "ERR_UNKNOWN_FILE_EXTENSION" &&
    error instanceof Error &&
    /\.m?ts\b/.test(error.message)
  );
}

function systemCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function jitiFor(script: string): Promise<Jiti | null> {
  const path = findJiti(script);
  return path === null ? null : await createJiti(path, script);
}

/** The module of jiti that a file of the project sees, or this package; null when there is none. */
export function findJiti(from: string): string | null {
  for (const base of [from, import.meta.url]) {
    try {
      return createRequire(base).resolve("jiti");
    } catch {
      // Not from there; jiti is optional.
    }
  }
  return null;
}

async function createJiti(path: string, from: string, options = {}): Promise<Jiti> {
  const module: { createJiti: CreateJiti } = await import(pathToFileURL(path).href);
  return module.createJiti(from, { interopDefault: false, ...options });
}
