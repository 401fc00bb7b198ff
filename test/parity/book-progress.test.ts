import {
  Animator,
  type AnimatorOptions,
  ProgressBoard,
  type ProgressBoardOptions,
} from "../../src/index.ts";
import { figureDifferences } from "./book-figure-differences.ts";
import { blank, type DrawnFigure } from "./book-figures.ts";
import { type Differences, same } from "./compare.ts";
import { NotYet, parity } from "./harness.ts";

interface Step {
  readonly fn: string;
  readonly hspace?: number;
  readonly shape?: readonly number[];
  readonly x?: readonly number[];
  readonly y?: readonly number[];
  readonly labels?: readonly string[];
}

interface AnimatorCase {
  readonly name: string;
  readonly ctor: AnimatorOptions;
  readonly before?: readonly Step[];
  readonly adds: readonly [number | (number | null)[], number | (number | null)[]][];
  readonly expect: DrawnFigure & { readonly X: number[][] | null; readonly Y: number[][] | null };
}

interface BoardCase {
  readonly name: string;
  readonly ctor: ProgressBoardOptions;
  readonly attrs?: Partial<ProgressBoardOptions>;
  readonly draws: readonly [number, number, string, number][];
  readonly expect: (DrawnFigure | { readonly figure: null }) & {
    readonly data?: Readonly<Record<string, [number, number][]>>;
    readonly error?: string;
  };
}

/** What a case does to the second axes before anything is added. */
function prepare(
  { figure, axes }: Animator,
  { fn, hspace, shape, x = [], y = [], labels = [] }: Step,
): void {
  const [, second] = axes;
  if (fn === "subplots_adjust" && hspace !== undefined) figure.subplotsAdjust({ hspace });
  else if (fn === "imshow" && shape !== undefined) second?.imshow(blank(shape));
  else if (fn === "scatter") second?.scatter(x, y);
  else if (fn === "legend") second?.legend(labels);
  else throw new NotYet(`Axes.${fn}`);
}

parity<AnimatorCase>("book-animator", {
  differences: ({ ctor, before = [], adds, expect }) => {
    const animator = new Animator(ctor);
    for (const step of before) prepare(animator, step);
    for (const [x, y] of adds) animator.add(x, y);
    return [
      ...same("X", animator.X, expect.X ?? []),
      ...same("Y", animator.Y, expect.Y ?? []),
      ...figureDifferences(animator.figure, expect),
    ];
  },
});

function boardDifferences(board: ProgressBoard, expect: BoardCase["expect"]): Differences {
  const data = Object.entries(board.data).map(([label, points]) => {
    return [label, points.map(({ x, y }) => [x, y])] as const;
  });
  const kept = same("data", Object.fromEntries(data), expect.data);
  if (expect.figure === null) return [...kept, ...same("figure", board.figure, null)];
  if (board.figure === null) return [...kept, "no figure"];
  const { axes } = expect as unknown as { readonly axes: readonly { lineCount: number }[] };
  const counts = board.figure.axes.map((each) => each.getLines().length);
  const expected = axes.map(({ lineCount }) => lineCount);
  const drawn = figureDifferences(board.figure, expect as DrawnFigure);
  return [...kept, ...same("number of lines, hidden ones too", counts, expected), ...drawn];
}

parity<BoardCase>("book-progress-board", {
  differences: ({ ctor, attrs = {}, draws, expect }) => {
    const board = Object.assign(new ProgressBoard(ctor), attrs);
    try {
      for (const point of draws) board.draw(...point);
    } catch (error) {
      return expect.error === undefined ? [`throws ${error}`] : [];
    }
    return expect.error === undefined ? boardDifferences(board, expect) : ["no error"];
  },
});
