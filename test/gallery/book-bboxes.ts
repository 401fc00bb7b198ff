import { type Figure, showBboxes, subplots } from "d2l-plot";

/** The book's boxes on an image: colors in turn, names where there are any, and boxes that reach beyond the image. */
export function bookBboxes(): Figure {
  const figure = subplots({ figsize: [3.5, 2.5] });
  const shade = (row: number, column: number) => (row * column) / (100 * 150);
  const photo = Array.from({ length: 100 }, (_, row) =>
    Array.from({ length: 150 }, (_, column) => shade(row, column)),
  );
  figure.ax.imshow(photo, { cmap: "gray" });
  const boxes = [
    [10, 15, 70, 80],
    [90, 30, 160, 90],
    [40, -10, 80, 20],
  ];
  showBboxes(figure.ax, boxes, ["dog=0.9", "cat"]);
  return showBboxes(figure.ax, [[60, 60, 100, 95]], "white", "w");
}
