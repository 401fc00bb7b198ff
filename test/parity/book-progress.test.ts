import type { ProgressBoard } from "../../src/index.ts";
import { figureDifferences } from "./book-figure-differences.ts";
import type { DrawnFigure } from "./book-figures.ts";
import {
  type AnimatorCase,
  type BoardCase,
  drawAnimatorCase,
  drawBoardCase,
} from "./book-progress.ts";
import { type Differences, same } from "./compare.ts";
import { parity } from "./harness.ts";

parity<AnimatorCase>("book-animator", {
  differences: (one) => {
    const { expect } = one;
    const animator = drawAnimatorCase(one);
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
  differences: (one) => {
    const { expect } = one;
    if (expect.error === undefined) return boardDifferences(drawBoardCase(one), expect);
    return drawsInVain(one) ? [] : ["no error"];
  },
});

function drawsInVain(one: BoardCase): boolean {
  try {
    drawBoardCase(one);
  } catch {
    return true;
  }
  return false;
}
