/** Pictures that a script drew once and draws no more. */
import { readdirSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { sourceOf } from "./metadata.ts";
import { packageFolder } from "./project.ts";
import type { Settings } from "./settings.ts";
import { readIfThere } from "./write.ts";

/** A picture without a script that draws it. */
export interface Stray {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of the script that its record names. */
  readonly script: string;
}

/**
 * The SVG files in the folders of output whose record names a script of those asked for, and that no script drew.
 * Files without a record are nobody's, and left alone.
 */
export function findStrays(settings: Settings, isDrawn: (path: string) => boolean): Stray[] {
  const { out, scripts, places } = settings;
  const roots = new Set([...places, ...scripts.map((script) => dirname(script))].map(rootOf));
  const folders = out === null ? scripts.map((script) => dirname(script)) : [out];
  return [...new Set(folders)].flatMap(svgFilesIn).flatMap((path) => {
    if (isDrawn(path)) return [];
    const script = scriptOf(path, places, roots);
    return script === null ? [] : [{ path, script }];
  });
}

function svgFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".svg"))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function rootOf(place: string): string {
  return packageFolder(place) ?? place;
}

/** The script that a picture's record names, if it is one of the places or lies in one. */
function scriptOf(
  picture: string,
  places: readonly string[],
  roots: ReadonlySet<string>,
): string | null {
  const source = sourceOf(readIfThere(picture)?.toString("utf8") ?? "");
  if (source === null) return null;
  const scripts = Array.from(roots, (root) => join(root, source.script));
  const isAskedFor = (script: string) =>
    places.some((place) => script === place || script.startsWith(place + sep));
  return scripts.find(isAskedFor) ?? null;
}
