import { beforeEach, expect, test } from "vitest";
import { figure, rcdefaults, rcParams, setFigsize, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

test("setFigsize([4.5, 2.5]) sets the size of figures to come, in inches", () => {
  const before = figure();
  setFigsize([4.5, 2.5]);
  expect(rcParams["figure.figsize"]).toEqual([4.5, 2.5]);
  expect(figure().figsize).toEqual([4.5, 2.5]);
  expect(subplots().figsize).toEqual([4.5, 2.5]);
  expect(before.figsize).toEqual([6.4, 4.8]);
});

test("setFigsize() is the book's size", () => {
  setFigsize();
  expect(rcParams["figure.figsize"]).toEqual([3.5, 2.5]);
});

test("setFigsize keeps a copy of what it is given", () => {
  const size: [number, number] = [4, 3];
  setFigsize(size);
  size[0] = 9;
  expect(rcParams["figure.figsize"]).toEqual([4, 3]);
});
