import { describe, expect, test } from "vitest";
import { examples } from "../../../src/marks/examples.ts";
import { markKindOf } from "../../../src/marks/kinds.ts";
import type { Unit } from "../../../src/marks/mark.ts";
import { seeded } from "../../data/random.ts";
import { isValid, remarksOf } from "../../vegalite/schema.ts";
import { changesOf, pairsOfChanges } from "./changes.ts";
import { compareUnitsWithVega, compareWithVega, isDrawn } from "./compare.ts";
import { pageWith, pageWithAll, scales } from "./page.ts";

/** Every example of every kind of mark. */
const units = Object.values(examples).flatMap((all): readonly Unit[] => all());
const named = units.map((unit) => ({
  name: `${unit.mark.type} (${unit.name})`,
  unit,
  readsRows: markKindOf(unit)?.columns(unit).length !== 0,
}));

/** Compares changes of a unit on pages with such a scale. */
function compare(
  changes: Iterable<unknown>,
  { name }: Unit,
  readsRows: boolean,
  scale?: object,
): number {
  return compareUnitsWithVega(changes, name, (some) => pageWithAll(some, readsRows, scale));
}

describe.each(named)("$name", ({ unit, readsRows }) => {
  test.each(Object.entries(scales))("is drawn as Vega draws it on a %s scale", (_, scale) => {
    expect(isDrawn(pageWith(unit, readsRows, scale))).toBe(true);
    expect(compareWithVega([pageWith(unit, readsRows, scale)])).toBe(1);
  });

  test("is valid Vega-Lite, which has no remark about it", () => {
    const page = pageWith(unit, readsRows);
    isValid(page);
    expect(isValid.errors).toBeNull();
    expect(remarksOf(page)).toEqual([]);
  });

  test("changed in any place, it is drawn as Vega draws it, or not at all", () => {
    expect(compare(changesOf(unit), unit, readsRows)).toBeGreaterThan(20);
  });

  test.each(Object.entries(scales))("changed in two places on a %s scale, as well", (_, scale) => {
    // The second change is made where the first still was drawn.
    const once = [...changesOf(unit)].filter((each) =>
      isDrawn(pageWith(each as Unit, readsRows, scale)),
    );
    const twice = pairsOfChanges(once, 300, seeded(once.length));
    expect(compare(twice, unit, readsRows, scale)).toBeGreaterThan(10);
  });
});

describe("a mark that is clipped", () => {
  /** Places along a way through the axes from beyond one edge to beyond another. */
  const places = Array.from({ length: 32 }, (_, step) => 9 * step - 35);
  const fixed = named.filter(({ unit }) => "x" in unit.mark && "clip" in unit.mark);

  /** The mark with those of the properties that it has, for each of the places. */
  const moved = ({ name, mark }: Unit, along: (at: number) => object) =>
    places.map((at) => {
      const own = Object.entries(along(at)).filter(([key]) => key in mark);
      return { name, mark: { ...mark, ...Object.fromEntries(own) } };
    });

  test.each(fixed)("$name is left out where Vega leaves it out", ({ unit }) => {
    const right = moved(unit, (at) => ({ x: at, x2: at + 9 }));
    const down = moved(unit, (at) => ({ y: at, y2: at + 9, strokeWidth: 9 }));
    const askew = moved(unit, (at) => ({ x: at, y: 180 - at, angle: 40, align: "left" }));
    expect(compare([...right, ...down, ...askew], unit, false)).toBe(3 * places.length);
  });
});

describe("rows", () => {
  const line = { type: "line", stroke: "#000000", strokeWidth: 1 } as const;
  const pageOf = (values: readonly object[]) =>
    pageWith({ name: "line", data: { values }, mark: line, encoding: {} }, true);

  test("a gap is a row of nulls", () => {
    expect(
      isDrawn(
        pageOf([
          { x: 1, y: 2 },
          { x: null, y: null },
          { x: 3, y: 4 },
        ]),
      ),
    ).toBe(true);
  });

  test.each([
    [{ x: 1, y: null }],
    [{ x: null, y: 1 }],
    [{ x: 1 }],
    [{ x: 1, y: Number.NaN }],
    [{ x: 1, y: "2" }],
  ])("%j, there in part, is Vega's", (row) => {
    expect(isDrawn(pageOf([{ x: 1, y: 2 }, row]))).toBe(false);
  });

  test("columns that the mark does not read may hold anything", () => {
    expect(isDrawn(pageOf([{ x: 1, y: 2, x2: null, size: "large" }]))).toBe(true);
  });

  test("an end that is none is Vega's, for Vega takes it for 0", () => {
    const areaOf = (calculate: string) =>
      pageWith(
        {
          name: "area",
          data: {
            values: [
              { x: 1, y: 2, y2: 3 },
              { x: 2, y: 3, y2: -4 },
            ],
          },
          transform: [{ calculate, as: "y2" }],
          mark: { type: "area", order: null, fill: "#000000", stroke: null },
          encoding: { y2: { field: "y2" } },
        } as Unit,
        true,
      );
    expect(isDrawn(areaOf("abs(datum.y2)"))).toBe(true);
    expect(isDrawn(areaOf("datum.y2 > 0 ? datum.y2 : null"))).toBe(false);
  });
});
