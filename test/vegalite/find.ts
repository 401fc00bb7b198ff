/** Ways into a spec, for tests. */
import { expect } from "vitest";
import type { JsonObject } from "../../src/marks/json.ts";

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null;
}

/** Every object in a spec, outer ones first. */
function partsOf(value: unknown): Part[] {
  return isPart(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

/** The layer or view of a name. */
export function part(spec: JsonObject, name: string): Part {
  const [found, ...others] = partsOf(spec).filter((each) => each.name === name);
  expect(others).toEqual([]);
  if (found === undefined) throw new Error(`nothing is named ${name}`);
  return found;
}

/** The names in a spec, in the order they are drawn. */
export function namesIn(spec: JsonObject): unknown[] {
  return partsOf(spec).flatMap((each) => ("name" in each ? [each.name] : []));
}

/** How often a key occurs in a spec, at any depth. */
export function countOf(spec: JsonObject, key: string): number {
  return partsOf(spec).filter((each) => key in each).length;
}

/** What stands under a path of keys. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((each, key) => (isPart(each) ? each[key] : undefined), value);
}

/** The axis or the scale of the first axes' x or y. */
export function channel(spec: JsonObject, name: "x" | "y", key: "axis" | "scale"): Part {
  const [data] = partsOf(spec).filter((each) => isPart(each.encoding) && "x" in each.encoding);
  const found = inside(data, "encoding", name, key);
  if (!isPart(found)) throw new Error(`no ${key} of ${name}`);
  return found;
}
