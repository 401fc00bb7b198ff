import { makeContour } from "../artists/contour/make-contour.ts";
import type { FunctionOfXY } from "../artists/contour/read-heights.ts";
import { readLineRequest } from "../artists/line/line2d.ts";
import { rcSnapshot } from "../config/rc-params.ts";
import type { ArgumentPath } from "../data/argument-path.ts";
import { toColumns } from "../data/columns.ts";
import type { Data } from "../data/data.ts";
import { formOf, whileReading } from "../data/form.ts";
import type { Line } from "../data/pair.ts";
import { arange } from "../data/ranges.ts";
import { invalidArgument } from "../errors.ts";
import type { Figure } from "../figure/figure.ts";
import { figure } from "../figure/pyplot.ts";
import { readCall, readLater } from "../options.ts";
import { heightFailed, noFiniteValues, noHeight, noPairs } from "./errors.ts";
import { bookFigsize, useFigsize } from "./set-figsize.ts";

const readers = { f: readLater, results: readLater };

/**
 * Draws the way of an optimization in two dimensions, as the book does: its points on a line, and lines of equal height of `f`
 * for x1 from −5.5 to 1 and x2 from −3 to 1, on a new figure. Sets `rcParams["figure.figsize"]` like `setFigsize`.
 * @param f A function of two numbers; called once at each place of the grid, 0.1 apart. A height that is NaN leaves a hole.
 * @param results The points: a list of pairs [x1, x2], or an array or a tensor with two columns.
 * @returns The figure.
 * @throws PlotError when an argument cannot be read, or `f` fails or gives no number; no figure is made then
 * @example showTrace2d((x1, x2) => x1 ** 2 + 2 * x2 ** 2, [[-5, -2], [-4, -1.2], [-3.2, -0.72]]);
 */
export function showTrace2d(f: FunctionOfXY, results: Data): Figure;
export function showTrace2d(...args: unknown[]): Figure {
  const fn = "showTrace2d";
  const read = readCall(fn, ["f", "results"], readers, args);
  const line = readTrace({ fn, name: "results" }, read.results);
  const [x1, x2] = [arange(-5.5, 1, 0.1), arange(-3, 1, 0.1)];
  const heights = heightsAt(fn, read.f, x1, x2);
  // Rows go with x1, as those of the book's meshgrid: lines start and end the other way round than over rows of x2.
  const across = x1.map((each) => x2.map(() => each));
  const up = x1.map(() => x2);
  const style = readLineRequest(fn, "-o", { color: "#ff7f0e" }, rcSnapshot());
  useFigsize(bookFigsize);
  const page = figure();
  const axes = page.addSubplot();
  axes.addLines([line], style);
  makeContour(axes, fn, false, [across, up, heights, { colors: "#1f77b4" }]);
  axes.setXlabel("x1");
  axes.setYlabel("x2");
  return page;
}

function readTrace(path: ArgumentPath, value: unknown): Line {
  if (typeof value !== "object" || value === null) {
    throw invalidArgument(`${path.fn}: ${path.name}`, "a list of points [x1, x2]", value);
  }
  return whileReading(path, () => {
    const form = formOf(path, value);
    if (form.type === "function") throw noPairs(path, 0);
    const { columns } = toColumns(path, form);
    const [x, y] = columns;
    if (x === undefined || y === undefined || columns.length > 2) {
      throw noPairs(path, columns.length);
    }
    return { x, y };
  });
}

/** A row of heights for each x1. */
function heightsAt(
  fn: string,
  f: unknown,
  x1: readonly number[],
  x2: readonly number[],
): number[][] {
  if (typeof f !== "function") throw invalidArgument(`${fn}: f`, "a function of x1 and x2", f);
  const heights = x1.map((across) =>
    x2.map((up) => heightOfTrace(fn, f as FunctionOfXY, across, up)),
  );
  if (heights.flat().some(Number.isFinite)) return heights;
  throw noFiniteValues(fn);
}

function heightOfTrace(fn: string, f: FunctionOfXY, x1: number, x2: number): number {
  const height: unknown = callSurface(fn, f, x1, x2);
  if (typeof height === "number") return height;
  throw noHeight(fn, x1, x2, height);
}

function callSurface(fn: string, f: FunctionOfXY, x1: number, x2: number): unknown {
  try {
    return f(x1, x2);
  } catch (error) {
    throw heightFailed(fn, x1, x2, error);
  }
}
