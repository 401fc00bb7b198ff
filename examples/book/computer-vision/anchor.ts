// Anchor boxes: five around one place; true boxes and five anchors; the anchors with a class each; those that are left after
// the ones that overlap a better one are taken away.
import { setFigsize } from "d2l-plot";
import { anchorsAt, type Box, img, showImage, showShares } from "./_boxes.ts";

const [height = 0, width = 0] = img.shape;
const place = [250.5 / width, 250.5 / height] as const;
setFigsize();
showImage("anchor-five", () =>
  showShares(anchorsAt(place, [height, width], [0.75, 0.5, 0.25], [1, 2, 0.5]), [
    "s=0.75, r=1",
    "s=0.5, r=1",
    "s=0.25, r=1",
    "s=0.75, r=2",
    "s=0.75, r=0.5",
  ]),
);

const truth: Box[] = [
  [0.1, 0.08, 0.52, 0.92],
  [0.55, 0.2, 0.9, 0.88],
];
const anchors: Box[] = [
  [0, 0.1, 0.2, 0.3],
  [0.15, 0.2, 0.4, 0.4],
  [0.63, 0.05, 0.88, 0.98],
  [0.66, 0.45, 0.8, 0.8],
  [0.57, 0.3, 0.92, 0.9],
];
showImage("anchor-truth", () => {
  showShares(truth, ["dog", "cat"], "k");
  showShares(anchors, ["0", "1", "2", "3", "4"]);
});

const predicted: Box[] = [
  [0.1, 0.08, 0.52, 0.92],
  [0.08, 0.2, 0.56, 0.95],
  [0.15, 0.3, 0.62, 0.91],
  [0.55, 0.2, 0.9, 0.88],
];
showImage("anchor-predicted", () =>
  showShares(predicted, ["dog=0.9", "dog=0.8", "dog=0.7", "cat=0.9"]),
);

// The second and the third box overlap the first, and have its class.
showImage("anchor-kept", () => {
  showShares(predicted.slice(0, 1), "dog=0.9");
  showShares(predicted.slice(3), "cat=0.9");
});
