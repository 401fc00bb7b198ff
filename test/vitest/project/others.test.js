import { plot } from "d2l-plot";
import { describe, expect, test } from "vitest";

const isChanged = process.env.CHANGED === "1";
const label = `"a" \${b} \`c\` \\ 損`;

test("inline", () => {
  expect(plot([1, isChanged ? 5 : 4], { legend: [label] })).toMatchFigureInline();
});

test("inline with a tolerance", () => {
  expect(plot([1, isChanged ? 4.001 : 4])).toMatchFigureInline({ tolerance: 1e-3 });
});

test("with a tolerance", async () => {
  const figure = plot([1, isChanged ? 4.001 : 4], { ylim: [0, 5] });
  expect(figure).toMatchFigure({ tolerance: 1e-3 });
  await expect(figure).toMatchFigureFile("__figures__/tolerance.svg", { tolerance: 1e-3 });
});

test("another size", async () => {
  await expect(plot([1, 2], { figsize: [isChanged ? 4 : 3, 2] })).toMatchFigureFile("size.svg");
});

test("in an object", () => {
  expect({ figure: plot([1, isChanged ? 3 : 2]) }).toMatchSnapshot();
});

test("polled", async () => {
  await expect.poll(() => plot([1, 2])).toMatchFigure();
});

describe.concurrent("concurrent", () => {
  test.for([1, 2, 3])("figure %i", async (last, { expect }) => {
    await new Promise((resolve) => setTimeout(resolve, 10 - last));
    expect(plot([0, isChanged && last === 2 ? 9 : last])).toMatchFigure();
  });
});

test("no figure", () => {
  expect(() => expect(42).toMatchFigure()).toThrow("toMatchFigure: expects a Figure, got 42");
  expect(() => expect(plot([1])).toMatchFigure({ tolerence: 1 })).toThrow(
    'toMatchFigure: unknown option "tolerence". Did you mean "tolerance"?',
  );
  expect(() => expect(plot([1])).not.toMatchFigure()).toThrow(
    'toMatchFigure cannot be used with "not"',
  );
});

test("no file of a figure", async () => {
  await expect(expect(plot([1])).toMatchFigureFile("a.png")).rejects.toThrow(
    'toMatchFigureFile: path must be the name of a file that ends in ".svg"; got "a.png"',
  );
});
