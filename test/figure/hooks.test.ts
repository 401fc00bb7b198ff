import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  gcf,
  plot,
  rcdefaults,
  rcParams,
  setWarningHandler,
  withFreshState,
} from "../../src/index.ts";

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

describe("withFreshState", () => {
  test("starts from the defaults without a current figure, tells which is newest, and puts all back", () => {
    rcParams["lines.linewidth"] = 7;
    const before = plot([1]);
    const heard: string[] = [];
    setWarningHandler((message) => heard.push(message));
    withFreshState((newest) => {
      expect(newest()).toBeNull();
      expect(rcParams["lines.linewidth"]).toBe(1.5);
      rcParams["lines.linewidth"] = 3;
      const drawn = plot([1], { legend: ["a", "b"] });
      expect(newest()).toBe(drawn);
    });
    expect(gcf()).toBe(before);
    expect(rcParams["lines.linewidth"]).toBe(7);
    expect(heard).toEqual([]);
    plot([1], { legend: ["a", "b"] });
    expect(heard).toHaveLength(1);
    setWarningHandler(null);
    rcdefaults();
  });

  test("no figure made is none, also when one was current before; an error puts all back too", () => {
    const before = plot([1]);
    expect(withFreshState((newest) => [1 + 1, newest()])).toEqual([2, null]);
    expect(() => withFreshState(() => plot([1], [1, 2]))).toThrow("plot: x has");
    expect(gcf()).toBe(before);
  });
});
