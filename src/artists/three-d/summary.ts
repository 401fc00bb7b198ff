/** What stands in space in the text of a figure, and in words. */
import { numberRangeOf, writeAlone, writerOf, writeSetting } from "../../facts/numbers.ts";
import { type PointColumn, pointFacts } from "../../facts/points.ts";
import { differing, inner, quoted, word } from "../../facts/words.ts";
import type { DataDescription } from "../artist.ts";
import { lineLook } from "../line/summary.ts";
import { mappingFacts } from "../mapping-facts.ts";
import { dashesInWords } from "../segments/dashes-in-words.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { Line3D } from "./line-3d.ts";
import type { Line3DCollection, Lines3D } from "./line-3d-collection.ts";
import type { Path3DCollection } from "./path-3d-collection.ts";
import type { Poly3DCollection } from "./poly-3d-collection.ts";
import type { Points3D } from "./projection.ts";
import type { Text3D } from "./text-3d.ts";

/** The lines of a line. */
export function line3DSummary({ pen, zorder, xdata, ydata, zdata }: Line3D): string[] {
  const look = lineLook(pen).filter((fact) => !fact.startsWith("zorder"));
  const order = differing("zorder", writeSetting(zorder), "2");
  return ["line", ...look, ...order, ...pointFacts(pointColumns({ x: xdata, y: ydata, z: zdata }))];
}

function pointColumns({ x, y, z }: Points3D): [PointColumn, PointColumn, PointColumn] {
  return [
    { name: "x", values: x },
    { name: "y", values: y },
    { name: "z", values: z },
  ];
}

/** The lines of points. Sizes are areas in square points. */
export function points3DSummary(collection: Path3DCollection): string[] {
  const { marker, sizes, facecolors, edgecolors, linewidths, depthshade, points } = collection;
  const [size = 0] = sizes;
  const values = collection.getArray();
  const face = values === null ? colorFact(facecolors) : "colored";
  const own = [
    `${face} ${word(String(marker))}${sizes.length === 1 ? ` ${writeSetting(size)}` : ""}`,
    ...differing("edge", colorFact(edgecolors), colorFact(facecolors)),
    ...differing("linewidth", linewidths.map(writeSetting).join(" "), "1"),
    ...(depthshade ? [] : ["no depth shade"]),
    ...alphaFact(collection.alpha),
    ...(values === null ? [] : mappingFacts(collection)),
  ];
  const more: PointColumn[] = [
    ...(sizes.length === 1 ? [] : [{ name: "size", values: Float64Array.from(sizes) }]),
    ...(values === null ? [] : [{ name: "value", values }]),
  ];
  return ["points", ...own, ...pointFacts([...pointColumns(points), ...more])];
}

function colorFact(colors: readonly string[]): string {
  const count = new Set(colors).size;
  return count > 1 ? `${count} colors` : (colors[0] ?? "#00000000");
}

function alphaFact(alpha: number | null): string[] {
  return alpha === null ? [] : [`alpha ${writeSetting(alpha)}`];
}

/** The lines of a wireframe. */
export function wireframeSummary({ look, patterns, points }: Line3DCollection): string[] {
  const { colors, linewidths, alpha } = look;
  return [
    "wireframe",
    `${colors.join(" ")} ${patterns.map(dashesInWords).join(" ")} ${linewidths.map(writeSetting).join(" ")}`,
    ...alphaFact(alpha),
    counted(points.starts.length - 1, "line") || "no lines",
    ...inner(reachText(points)),
  ];
}

/** What points reach. */
function reachText({ x, y, z }: Points3D): string[] {
  return Object.entries({ x, y, z }).flatMap(([name, values]) => {
    const extent = numberRangeOf(values);
    const write = writerOf(extent);
    return extent.min > extent.max
      ? []
      : [`${name} from ${write(extent.min)} to ${write(extent.max)}`];
  });
}

/** The lines of a surface. */
export function surfaceSummary(surface: Poly3DCollection): string[] {
  const { facecolors, edgecolor, linewidth, alpha, points } = surface;
  const isMapped = surface.getArray() !== null;
  return [
    "surface",
    isMapped ? "colored" : colorFact(facecolors),
    ...(edgecolor === null ? [] : [`edge ${edgecolor} ${writeSetting(linewidth)}`]),
    ...alphaFact(alpha),
    ...(isMapped ? mappingFacts(surface) : []),
    counted(points.starts.length - 1, "polygon") || "no polygons",
    ...inner(reachText(points)),
  ];
}

/** The lines of a text. */
export function text3DSummary({ text, at, zdir, zorder }: Text3D): string[] {
  return [
    "text",
    quoted(text),
    `at ${at.map(writeAlone).join(", ")}`,
    ...(zdir === null ? [] : [`along ${zdir.map(writeAlone).join(", ")}`]),
    ...settings({ kind: "text3d", label: "", zorder }, { zorder: 3 }),
  ];
}

/** A line for those who cannot see it. */
export function describeLine3D({ xdata, ydata, zdata }: Line3D): DataDescription {
  const points = { x: xdata, y: ydata, z: zdata };
  return description(points, ["line in space", "lines in space"], "line", "runs");
}

/** Points. */
export function describePoints3D({ points }: Path3DCollection): DataDescription {
  const has = `has ${counted(points.x.length, "point")}`;
  return description(points, ["set of points in space", "sets of points in space"], "set", has);
}

/** A wireframe. */
export function describeWireframe({ points }: Line3DCollection): DataDescription {
  return description(points, ["wireframe", "wireframes"], "wireframe", linesInWords(points));
}

function linesInWords({ starts }: Lines3D): string {
  return `has ${counted(starts.length - 1, "line")}`;
}

/** A surface. */
export function describeSurface({ points }: Poly3DCollection): DataDescription {
  const has = `has ${counted(points.starts.length - 1, "polygon")}`;
  return description(points, ["surface", "surfaces"], "surface", has);
}

/** How many there are, and what they reach along y and z. */
function description(
  { x, y, z }: Points3D,
  noun: readonly [string, string],
  short: string,
  has: string,
): DataDescription {
  const [across, deep, up] = [numberRangeOf(x), numberRangeOf(y), numberRangeOf(z)];
  const isEmpty = [across, deep, up].some(({ min, max }) => min > max);
  const ranges = `${rangeInWords(deep.min, deep.max)} in y and ${rangeInWords(up.min, up.max)} in z`;
  return {
    noun,
    short,
    x: isEmpty ? null : across,
    says: isEmpty ? "has no data" : `${has} ${ranges}`,
  };
}
