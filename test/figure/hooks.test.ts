import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { plot } from "../../src/index.ts";

const hook = Symbol.for("d2l-plot.write");
const folder = mkdtempSync(join(tmpdir(), "hooks-"));
const path = join(folder, "a.svg");
afterEach(() => {
  Reflect.deleteProperty(globalThis, hook);
  rmSync(path, { force: true });
});

test("figures are known by their brand, whichever copy of the library made them", () => {
  const brand = Symbol.for("d2l-plot.figure");
  expect(Reflect.get(plot([1]), brand)).toBe(true);
  expect(Object.keys(plot([1]))).toEqual([]);
});

test("a program that runs scripts may take what save writes", () => {
  const taken: unknown[] = [];
  Reflect.set(globalThis, hook, (...args: unknown[]) => taken.push(args) > 0);
  const figure = plot([1, 4, 9]);
  expect(figure.save(path)).toBe(figure);
  expect(taken).toEqual([[path, figure.toSVG()]]);
  expect(existsSync(path)).toBe(false);
});

test("what it does not take is written", () => {
  Reflect.set(globalThis, hook, () => false);
  plot([1]).save(path);
  expect(existsSync(path)).toBe(true);
});
