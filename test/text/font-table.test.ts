import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeFontTables } from "../../scripts/make-font-table.ts";

const tables = Object.entries(makeFontTables());
const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(tables)("makeFontTables() gives the committed %s", (path, text) => {
  expect(text === committed(path)).toBe(true);
});

test("makeFontTables() gives little", () => {
  expect(tables.map(([, { length }]) => length < 28_000)).toEqual([true, true]);
});
