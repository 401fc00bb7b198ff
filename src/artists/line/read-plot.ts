import { isScalar } from "../../data/form.ts";
import type { Line } from "../../data/pair.ts";
import type { Positions } from "../../data/positions.ts";
import { isKeywords, listOf, readText } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type LineRequest, readLineRequest } from "./line2d.ts";

/** Reads the lines of a plot, group by group of x, y and format, with the options they share. */
export function readPlot(
  fn: string,
  args: readonly unknown[],
  axes: DrawingAxes,
): { readonly groups: readonly ReadLines[]; readonly positions: Positions } {
  const positions = axes.positions(fn);
  const last = args.at(-1);
  const options = args.length > 1 && isKeywords(last) ? last : {};
  const rest = options === last ? args.slice(0, -1) : [...args];
  const groups: ReadLines[] = [];
  do {
    const { x, y, fmt } = takeGroup(fn, rest);
    // The second group's x is x2 in messages.
    const number = groups.length === 0 ? "" : `${groups.length + 1}`;
    const lines = positions.lines(x, y, { x: `x${number}`, y: `y${number}` });
    groups.push({ lines, request: readLineRequest(fn, fmt, options, axes.rcNow) });
  } while (rest.length > 0);
  return { groups, positions };
}

/** Lines of one format, once read. */
interface ReadLines {
  readonly lines: readonly Line[];
  readonly request: LineRequest;
}

/** Takes x, y and a format off the arguments; y or the format may be missing. */
function takeGroup(fn: string, rest: unknown[]) {
  const x = rest.shift();
  const y = typeof rest[0] === "string" ? undefined : rest.shift();
  if (rest.length === 0 || !isFormatLike(rest[0])) return { x, y, fmt: null };
  const fmt = rest.shift() ?? null;
  return { x, y, fmt: fmt === null ? null : readText(`${fn}: fmt`, fmt) };
}

/** Whether an argument behind y can only be meant as the format, as it is no data. */
function isFormatLike(value: unknown): boolean {
  return isScalar(value) || typeof listOf(value)?.[0] === "string";
}
