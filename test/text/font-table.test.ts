import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeFontTables } from "../../scripts/make-font-table.ts";

const tables = Object.entries(makeFontTables());
const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(tables)("makeFontTables() gives the committed %s", (path, text) => {
  expect(text === committed(path)).toBe(true);
});

test("makeFontTables() gives less than 17 kB, compressed as they are loaded", () => {
  const sizes = tables.map(([, text]) => gzipSync(text, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(17_000);
});
