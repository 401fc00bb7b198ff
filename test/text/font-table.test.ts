import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeFontTables } from "../../scripts/make-font-table.ts";

const tables = Object.entries(makeFontTables());
const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(tables)("makeFontTables() gives the committed %s", (path, text) => {
  expect(text === committed(path)).toBe(true);
});

test.each([
  ["regular", /dejavu-sans\.ts$/, 17_000],
  ["bold", /dejavu-sans-bold\.ts$/, 15_000],
])(
  "makeFontTables() gives few kB about the %s font, compressed as they are loaded",
  (_, path, most) => {
    const ofFont = tables.filter(([name]) => path.test(name));
    const sizes = ofFont.map(([, text]) => gzipSync(text, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(most);
  },
);
