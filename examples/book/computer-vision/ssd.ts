// Single shot multibox detection: errors while it trains (made up), loss functions that bound large errors or favor hard
// examples, and the bananas it finds on an image (made up too).
import { Animator, arange, plt, setFigsize, showBboxes } from "d2l-plot";
import { picture, rgb } from "../_pictures.ts";

const folder = "output/book/computer-vision/ssd";

const animator = new Animator({
  xlabel: "epoch",
  xlim: [1, 20],
  legend: ["class error", "bbox mae"],
});
for (const epoch of arange(1, 21)) {
  animator.add(epoch, [0.003 + 0.02 * Math.exp(-epoch / 3), 0.0032 + 0.008 * Math.exp(-epoch / 6)]);
}
animator.figure.save(`${folder}-training.svg`);

const size = 256;
const bananas = [
  [64.5, 80.25, 140, 160.75],
  [150, 20, 220, 95.5],
] as const;
const image = picture(size, size, (row, column) => {
  const isBanana = bananas.some(([left, top, right, bottom]) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return Math.abs(Math.hypot(column - x, row - top) - 0.35 * (bottom - top)) < 9 && row > y - 20;
  });
  return isBanana ? rgb(235, 205, 50) : rgb(90, 120, 160 - row / 4);
});
setFigsize([5, 5]);
plt.figure();
const { axes } = plt.imshow(image);
showBboxes(axes, [bananas[0]], "0.98", "w");
showBboxes(axes, [bananas[1]], "0.93", "w");
plt.savefig(`${folder}-detection.svg`);

const lines = ["-", "--", "-."];
const smoothL1 = (sigma: number) => (x: number) => {
  const distance = Math.abs(x);
  return distance < 1 / sigma ** 2 ? (sigma * x) ** 2 / 2 : distance - 0.5 / sigma ** 2;
};
setFigsize();
plt.figure();
[10, 1, 0.5].forEach((sigma, i) => {
  plt.plot(arange(-2, 2, 0.1), smoothL1(sigma), lines[i], { label: `sigma=${sigma.toFixed(1)}` });
});
plt.legend();
plt.savefig(`${folder}-smooth-l1.svg`);

const focalLoss = (gamma: number) => (x: number) => -((1 - x) ** gamma) * Math.log(x);
plt.figure();
[0, 1, 5].forEach((gamma, i) => {
  plt.plot(arange(0.01, 1, 0.01), focalLoss(gamma), lines[i], {
    label: `gamma=${gamma.toFixed(1)}`,
  });
});
plt.legend();
plt.savefig(`${folder}-focal-loss.svg`);
