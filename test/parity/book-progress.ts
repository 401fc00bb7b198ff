/** Draws the cases of the truth files about figures that grow. */
import {
  Animator,
  type AnimatorOptions,
  ProgressBoard,
  type ProgressBoardOptions,
} from "../../src/index.ts";
import type { DrawnFigure } from "./book-figures.ts";
import { blank } from "./book-figures.ts";
import { NotYet } from "./harness.ts";

interface Step {
  readonly fn: string;
  readonly hspace?: number;
  readonly shape?: readonly number[];
  readonly x?: readonly number[];
  readonly y?: readonly number[];
  readonly labels?: readonly string[];
}

/** Points that an Animator is given one by one. */
export interface AnimatorCase {
  readonly name: string;
  readonly ctor: AnimatorOptions;
  readonly before?: readonly Step[];
  readonly adds: readonly [number | (number | null)[], number | (number | null)[]][];
  readonly expect: DrawnFigure & { readonly X: number[][] | null; readonly Y: number[][] | null };
}

/** Points that a ProgressBoard is given one by one. */
export interface BoardCase {
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

export function drawAnimatorCase({ ctor, before = [], adds }: AnimatorCase): Animator {
  const animator = new Animator(ctor);
  for (const step of before) prepare(animator, step);
  for (const [x, y] of adds) animator.add(x, y);
  return animator;
}

export function drawBoardCase({ ctor, attrs = {}, draws }: BoardCase): ProgressBoard {
  const board = Object.assign(new ProgressBoard(ctor), attrs);
  for (const point of draws) board.draw(...point);
  return board;
}
