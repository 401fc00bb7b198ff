/** The form of every marker, corners counterclockwise as matplotlib has them. */

import {
  changedForm,
  type MarkerForm,
  ownHalves,
  solid,
  strokes,
  turnedForm,
  turnedHalves,
} from "./marker-form.ts";
import type { MarkerName } from "./marker-names.ts";
import {
  arc,
  lineThrough,
  type Outline,
  outlinePoints,
  type Point,
  polygon,
  ring,
  scaled,
} from "./outline.ts";

/** A line through some of the corners, by index. */
function lineThroughCorners(corners: readonly Point[], ...indices: readonly number[]): Outline {
  return lineThrough(indices.flatMap((index) => corners.slice(index, index + 1)));
}

/** Makes every marker at size 1, by its long name. That takes a while, and most figures have none. */
export function makeMarkers(): Readonly<Record<MarkerName, MarkerForm>> {
  const circle = solid(arc(4), "round", turnedHalves("right", arc(2)));

  // Off center by a hair, so that rounding to the pixel grid fills one pixel and not four.
  const pixel: MarkerForm = {
    outline: polygon(outlinePoints("-49999,-49999 50001,-49999 50001,50001 -49999,50001", 100_000)),
    joinstyle: "round",
    filled: true,
  };

  const triangle = solid(
    polygon(outlinePoints("0,1 -1,-1 1,-1", 2)),
    "miter",
    // Half the height would look too small on top, so the cut is a little lower.
    ownHalves({
      top: polygon(outlinePoints("0,5 -3,-1 3,-1", 10)),
      left: polygon(outlinePoints("0,1 0,-1 -1,-1", 2)),
      bottom: polygon(outlinePoints("-3,-1 3,-1 5,-5 -5,-5", 10)),
      right: polygon(outlinePoints("0,1 0,-1 1,-1", 2)),
    }),
  );

  const square = solid(
    polygon(outlinePoints("-1,-1 1,-1 1,1 -1,1", 2)),
    "miter",
    turnedHalves(
      "bottom",
      lineThrough(outlinePoints("-1,-1 1,-1 1,0 -1,0 -1,-1", 2)),
      lineThrough(outlinePoints("-1,0 1,0 1,1 -1,1 -1,0", 2)),
    ),
  );

  const diamondCorners = outlinePoints("0,-1 1,0 0,1 -1,0", Math.SQRT2);
  const diamond = solid(
    polygon(diamondCorners),
    "miter",
    turnedHalves(
      "right",
      lineThroughCorners(diamondCorners, 0, 1, 2, 0),
      lineThroughCorners(diamondCorners, 0, 3, 2, 0),
    ),
  );
  const thinDiamond = changedForm(diamond, (outline) => scaled(outline, 0.6, 1));

  // Corner 5 is the middle of the base.
  const pentagonCorners: Point[] = [...ring(5), [0, -Math.cos(Math.PI / 5) / 2]];
  const pentagon = solid(
    polygon(pentagonCorners.slice(0, 5)),
    "miter",
    ownHalves({
      top: lineThroughCorners(pentagonCorners, 0, 1, 4, 0),
      left: lineThroughCorners(pentagonCorners, 0, 1, 2, 5, 0),
      bottom: lineThroughCorners(pentagonCorners, 1, 2, 3, 4, 1),
      right: lineThroughCorners(pentagonCorners, 0, 4, 3, 5, 0),
    }),
  );

  // Every other corner lies where the sides of a pentagram cross, by the six digits matplotlib has of that.
  const starCorners = ring(10, { dent: 0.381966 });
  const star = solid(
    polygon(starCorners),
    "bevel",
    ownHalves({
      top: lineThroughCorners(starCorners, 0, 1, 2, 3, 7, 8, 9, 0),
      left: lineThroughCorners(starCorners, 0, 1, 2, 3, 4, 5, 0),
      bottom: lineThroughCorners(starCorners, 3, 4, 5, 6, 7, 3),
      right: lineThroughCorners(starCorners, 0, 5, 6, 7, 8, 9, 0),
    }),
  );

  // Half the distance between two parallel sides of a hexagon.
  const apothem = Math.sqrt(3) / 4;

  // Corners 6 and 7 are the middles of the upright sides.
  const pointedCorners: Point[] = [...ring(6), [-apothem, 0], [apothem, 0]];
  const pointedHexagon = solid(
    polygon(pointedCorners.slice(0, 6)),
    "miter",
    ownHalves({
      top: lineThroughCorners(pointedCorners, 6, 1, 0, 5, 7),
      left: lineThroughCorners(pointedCorners, 0, 1, 2, 3),
      bottom: lineThroughCorners(pointedCorners, 6, 2, 3, 4, 7),
      right: lineThroughCorners(pointedCorners, 0, 5, 4, 3),
    }),
  );

  // Corners 6 and 7 are the middles of the level sides.
  const flatCorners: Point[] = [...ring(6, { turn: 30 }), [0, apothem], [0, -apothem]];
  const flatHexagon = solid(
    polygon(flatCorners.slice(0, 6)),
    "miter",
    ownHalves({
      top: lineThroughCorners(flatCorners, 1, 0, 5, 4, 1),
      left: lineThroughCorners(flatCorners, 6, 0, 1, 2, 7, 6),
      bottom: lineThroughCorners(flatCorners, 1, 2, 3, 4),
      right: lineThroughCorners(flatCorners, 6, 5, 4, 3, 7),
    }),
  );

  // The halves make an octagon of slightly longer upright and level sides than the whole one has.
  const cut = Math.SQRT2 / 4;
  const octagonHalf = lineThrough(
    outlinePoints(`0,-1 0,1 ${-cut},1 -1,${cut} -1,${-cut} ${-cut},-1 0,-1`, 2),
  );
  const octagon = solid(
    polygon(ring(8, { turn: 22.5 })),
    "miter",
    turnedHalves("left", octagonHalf),
  );

  const plus = solid(
    polygon(outlinePoints("-1,-3 1,-3 1,-1 3,-1 3,1 1,1 1,3 -1,3 -1,1 -3,1 -3,-1 -1,-1", 6)),
    "miter",
    turnedHalves("top", polygon(outlinePoints("3,0 3,1 1,1 1,3 -1,3 -1,1 -3,1 -3,0", 6))),
  );

  const cross = solid(
    polygon(outlinePoints("-1,-2 0,-1 1,-2 2,-1 1,0 2,1 1,2 0,1 -1,2 -2,1 -1,0 -2,-1", 4)),
    "miter",
    turnedHalves("top", polygon(outlinePoints("1,0 2,1 1,2 0,1 -1,2 -2,1 -1,0", 4))),
  );

  const upright = strokes("round", outlinePoints("0,-1 0,1", 2));
  const threeArms = strokes(
    "round",
    outlinePoints("0,0 0,-10", 20),
    outlinePoints("0,0 8,5", 20),
    outlinePoints("0,0 -8,5", 20),
  );
  const tick = strokes("round", outlinePoints("0,0 1,0", 1));
  const caret = strokes("miter", outlinePoints("-2,3 0,0 2,3", 4));
  const caretOnBase = strokes("miter", outlinePoints("-2,0 0,-3 2,0", 4));

  return {
    point: changedForm(circle, (outline) => scaled(outline, 0.5)),
    pixel,
    circle,
    triangle_down: turnedForm(triangle, 2),
    triangle_up: triangle,
    triangle_left: turnedForm(triangle, 1),
    triangle_right: turnedForm(triangle, 3),
    tri_down: threeArms,
    tri_up: turnedForm(threeArms, 2),
    tri_left: turnedForm(threeArms, 3),
    tri_right: turnedForm(threeArms, 1),
    octagon,
    square,
    pentagon,
    star,
    hexagon1: pointedHexagon,
    hexagon2: flatHexagon,
    plus: strokes("round", outlinePoints("-1,0 1,0", 2), outlinePoints("0,-1 0,1", 2)),
    x: strokes("round", outlinePoints("-1,-1 1,1", 2), outlinePoints("-1,1 1,-1", 2)),
    diamond,
    thin_diamond: thinDiamond,
    vline: upright,
    hline: turnedForm(upright, 1),
    plus_filled: plus,
    x_filled: cross,
    tickleft: turnedForm(tick, 2),
    tickright: tick,
    tickup: turnedForm(tick, 1),
    tickdown: turnedForm(tick, 3),
    caretleft: turnedForm(caret, 3),
    caretright: turnedForm(caret, 1),
    caretup: turnedForm(caret, 2),
    caretdown: caret,
    caretleftbase: turnedForm(caretOnBase, 3),
    caretrightbase: turnedForm(caretOnBase, 1),
    caretupbase: turnedForm(caretOnBase, 2),
    caretdownbase: caretOnBase,
  };
}
