import { type Axes, type Figure, linspace, subplots } from "d2l-plot";

/** Heights written on contour lines: in gaps of these and over them, in colors and words of their own, near places. */
export function contourLabels(): Figure {
  const figure = subplots(2, 3, { figsize: [9, 5] });
  const [usual, over, words, near, log, cut] = figure.axes as [Axes, Axes, Axes, Axes, Axes, Axes];
  const [x, y] = [linspace(-3, 3, 60), linspace(-2, 2, 50)];
  const hills = (a: number, b: number) =>
    2 * (Math.exp(-(a * a) - b * b) - Math.exp(-((a - 1) ** 2) - (b - 1) ** 2));
  usual.clabel(usual.contour(x, y, hills), { fontsize: 8 });
  over.clabel(over.contour(x, y, hills, { linewidths: 0.5 }), { inline: false, colors: "k" });
  words.clabel(
    words.contour(x, y, (a, b) => a + b / 3, { levels: [-2, 0, 2] }),
    {
      fmt: { "-2": "low", 0: "$z = 0$", 2: "high" },
      colors: ["b", "0.5", "r"],
    },
  );
  near.clabel(near.contour(x, y, hills, { colors: "k" }), [-0.5, 0.5], {
    fmt: "%1.2f",
    inline_spacing: 10,
    manual: [
      [0, 0.5],
      [1, 0],
      [-1, -1],
    ],
  });
  log.setXscale("log");
  const product = log.contour(linspace(1, 100, 40), y, (a, b) => a * (b + 3), { levels: 4 });
  log.clabel(product, { fmt: (level) => `${level} m`, fontsize: "small", rightside_up: false });
  cut.clabel(cut.contour(x, y, hills), { fontsize: 14 });
  cut.setXlim(-0.4, 1.6);
  return figure;
}
