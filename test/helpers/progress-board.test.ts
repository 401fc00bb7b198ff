import { expect, test } from "vitest";
import { figure, PlotError, ProgressBoard, subplots } from "../../src/index.ts";

test("draw(x, y, label, everyN) draws the mean of every n points", () => {
  const board = new ProgressBoard("step");
  for (const x of [0, 1, 2, 3, 4]) board.draw(x, x * x, "a", 2);
  board.draw(9, 9, "b", { every_n: 1 });
  expect(board.data).toEqual({
    a: [
      { x: 0.5, y: 0.5 },
      { x: 2.5, y: 6.5 },
    ],
    b: [{ x: 9, y: 9 }],
  });
});

test("the last argument may name the others", () => {
  const board = new ProgressBoard("step", "loss", { yscale: "log" });
  expect([board.xlabel, board.ylabel, board.yscale]).toEqual(["step", "loss", "log"]);
});

test("lines of earlier calls stay, hidden", () => {
  const board = new ProgressBoard({ xlabel: "step", figsize: [4, 3] });
  for (const x of [0, 1, 2]) board.draw(x, x, "a");
  const lines = board.figure?.axes[0]?.getLines() ?? [];
  expect(lines.map(({ visible }) => visible)).toEqual([false, false, true]);
  const once = new ProgressBoard({ xlabel: "step", figsize: [4, 3], display: false });
  for (const x of [0, 1]) once.draw(x, x, "a");
  once.display = true;
  once.draw(2, 2, "a");
  const svg = (one: ProgressBoard) => one.figure?.toSVG();
  expect(svg(board)).toBe(svg(once));
  expect(board.figure?.toText().match(/^ *line \d/gm)).toHaveLength(1);
});

test("settings may be assigned after construction", () => {
  const board = new ProgressBoard();
  board.xlabel = "epoch";
  board.yscale = "log";
  board.ls = ["--"];
  board.colors = ["C3", "k"];
  board.xlim = [0, 5];
  board.draw(1, 1, "a");
  board.draw(2, 10, "b");
  const [axes] = board.figure?.axes ?? [];
  expect([axes?.getXlabel(), axes?.getYscale(), axes?.getXlim()]).toEqual(["epoch", "log", [0, 5]]);
  const shown = axes?.getLines().filter(({ visible }) => visible);
  expect(shown?.map(({ color, linestyle }) => [color, linestyle])).toEqual([
    ["#d62728", "--"],
    ["#000000", "--"],
  ]);
  expect(axes?.getLegend()?.labels).toEqual(["a", "b"]);
});

test("axes and fig say where it draws", () => {
  const { figure: page, axes } = subplots(1, 2);
  const board = new ProgressBoard({ xlabel: "x", axes: axes[0] ?? null });
  board.draw(1, 1, "a");
  expect(board.figure).toBe(page);
  const other = figure();
  const second = new ProgressBoard({ xlabel: "x", fig: other });
  figure();
  second.draw(1, 1, "a");
  expect(other.axes).toHaveLength(1);
});

test("wrong calls keep nothing", () => {
  const board = new ProgressBoard();
  const wrong: [() => unknown, string][] = [
    [
      () => board.draw(1, 1, "a"),
      "ProgressBoard.draw: the board has no xlabel, which it needs to draw; set board.xlabel before",
    ],
    [
      () => board.draw(1, Number.NaN, "a"),
      "ProgressBoard.draw: y must be a finite number; got NaN",
    ],
    [() => board.draw(1, 1, 3 as never), "ProgressBoard.draw: label must be a string; got 3"],
    [
      () => board.draw(1, 1, "a", 0),
      "ProgressBoard.draw: everyN must be a whole number from 1 to 1000000000; got 0",
    ],
    [
      () => new ProgressBoard({ ls: "-" as never }),
      'ProgressBoard: ls must be a list of line styles, such as ["-", ":"]; got "-"',
    ],
  ];
  for (const [call, message] of wrong) {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(message);
  }
  board.xlabel = "x";
  board.colors = ["nocolor"];
  expect(() => board.draw(1, 1, "a")).toThrow("ProgressBoard.draw: colors[0]");
  expect([board.data, board.figure]).toEqual([{}, null]);
});

test("lines of earlier calls go when they have 100,000 points in all", () => {
  const board = new ProgressBoard("step", { save: null });
  for (let step = 0; step < 500; step++) board.draw(step, step, "a");
  const lines = board.figure?.axes[0]?.getLines() ?? [];
  const hidden = lines.filter(({ visible }) => !visible);
  const points = hidden.reduce((sum, { xdata }) => sum + xdata.length, 0);
  expect(hidden.at(0)?.xdata.length).toBeGreaterThan(1);
  expect([hidden.at(-1)?.xdata.length, lines.at(-1)?.xdata.length]).toEqual([499, 500]);
  expect(points).toBeLessThanOrEqual(100_000);
  expect(points).toBeGreaterThan(99_000);
});

test("labels that are numbers keep the order in which they came", () => {
  const board = new ProgressBoard("step");
  board.draw(1, 1, "2");
  board.draw(1, 2, "1");
  expect(board.figure?.axes[0]?.getLegend()?.labels).toEqual(["2", "1"]);
});
