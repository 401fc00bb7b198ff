import { type Figure, plt, showBboxes } from "d2l-plot";
import { dogAndCat } from "../_pictures.ts";

/** A box: left, top, right and bottom, as shares of an image or in its pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export const img = dogAndCat();
const [h = 0, w = 0] = img.shape;

/** Draws boxes given as shares of the image on it. */
export function showShares(
  boxes: readonly Box[],
  labels: string | string[] | null = null,
  colors: string | null = null,
) {
  showBboxes(
    plt.gca(),
    boxes.map(([left, top, right, bottom]) => [left * w, top * h, right * w, bottom * h]),
    { labels, colors },
  );
}

/** Shows the image on a new figure and saves it when boxes are drawn. */
export function showImage(name: string, drawBoxes: () => void): Figure {
  plt.figure();
  plt.imshow(img);
  drawBoxes();
  return plt.savefig(`output/book/computer-vision/${name}.svg`);
}

/** Anchor boxes around a place of an image of some height and width: each scale with the first ratio, then the other ratios. */
export function anchorsAt(
  [x, y]: readonly [number, number],
  [height, width]: readonly [number, number],
  scales: readonly number[],
  ratios: readonly number[],
): Box[] {
  const shapes = [
    ...scales.map((scale) => [scale, ratios[0] ?? 1] as const),
    ...ratios.slice(1).map((ratio) => [scales[0] ?? 1, ratio] as const),
  ];
  return shapes.map(([scale, ratio]) => {
    const halfWidth = ((scale * Math.sqrt(ratio)) / 2) * (height / width);
    const halfHeight = scale / Math.sqrt(ratio) / 2;
    return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
  });
}
