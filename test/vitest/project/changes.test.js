import { expect, test } from "vitest";
import { changes, draw } from "./changes.js";

const isChanged = process.env.CHANGED === "1";
const cases = Object.entries(changes).map(([name, [change]]) => [name, isChanged ? change : {}]);

test.each(cases)("%s", (_, change) => {
  expect(draw(change)).toMatchFigure();
});

test.each(cases)("file: %s", async (name, change) => {
  const file = `__figures__/${name.replaceAll(/\W+/g, "-")}.svg`;
  await expect(draw(change)).toMatchFigureFile(file, { picture: name !== "label x to t" });
});
