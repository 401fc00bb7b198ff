// Neural style transfer: the content, the style, and three losses beside the picture that comes of them. All is made up.
import { Animator, arange, plt, setFigsize } from "d2l-plot";
import { type Color, picture, rgb } from "../_pictures.ts";

const folder = "output/book/computer-vision/neural-style";

/** A mountain before the sky, in given colors. */
function mountain(sky: readonly number[], rock: readonly number[]): Color {
  return picture(40, 60, (row, column) => {
    const edge = 12 + 0.6 * Math.abs(column - 33) + 2 * Math.sin(column);
    if (row < edge) return rgb(...sky.map((part) => part + row));
    return rgb(...(row < edge + 4 ? [235, 240, 245] : rock));
  });
}
/** Leaves of an oak in autumn. */
const leaves = picture(40, 60, (row, column) => {
  const light = Math.sin(row * 0.9 + 3 * Math.sin(column / 4)) + Math.sin(column * 0.7 + row / 5);
  return rgb(190 + 30 * light, 110 + 35 * light, 40 + 10 * light);
});

setFigsize();
for (const [name, image] of [
  ["content", mountain([120, 160, 210], [80, 90, 70])],
  ["style", leaves],
] as const) {
  plt.figure();
  plt.imshow(image);
  plt.savefig(`${folder}-${name}.svg`);
}

const animator = new Animator({
  xlabel: "epoch",
  ylabel: "loss",
  xlim: [10, 500],
  legend: ["content", "style", "TV"],
  ncols: 2,
  figsize: [7, 2.5],
});
// The book shows the picture anew with each point; this is the last.
animator.axes[1]?.imshow(mountain([220, 150, 80], [130, 70, 40]));
for (const epoch of arange(10, 501, 10)) {
  const fall = Math.exp(-epoch / 80);
  animator.add(epoch, [1 + 2.2 * fall, 0.3 + 8 * fall, 1.1 - 0.6 * fall]);
}
animator.figure.save(`${folder}-training.svg`);
