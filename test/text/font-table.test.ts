import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeFontTable } from "../../scripts/make-font-table.ts";

const table = readFileSync(new URL("../../src/text/dejavu-sans.ts", import.meta.url), "utf8");

test("makeFontTable() gives the committed table", () => {
  expect(makeFontTable() === table).toBe(true);
});

test("makeFontTable() gives less than 40 kB", () => {
  expect(table.length).toBeLessThan(40_000);
});
