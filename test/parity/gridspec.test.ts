import {
  type Axes,
  type Figure,
  figure,
  type GridSpecOptions,
  type Rect,
  type SubplotParams,
  type SubplotsOptions,
  type TightLayoutOptions,
} from "../../src/index.ts";
import type { Bbox } from "../../src/text/bbox.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, same } from "./compare.ts";
import { parity } from "./harness.ts";

type Index = number | [number?, number?];
type Cell = [row: number, column: number];
type Grid = [rows: number, columns: number, keywords: GridSpecOptions];

/** What can be done to a figure and the axes made so far, by its name in the questions. */
const doers = {
  subplots(page, axes, rows: number, columns: number, keywords: SubplotsOptions) {
    axes.push(...page.subplots(rows, columns, { ...keywords, squeeze: false }).flat());
  },
  number(
    page,
    axes,
    rows: number,
    columns: number,
    index: number,
    { sharex }: { sharex?: number },
  ) {
    const shared = sharex === undefined ? undefined : axes[sharex];
    const options = shared === undefined ? {} : { sharex: shared };
    axes.push(page.addSubplot(rows, columns, index, options));
  },
  gridspec(
    page,
    axes,
    rows: number,
    columns: number,
    keywords: GridSpecOptions,
    cells: [Index, Index?][],
  ) {
    const grid = page.addGridspec(rows, columns, keywords);
    axes.push(...cells.map((cell) => page.addSubplot(grid.at(...cell))));
  },
  nested(page, axes, ...[outer, at, inner, within, besides]: [Grid, Cell, Grid, Cell[], Cell[]]) {
    const grid = page.addGridspec(...outer);
    const nested = grid.at(...at).subgridspec(...inner);
    axes.push(...within.map((cell) => page.addSubplot(nested.at(...cell))));
    axes.push(...besides.map((cell) => page.addSubplot(grid.at(...cell))));
  },
  axes(page, axes, rect: Rect) {
    axes.push(page.addAxes(rect));
  },
  plot: (_, axes, at: number, x: number[], y: number[]) => axes[at]?.plot(x, y),
  set_title: (_, axes, at: number, text: string) => axes[at]?.setTitle(text),
  set_xlabel: (_, axes, at: number, text: string) => axes[at]?.setXlabel(text),
  set_ylabel: (_, axes, at: number, text: string) => axes[at]?.setYlabel(text),
  suptitle: (page, _, text: string) => page.suptitle(text),
  remove: (_, axes, at: number) => axes[at]?.remove(),
  adjust: (page, _, keywords: Partial<SubplotParams>) => page.subplotsAdjust(keywords),
  tight: (page, _, keywords: TightLayoutOptions) => page.tightLayout(keywords),
  size: (page, _, width: number, height: number) => page.setSizeInches(width, height),
} satisfies Record<string, (page: Figure, axes: Axes[], ...args: never[]) => unknown>;

/** One of them with its arguments. */
type Op = [name: keyof typeof doers, ...args: never[]];

interface Asked {
  readonly figsize: readonly [number, number];
  readonly ops: readonly Op[];
}
interface Answer {
  readonly boxes: readonly Bbox[];
  /** The box of all there is, without the padding. */
  readonly tight: Bbox;
  /** Kinds of warnings. */
  readonly warnings: readonly string[];
  /** Which of the axes is the current one. */
  readonly current: number | null;
}

const padding = 7.2;

function draw({ figsize, ops }: Asked): Figure {
  const page = figure({ figsize });
  const axes: Axes[] = [];
  for (const [name, ...args] of ops) {
    const doer: (page: Figure, axes: Axes[], ...args: never[]) => unknown = doers[name];
    doer(page, axes, ...args);
  }
  return page;
}

const kinds: [kind: string, words: string][] = [
  ["stand apart", "take no part in it"],
  ["multiples", "no multiples of one another"],
  ["no room", "leave no room"],
];

function kindOf(warning: string): string {
  return kinds.find(([, words]) => warning.includes(words))?.[0] ?? warning;
}

function differences({ in: asked, out }: Case<Asked, Answer>): Differences {
  const made = draw(asked);
  const { x0, y0, width, height } = made.getTightbbox();
  const tight = [x0, y0, x0 + width, y0 + height];
  const [left, bottom, right, top] = out.tight;
  const padded = [left - padding, bottom - padding, right + padding, top + padding];
  // Where labels decide, places are as near as texts are measured alike.
  const tolerance = asked.ops.some(([name]) => name === "tight") ? 0.02 : 1e-9;
  const boxes = made.axes.map((axes) => {
    const box = axes.getPosition();
    return [box.x0, box.y0, box.x0 + box.width, box.y0 + box.height];
  });
  return [
    ...same("number of axes", boxes.length, out.boxes.length),
    ...boxes.flatMap((box, index) => near(`box ${index}`, box, out.boxes[index] ?? [], tolerance)),
    ...same("warnings", made.warnings.map(kindOf), [...new Set(out.warnings)]),
    ...same("current axes", made.axes.indexOf(made.gca()), out.current ?? -1),
    ...near("tight", tight, padded, 0.02),
  ];
}

parity<Case<Asked, Answer>>("gridspec", { differences });
