import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { galleryPictures, namesIn } from "../pictures.ts";

const project = new URL("../../", import.meta.url);
const pictures = await galleryPictures();

/** Pictures are accepted as they are drawn now, with `UPDATE_GALLERY=1 npx vitest run test/gallery`. */
const isUpdate = process.env.UPDATE_GALLERY === "1";

test.each(pictures)("$name draws the stored picture", ({ name, figure }) => {
  const stored = new URL(`${name}.svg`, project);
  const svg = figure.toSVG();
  if (isUpdate) writeFileSync(stored, svg);
  if (existsSync(stored) && readFileSync(stored, "utf8") === svg) return;
  const failed = name.replace("gallery", "output-failed");
  mkdirSync(new URL("test/output-failed/", project), { recursive: true });
  writeFileSync(new URL(`${failed}.svg`, project), svg);
  expect.fail(`${name}.svg is not what is drawn now, ${failed}.svg; UPDATE_GALLERY=1 accepts that`);
});

test("every picture of the gallery has a file that draws it", () => {
  expect(namesIn("test/gallery", ".svg")).toEqual(namesIn("test/gallery", ".ts"));
});
