import { describe, expect, test } from "vitest";
import { kinds } from "../../../src/marks/kinds.ts";
import type { Unit } from "../../../src/marks/mark.ts";
import { seeded } from "../../data/random.ts";
import { changesOf, pairsOfChanges } from "./changes.ts";
import { compareWithVega, isDrawn } from "./compare.ts";
import { pageWith, scales } from "./page.ts";

/** Every example of every kind of mark. */
const examples = Object.entries(kinds).flatMap(([type, { examples, columns }]) =>
  examples.map((unit) => ({
    name: `${type} (${unit.name})`,
    unit: unit as Unit,
    readsRows: columns(unit).length > 0,
  })),
);

function* pages(units: Iterable<unknown>, readsRows: boolean, scale?: object): Generator<object> {
  for (const unit of units) yield pageWith(unit as Unit, readsRows, scale);
}

describe.each(examples)("$name", ({ unit, readsRows }) => {
  test.each(Object.entries(scales))("is drawn as Vega draws it on a %s scale", (_, scale) => {
    expect(isDrawn(pageWith(unit, readsRows, scale))).toBe(true);
    expect(compareWithVega(pages([unit], readsRows, scale))).toBe(1);
  });

  test("changed in any place, it is drawn as Vega draws it, or not at all", () => {
    expect(compareWithVega(pages(changesOf(unit), readsRows))).toBeGreaterThan(20);
  });

  test.each(Object.entries(scales))("changed in two places on a %s scale, as well", (_, scale) => {
    // The second change is made where the first still was drawn.
    const once = [...changesOf(unit)].filter((each) =>
      isDrawn(pageWith(each as Unit, readsRows, scale)),
    );
    const twice = pairsOfChanges(once, 300, seeded(once.length));
    expect(compareWithVega(pages(twice, readsRows, scale))).toBeGreaterThan(10);
  });
});
