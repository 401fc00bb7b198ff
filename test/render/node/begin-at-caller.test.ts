/** Node prints the source line of a stack trace's first frame, so that has to be the caller's. */
import { expect, test } from "vitest";
import * as library from "../../../src/node.ts";

type Call = (axes: library.Axes) => unknown;

test.each<[string, Call]>([
  ["a verb", (axes) => axes.bar([1], [2], { colour: 1 } as object)],
  ["a method of an artist", (axes) => Reflect.apply(axes.imshow([[1]]).setAlpha, null, [1, 2])],
  ["a label", (axes) => axes.setXlabel(5 as never)],
  ["a function", () => library.subplots(0)],
])("an error of %s begins at the line that called it", (_, call) => {
  const { ax } = library.subplots();
  let stack = "";
  try {
    call(ax);
  } catch (error) {
    stack = (error as Error).stack ?? "";
  }
  expect(stack).toMatch(/^PlotError: /);
  expect(stack.split("\n")[1]).toContain("begin-at-caller.test.ts");
});
