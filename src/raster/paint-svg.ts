/** Paints elements of an SVG as marks write them: groups, paths and lines, moved and scaled, in plain colors. */
import { coverageOf } from "./coverage.ts";
import { dashed } from "./dashes.ts";
import { type PathPlace, pathLines } from "./path-lines.ts";
import { emptyPage, type Paint, type PixelPage, paintCoverage, pixelBytes } from "./pixels.ts";
import { type Polyline, type StrokeStyle, strokePolygons } from "./polygons.ts";

/** What holds for an element: its attributes and those of the groups around it, and where it stands. */
interface Scope {
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: PathPlace;
}

/** Lines along which each row of pixels is looked at. */
const sampleLines = 8;

/**
 * The pixels of elements, four bytes each; null where one of them has a paint that is no plain color.
 * @param scale Pixels per unit.
 */
export function paintSVG(svg: string, width: number, height: number, scale: number) {
  const page = emptyPage(width, height);
  const scopes: Scope[] = [{ attributes: {}, place: { x: 0, y: 0, scale } }];
  for (const [, end, name, text = ""] of svg.matchAll(elementPattern)) {
    const scope = scopes.at(-1);
    if (end === "/") scopes.pop();
    else if (scope !== undefined) {
      const inner = within(scope, text);
      if (name === "g") scopes.push(inner);
      else if (!paintElement(page, inner)) return null;
    }
  }
  return { width, height, bytes: pixelBytes(page) };
}

const elementPattern = /<(\/?)(\w+)((?: [\w-]+="[^"]*")*)\/?>/g;

function within({ attributes, place }: Scope, text: string): Scope {
  // The place of a group and its opacity are its own.
  const { opacity = "1", transform: _, ...inherited } = attributes;
  const own = Object.fromEntries(
    Array.from(text.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, value]),
  );
  const together = { opacity: String(Number(opacity) * Number(own.opacity ?? 1)) };
  return {
    attributes: { ...inherited, ...own, ...together },
    place: moved(place, own.transform ?? ""),
  };
}

function moved(place: PathPlace, transform: string): PathPlace {
  const { x, y, scale } = place;
  if (transform === "") return place;
  const [, matrix] = /matrix\(([^)]*),0,0\)/.exec(transform) ?? [];
  if (matrix !== undefined) {
    const [x1 = 1, y1 = 0, x2 = 0, y2 = 1] = matrix.split(",").map(Number);
    // Strokes are as wide as the same scale in all directions makes them.
    const factor = Math.sqrt(Math.abs(x1 * y2 - y1 * x2));
    const turn = [x1 / factor, y1 / factor, x2 / factor, y2 / factor] as const;
    return { x, y, scale: scale * factor, turn };
  }
  const [, right = 0, down = 0] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [];
  const [, factor = 1] = /scale\(([\d.]+)\)/.exec(transform) ?? [];
  const [dx, dy] = [Number(right) * scale, Number(down) * scale];
  return { x: x + dx, y: y + dy, scale: scale * Number(factor) };
}

/** Paints a path or a line; false where it has a paint that is no color. */
function paintElement(page: PixelPage, { attributes, place }: Scope): boolean {
  const [fill, stroke] = (["fill", "stroke"] as const).map((name) => paintIn(attributes, name));
  if (fill === undefined || stroke === undefined) return false;
  const { d, x2 = "0", y2 = "0" } = attributes;
  const lines = pathLines(d ?? `M0,0L${x2},${y2}`, place);
  const cover = (polygons: readonly (readonly number[])[], paint: Paint) =>
    paintCoverage(page, coverageOf(polygons, windowOf(page), sampleLines), paint);
  if (fill !== null) {
    cover(
      lines.map(({ points }) => points),
      fill,
    );
  }
  if (stroke !== null) cover(strokeIn(lines, attributes, place.scale), stroke);
  return true;
}

function windowOf({ width, height }: PixelPage) {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** Null for none, undefined for one that is no color. */
function paintIn(
  attributes: Scope["attributes"],
  name: "fill" | "stroke",
): Paint | null | undefined {
  const { [name]: paint = "none", opacity = "1", [`${name}-opacity`]: own = "1" } = attributes;
  if (paint === "none") return null;
  const color = paint === "currentColor" ? (attributes.color ?? paint) : paint;
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (found === null) return undefined;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16));
  return [red / 255, green / 255, blue / 255, Number(opacity) * Number(own)];
}

function strokeIn(lines: readonly Polyline[], attributes: Scope["attributes"], scale: number) {
  const {
    "stroke-width": width = "1",
    "stroke-linejoin": join = "miter",
    "stroke-linecap": cap = "butt",
    "stroke-dasharray": dashes,
    "stroke-dashoffset": offset = "0",
  } = attributes;
  const style: StrokeStyle = {
    width: Number(width) * scale,
    join: join === "round" || join === "bevel" ? join : "miter",
    cap: cap === "square" ? "projecting" : cap === "round" ? cap : "butt",
  };
  const lengths = dashes?.split(",").map((length) => Number(length) * scale) ?? [];
  const pieces = lengths.length === 0 ? lines : dashed(lines, lengths, Number(offset) * scale);
  return pieces.flatMap((line) => strokePolygons(line, style));
}
