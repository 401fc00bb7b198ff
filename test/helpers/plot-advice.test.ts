/** What `plot` says of options that it does not take, though others do. */
import { beforeEach, describe, expect, test } from "vitest";
import { figure, plot, rcdefaults, rcParams, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const inFormats = 'Format strings say it: fmts: ["r--", "C1o-"]. More can be said with axes.plot';

describe("an option of other functions is answered with what to do", () => {
  test.each([
    ["title", 'A title is set by axes.setTitle, as in plot(x, y).ax.setTitle("loss")'],
    ["label", 'Lines are named by legend: ["a", "b"]'],
    ["color", inFormats],
    ["marker", inFormats],
    ["linewidth", "axes.plot takes it, as do the lines it returns"],
    ["grid", "The figure has a grid; plot(x, y).ax.grid(false) takes it away"],
  ])("%s", (name, advice) => {
    expect(() => plot([1, 2], { [name]: "a" } as object)).toThrow(
      `plot: unknown option "${name}". ${advice}`,
    );
  });

  test("but one misspelt with the nearest name", () => {
    expect(() => plot([1, 2], { legnd: ["a"] } as object)).toThrow(
      'plot: unknown option "legnd". Did you mean "legend"?',
    );
    expect(() => plot([1, 2], { constructor: 1 } as object)).toThrow(
      'plot: unknown option "constructor"; known are',
    );
  });
});

describe("a color of several letters beside other signs", () => {
  test.each([
    ["red--", "red"],
    ["--red", "red"],
    ["redo-", "red"],
    ["ored", "red"],
    ["tab:orange-.", "tab:orange"],
    ["#ff8800:", "#ff8800"],
  ])("%s", (fmt, color) => {
    expect(() => plot([1, 2], { fmts: [fmt] })).toThrow(
      `plot: fmts[0] is "${fmt}", which has the color "${color}" and more; a color of several letters stands alone`,
    );
  });

  test("is not seen in other words", () => {
    expect(() => plot([1, 2], { fmts: ["q--"] })).toThrow(
      'plot: fmts[0] is "q--", which has an unrecognized character, "q"',
    );
  });
});

describe("a figsize that was meant in pixels is told", () => {
  const told =
    "figsize is [640, 480] in inches, a page of 16.26 by 12.19 m. For pixels, divide them by 100";
  test.each([
    ["plot", () => plot([1, 2], { figsize: [640, 480] })],
    ["figure", () => figure({ figsize: [640, 480] })],
    ["subplots", () => subplots(1, 1, { figsize: [640, 480] })],
  ])("by %s", (_, make) => {
    expect(make().warnings).toEqual([told]);
  });

  test("by setSizeInches, and where rcParams say so", () => {
    const resized = figure();
    expect(resized.warnings).toEqual([]);
    resized.setSizeInches(640, 480);
    expect(resized.warnings).toEqual([told]);
    rcParams["figure.figsize"] = [640, 480];
    expect(figure().warnings).toEqual([told]);
    expect(figure({ figsize: [50, 50] }).warnings).toEqual([]);
  });
});
