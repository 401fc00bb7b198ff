/** Outlines of markers: moves, lines and cubic curves, y upwards, around the origin. */

export type Point = readonly [x: number, y: number];

/** One step of an outline, named like its SVG command. */
export type Step =
  | readonly ["M" | "L", Point]
  | readonly ["C", Point, Point, Point]
  | readonly ["Z"];

export type Outline = readonly Step[];

/** A line through the points, not closed. */
export function lineThrough(points: readonly Point[]): Outline {
  return points.map((point, index) => [index === 0 ? "M" : "L", point]);
}

/** A polygon with these corners. */
export function polygon(corners: readonly Point[]): Outline {
  return [...lineThrough(corners), ["Z"]];
}

/** Points written as SVG does, `x,y x,y`, with coordinates in such parts of 1. */
export function outlinePoints(text: string, parts: number): Point[] {
  return text.split(" ").map((pair) => {
    const [x, y] = pair.split(",");
    return [Number(x) / parts, Number(y) / parts];
  });
}

/**
 * `count` points evenly around a circle 1 wide, counterclockwise from the top.
 * @param options.turn Degrees they are turned by, counterclockwise.
 * @param options.dent Where every other point lies, as a share of the way from the center.
 */
export function ring(count: number, options: { turn?: number; dent?: number } = {}): Point[] {
  const { turn = 0, dent = 1 } = options;
  return Array.from({ length: count }, (_, index) =>
    onCircle(index % 2 === 0 ? 0.5 : 0.5 * dent, 90 + turn + (360 * index) / count),
  );
}

function onCircle(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

// How far the control points of an eighth of a circle lie along its tangents, in radii. This is the value of
// L. Maisonobe's least-error fit, which matplotlib uses; the usual 4/3 tan(π/16) is 0.2652165.
const eighthHandle = 0.2652031;

/** So many quarters of a circle 1 wide, counterclockwise from the lowest point, closed. */
export function arc(quarters: number): Outline {
  const quarter = [eighth(-90), eighth(-45)];
  const curves = Array.from({ length: quarters }, (_, index) => turned(quarter, index));
  return [["M", onCircle(0.5, -90)], ...curves.flat(), ["Z"]];
}

function eighth(from: number): Step {
  const start = onCircle(0.5, from);
  const end = onCircle(0.5, from + 45);
  return [
    "C",
    [start[0] - eighthHandle * start[1], start[1] + eighthHandle * start[0]],
    [end[0] + eighthHandle * end[1], end[1] - eighthHandle * end[0]],
    end,
  ];
}

/** The outline turned counterclockwise by quarters of a full turn, exactly; negative ones turn clockwise. */
export function turned(outline: Outline, quarters: number): Outline {
  const turns = ((quarters % 4) + 4) % 4;
  return turns === 0
    ? outline
    : turned(
        movedOutline(outline, ([x, y]) => [-y, x]),
        turns - 1,
      );
}

/** The outline made wider and higher by these factors. */
export function scaled(outline: Outline, horizontal: number, vertical = horizontal): Outline {
  return movedOutline(outline, ([x, y]) => [x * horizontal, y * vertical]);
}

function movedOutline(outline: Outline, move: (point: Point) => Point): Outline {
  return outline.map((step): Step => {
    if (step[0] === "Z") return step;
    if (step[0] === "C") return ["C", move(step[1]), move(step[2]), move(step[3])];
    return [step[0], move(step[1])];
  });
}
