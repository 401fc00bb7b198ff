/** Made-up curves, in the place of what trainings measure. */
import { Animator, ProgressBoard } from "d2l-plot";
import type { Random } from "./_random.ts";

/** A number that falls, or rises, from one value towards another: by all but a third each `time`. */
export function approach(from: number, to: number, time: number) {
  return (at: number) => to + (from - to) * Math.exp(-at / time);
}

/** A curve with noise, as a share of its height. */
export function noisy(curve: (at: number) => number, random: Random, share = 0.03) {
  return (at: number) => curve(at) * (1 + share * (2 * random.uniform() - 1));
}

/**
 * The book's curves of a classifier: loss and accuracy five times in each epoch, and the accuracy of the test at its end.
 * Without a `test` there is none, as where all data are trained on.
 */
export function classifierCurves(
  epochs: number,
  { legend, test = true }: { legend: readonly string[]; test?: boolean },
): Animator {
  const animator = new Animator({ xlabel: "epoch", xlim: [1, epochs], legend });
  const [loss, accuracy] = [approach(2.3, 0.25, epochs / 4), approach(0.1, 0.91, epochs / 5)];
  for (let step = 1; step <= 5 * epochs; step++) {
    const epoch = step / 5;
    animator.add(epoch, [loss(epoch), accuracy(epoch), null]);
    if (test && step % 5 === 0) animator.add(epoch, [null, null, accuracy(epoch) - 0.02]);
  }
  return animator;
}

/** The board of a trainer: points of the first curve four times in an epoch, of the validation's at the end of each. */
export function trainerBoard(
  epochs: number,
  curves: { readonly [label: string]: (epoch: number) => number },
  settings: { yscale?: "log"; every?: number } = {},
): ProgressBoard {
  const { every = 2, yscale = "linear" } = settings;
  const board = new ProgressBoard({ xlabel: "epoch", xlim: [0, epochs], yscale });
  const [[train = "", trained] = [], ...validated] = Object.entries(curves);
  for (let step = 0; step < 4 * epochs; step++) {
    board.draw(step / 4, trained?.(step / 4) ?? 0, train, every);
    if (step % 4 === 3) validate((step + 1) / 4);
  }
  return board;

  /** Draws the mean over the two batches of a validation. */
  function validate(epoch: number): void {
    for (const [label, curve] of [...validated, ...validated]) {
      board.draw(epoch, curve(epoch), label, 2);
    }
  }
}
