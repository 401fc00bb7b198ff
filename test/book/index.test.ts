import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bookIndex } from "../../scripts/book-index.ts";

test("output/book/README.md shows the pictures of the book by chapter", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const page = readFileSync(new URL("../../output/book/README.md", import.meta.url), "utf8");
  expect(bookIndex(root)).toBe(page);
});
