// Underfitting and overfitting (Chinese edition): losses of a fitting polynomial, of too few features, of too many. The losses
// are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

type Curve = (epoch: number) => number;

function showLosses(name: string, train: Curve, test: Curve): void {
  const animator = new Animator({
    xlabel: "epoch",
    ylabel: "loss",
    yscale: "log",
    xlim: [1, 400],
    ylim: [1e-3, 1e2],
    legend: ["train", "test"],
  });
  for (const epoch of [1, ...arange(20, 401, 20)]) animator.add(epoch, [train(epoch), test(epoch)]);
  animator.figure.save(`output/book/multilayer-perceptrons/underfit-overfit-${name}.svg`);
}

showLosses("fitting", approach(20, 0.01, 40), approach(18, 0.012, 42));
showLosses("underfitting", approach(20, 9, 15), approach(25, 14, 15));
showLosses("overfitting", approach(20, 0.008, 50), approach(22, 0.2, 60));
