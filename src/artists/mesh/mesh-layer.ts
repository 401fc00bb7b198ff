/** The layer of a mesh in a spec: cells as rectangles, as a picture where they are many or shine through, or as areas where they are skewed. */
import type { Json, JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { paint } from "../../marks/paint.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import { nearRings } from "../area/near-outlines.ts";
import { cellRects, solidFills } from "../image/cell-rects.ts";
import { colorBytes, pngURL } from "../image/png.ts";
import { sampleEdges } from "../image/sample-edges.ts";
import type { QuadMesh } from "./quad-mesh.ts";

/** So many cells are told one by one. */
const mostTold = 4096;

/** The layer of a mesh; null for one without cells. */
export function meshLayer(mesh: QuadMesh, space: AxesSpace): JsonObject | null {
  const { rows, columns, isEven } = mesh.corners;
  if (rows * columns === 0) return null;
  const { edgecolor, alpha, rasterized } = mesh;
  if (!isEven || edgecolor === "face") return areaCells(mesh, space);
  if (edgecolor !== null) return edgedCells(mesh, space);
  const fills = alpha === null || alpha === 1 ? solidFills(mesh.facecolors) : null;
  if (rasterized ?? (fills === null || rows * columns > mostTold)) return meshPicture(mesh, space);
  if (fills === null) return edgedCells(mesh, space);
  return cellRects({ ...meshEdges(mesh), values: mesh.getArray(), fills }, space);
}

/** The edges of columns and rows. */
function meshEdges({ corners: { rows, columns, x, y } }: QuadMesh) {
  return {
    x: x.slice(0, columns + 1),
    y: Float64Array.from({ length: rows + 1 }, (_, row) => y[row * (columns + 1)] ?? 0),
  };
}

/** Cells with edges, which cover what shows between them. */
function edgedCells(mesh: QuadMesh, space: AxesSpace): JsonObject {
  const { edgecolor, linewidth, alpha } = mesh;
  const grid = {
    ...meshEdges(mesh),
    values: mesh.getArray(),
    fills: mesh.facecolors.map(shownColor),
  };
  const layer = cellRects(grid, space, { isApart: true });
  const look = {
    type: "rect",
    ...paint("stroke", edgecolor ?? "#00000000", alpha),
    strokeWidth: points(linewidth),
    ...(alpha === null || alpha === 1 ? {} : { fillOpacity: alpha }),
    clip: true,
  };
  return { ...layer, mark: look };
}

function shownColor(color: string): string | null {
  return color.length === 9 && color.endsWith("00") ? null : color;
}

/** What is seen of the cells as pixels, two to a point. */
function meshPicture(mesh: QuadMesh, space: AxesSpace): JsonObject | null {
  const { x, y } = meshEdges(mesh);
  const across = sampleEdges(x, space, "x");
  const up = sampleEdges(y, space, "y");
  if (across === null || up === null) return null;
  const colors = mesh.facecolors.map(colorBytes);
  const [width, height] = [across.cells.length, up.cells.length];
  const bytes = new Uint8ClampedArray(4 * width * height);
  for (let row = 0; row < height; row++) {
    const line = (up.cells[height - 1 - row] ?? 0) * (x.length - 1);
    for (let column = 0; column < width; column++) {
      const color = colors[line + (across.cells[column] ?? 0)] ?? [0, 0, 0, 0];
      bytes.set(color, 4 * (row * width + column));
    }
  }
  const { alpha } = mesh;
  return {
    data: { values: [{ x: across.from, y: up.from, x2: across.to, y2: up.to }] },
    mark: {
      type: "image",
      url: pngURL({ width, height, bytes }),
      aspect: false,
      smooth: false,
      clip: true,
      ...(alpha === null || alpha === 1 ? {} : { opacity: alpha }),
    },
    encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
  };
}

/** Cells with corners or edges of their own, each an area at its first corner. */
function areaCells(mesh: QuadMesh, space: AxesSpace): JsonObject {
  const { alpha, edgecolor, linewidth, facecolors } = mesh;
  const values = mesh.getArray();
  const hasOneEdge = edgecolor !== null && edgecolor !== "face";
  const rows = facecolors.flatMap((color, cell): Json[] => {
    const fill = shownColor(color);
    const place = cellPlace(mesh, cell, space);
    if (place === null || (fill === null && !hasOneEdge)) return [];
    const value = values[cell] ?? Number.NaN;
    const stroke = hasOneEdge ? {} : { stroke: fill };
    return [
      {
        ...place,
        value: Number.isFinite(value) ? value : null,
        fill,
        ...stroke,
      },
    ];
  });
  const isOpaque = alpha === null || alpha === 1;
  const opacity = isOpaque ? {} : { fillOpacity: alpha };
  // Without edges, a thin one of its own color keeps the page from showing between cells.
  const thin = { strokeWidth: isOpaque ? 0.4 : 0 };
  const wide = { strokeWidth: points(linewidth), ...(isOpaque ? {} : { strokeOpacity: alpha }) };
  const own = edgecolor === null ? thin : wide;
  const edge = hasOneEdge
    ? { ...paint("stroke", edgecolor, alpha), strokeWidth: points(linewidth) }
    : own;
  return {
    data: { values: rows },
    mark: { type: "point", size: 4, ...opacity, ...edge, clip: true },
    encoding: {
      shape: { field: "shape", type: "nominal", scale: null },
      fill: { field: "fill", type: "nominal", scale: null },
      ...(hasOneEdge ? {} : { stroke: { field: "stroke", type: "nominal", scale: null } }),
    },
  };
}

/** The first corner of a cell on the scale Vega draws with, and the way around it from there, in points; null far outside. */
function cellPlace({ corners: { columns, x, y } }: QuadMesh, cell: number, space: AxesSpace) {
  const first = cell + Math.floor(cell / columns);
  const around = [first, first + 1, first + columns + 2, first + columns + 1];
  const corners = around.map((corner): Point => [x[corner] ?? 0, y[corner] ?? 0]);
  const near = nearRings([...corners, null], space).filter((corner) => corner !== null);
  const [start] = near;
  if (start === undefined) return null;
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  const [x0, y0] = [across(start[0]), up(start[1])];
  const steps = near.map(([toX, toY], index) => {
    return `${index === 0 ? "M" : "L"}${points(across(toX) - x0)},${points(y0 - up(toY))}`;
  });
  const place = (name: AxisName, value: number) => coordinate(space[name])(value);
  return { x: place("x", start[0]), y: place("y", start[1]), shape: `${steps.join("")}Z` };
}
