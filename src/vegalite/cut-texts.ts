import type { AxesLayout } from "../layout/axes-layout.ts";
import type { Box } from "../space/axes-space.ts";
import { type Bbox, translateBbox, union } from "../text/bbox.ts";
import type { PositionedText } from "../text/placed-text.ts";
import { cutText } from "./errors.ts";

/** A layout whose tight box counts the names of its axes whole. */
export function withLabels(layout: AxesLayout): AxesLayout {
  const labels = [layout.x, layout.y, ...layout.secondaries].map(({ label }) => label.bbox);
  return { ...layout, tight: union([layout.tight, ...labels]) ?? layout.tight };
}

/** How far in points a text may stick out before it counts as cut: the sides of letters are blank. */
const slack = 1;

/** Tells which names of axes and titles stick out of the picture. */
export function tellOfCuts(
  picture: Box,
  boxes: readonly Box[],
  layouts: readonly AxesLayout[],
  warn: (message: string) => void,
): void {
  layouts.forEach((layout, index) => {
    const { x0 = 0, y0 = 0 } = boxes[index] ?? {};
    const tellIfCut = (name: string, { bbox, text }: PositionedText) => {
      if (bbox === null || isInPicture(translateBbox(bbox, x0, y0), picture)) return;
      warn(cutText(layouts.length > 1 ? `axes ${index + 1}: ${name}` : name, text));
    };
    for (const axis of [layout.x, layout.y, ...layout.secondaries]) {
      tellIfCut(`${axis.name}label`, axis.label);
    }
    for (const title of layout.titles) tellIfCut("title", title);
  });
}

function isInPicture([x0, y0, x1, y1]: Bbox, picture: Box): boolean {
  const [right, top] = [picture.x0 + picture.width, picture.y0 + picture.height];
  return (
    x0 >= picture.x0 - slack && y0 >= picture.y0 - slack && x1 <= right + slack && y1 <= top + slack
  );
}
