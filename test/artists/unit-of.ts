import { gcf } from "../../src/index.ts";

/** The layer of an artist in the figure made last, by its name. */
export function unitOf(name: string) {
  type Layer = { name?: string; layer?: readonly Layer[]; mark?: Record<string, unknown> };
  const find = (layers: readonly Layer[]): Layer | undefined =>
    layers.find((layer) => layer.name === name) ??
    layers.map((layer) => find(layer.layer ?? [])).find((layer) => layer !== undefined);
  return find([gcf().spec as Layer]);
}
