import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const makeAxes = () => subplots().axes[0] as Axes;

describe("Axes.dataLim", () => {
  test("dataLim is what the data reach in x and y, and infinite without data", () => {
    const axes = makeAxes();
    expect(axes.dataLim).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
    axes.plot([1, 2, Number.NaN], [4, -3, 9]);
    axes.scatter([5], [0]);
    expect(axes.dataLim).toEqual([1, -3, 5, 4]);
  });
});
