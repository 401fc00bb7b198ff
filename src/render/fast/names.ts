import type { AxesView } from "./form.ts";

interface Named {
  readonly name?: string;
  readonly layer?: readonly Named[];
  readonly mark?: unknown;
}

/**
 * Whether the layers of all views have different names, as Vega-Lite spells them: it makes names of data and marks of
 * them, and refuses one that comes twice.
 */
export function haveDifferentNames(views: readonly AxesView[]): boolean {
  const names = views.flatMap(({ layer }) => layer.flatMap(namesIn)).map(spelled);
  return new Set(names).size === names.length && !names.some((name) => given.test(name));
}

// What Vega-Lite calls layers and views that have no name.
const given = /(?:layer|concat)_\d/;

function namesIn({ name, layer = [] }: Named): string[] {
  const inner = layer.flatMap(namesIn);
  return name === undefined || name === "" ? inner : [name, ...inner];
}

function spelled(name: string): string {
  return name.replace(/\W/g, "_");
}
