/** Loads a script as a module, in TypeScript or JavaScript. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Columns } from "./failure.ts";

/** What jiti offers, as far as it is used here. */
interface Jiti {
  import(path: string): Promise<Record<string, unknown>>;
  transform(options: { source: string; ts: boolean; filename: string }): string;
}

type CreateJiti = (from: string, options: { interopDefault: boolean }) => Jiti;

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

let ready: Jiti | null = null;

/** Loads jiti with its parser ahead of time; what goes wrong here will be told when a script needs it. */
export async function prepareJiti(path: string): Promise<void> {
  const jiti = await createJiti(path, process.cwd()).catch(() => null);
  jiti?.transform({ source: "const one: number = 1;", ts: true, filename: "ahead.ts" });
  ready = jiti;
}

/**
 * Imports a script: by Node.js, with whatever loaders it was given; by jiti where Node.js cannot read its TypeScript.
 * Both say so before any line of the script has run, so that none runs twice.
 * @throws NoTypeScript, or what the script throws
 */
export async function loadScript(
  script: string,
  onColumns: (columns: Columns) => void,
): Promise<Readonly<Record<string, unknown>>> {
  onColumns("exact");
  try {
    return await import(pathToFileURL(script).href);
  } catch (error) {
    if (!isForJiti(error)) throw error;
    const jiti = ready ?? (await jitiFor(script));
    if (jiti === null) throw isUnknownFile(error) ? new NoTypeScript() : error;
    onColumns("unknown");
    return await jiti.import(script);
  }
}

function isForJiti(error: unknown): boolean {
  return isUnknownFile(error) || codeOf(error) === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
}

function isUnknownFile(error: unknown): boolean {
  return (
    codeOf(error) === "ERR_UNKNOWN_FILE_EXTENSION" &&
    error instanceof Error &&
    /\.m?ts\b/.test(error.message)
  );
}

function codeOf(error: unknown): unknown {
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

async function createJiti(path: string, from: string): Promise<Jiti> {
  const module: { createJiti: CreateJiti } = await import(pathToFileURL(path).href);
  return module.createJiti(from, { interopDefault: false });
}
