/** The package a file belongs to, and what its package.json says to d2l-plot. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { WrongUse } from "./errors.ts";

/** The folder of the nearest package.json, from a folder upwards; null when there is none. */
export function packageFolder(from: string): string | null {
  if (existsSync(join(from, "package.json"))) return from;
  const parent = dirname(from);
  return parent === from ? null : packageFolder(parent);
}

/** A script as pictures name it: from its package's folder, so that it is the same in every clone. */
export function nameInPackage(script: string): string {
  const root = packageFolder(dirname(script));
  return root === null ? basename(script) : withSlashes(relative(root, script));
}

/** A path with forward slashes; on Windows others separate its parts. */
export function withSlashes(path: string, separator: string = sep): string {
  return path.replaceAll(separator, "/");
}

/** What stands under "d2l-plot" in the nearest package.json, and the folder its paths count from. */
export interface ProjectConfig {
  readonly folder: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads the configuration for a working folder; an empty one when there is none. */
export function readProjectConfig(cwd: string): ProjectConfig {
  const folder = packageFolder(cwd);
  if (folder === null) return { folder: cwd, values: {} };
  const file = join(folder, "package.json");
  const values = parseJSON(file)["d2l-plot"] ?? {};
  if (isRecord(values)) return { folder, values };
  throw new WrongUse(`"d2l-plot" in ${file} must be an object; got ${JSON.stringify(values)}`);
}

function parseJSON(file: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isRecord(content) ? content : {};
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
