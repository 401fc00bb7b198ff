import { paintOf } from "../svg/paint.ts";
import { element, formatNumber } from "../svg/xml.ts";
import { boxOf } from "./clip.ts";
import { type Guarded, number, objectOf, oneOf } from "./guard.ts";
import type { Canvas, MarkKind, Table } from "./mark.ts";
import { fillLook, named, paint } from "./properties.ts";

const accepts = objectOf(
  {
    mark: objectOf(
      {
        type: oneOf("rect"),
        x: number,
        x2: number,
        y: number,
        y2: number,
        fill: paint,
        stroke: paint,
      },
      { ...fillLook, strokeOpacity: number, strokeWidth: number, cornerRadius: number },
    ),
  },
  named,
);

/** A rectangle that has its place. */
export type RectUnit = Guarded<typeof accepts>;

/** Rectangles. */
export const rect: MarkKind<RectUnit> = {
  accepts,
  columns: () => [],
  examples: [
    {
      name: "rect",
      mark: {
        type: "rect",
        x: 40,
        x2: 3,
        y: 5,
        y2: 50,
        fill: "#1f77b4",
        fillOpacity: 0.5,
        stroke: "#ff7f0e",
        strokeOpacity: 0.6,
        strokeWidth: 2,
        cornerRadius: 3,
        opacity: 0.7,
      },
    },
  ],
  draw: drawRect,
};

function drawRect({ mark }: RectUnit, _: Table, { defs }: Canvas): string {
  const paint = paintOf(mark, defs);
  if (paint === undefined) return "";
  const { x0, x1, y0, y1 } = boxOf(mark.x, mark.y, mark.x2, mark.y2);
  const path = rectPath(x0, y0, x1 - x0, y1 - y0, mark.cornerRadius);
  return element("path", { d: path, ...paint });
}

// How far the control points of a quarter of a circle lie from the corner of its box, in radii (S. Mortensen, "How to
// draw a circle with Bézier curves").
const cornerReach = 0.448084975506;

/** A rectangle from its upper left corner, its corners rounded if a radius is given. */
export function rectPath(
  x: number,
  y: number,
  width: number,
  height: number,
  cornerRadius = 0,
): string {
  const radius = Math.max(0, Math.min(cornerRadius, width / 2, height / 2));
  if (radius === 0) {
    const [w, h] = [formatNumber(width), formatNumber(height)];
    return `M${formatNumber(x)},${formatNumber(y)}h${w}v${h}h${formatNumber(-width)}Z`;
  }
  const near = cornerReach * radius;
  const [right, bottom] = [x + width, y + height];
  const steps: readonly (readonly [string, ...number[]])[] = [
    ["M", x + radius, y],
    ["L", right - radius, y],
    ["C", right - near, y, right, y + near, right, y + radius],
    ["L", right, bottom - radius],
    ["C", right, bottom - near, right - near, bottom, right - radius, bottom],
    ["L", x + radius, bottom],
    ["C", x + near, bottom, x, bottom - near, x, bottom - radius],
    ["L", x, y + radius],
    ["C", x, y + near, x + near, y, x + radius, y],
  ];
  return `${steps.map(([name, ...lengths]) => name + lengths.map(formatNumber).join(",")).join("")}Z`;
}
