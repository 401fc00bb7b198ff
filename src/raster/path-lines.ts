/** Path data as lines. */
import { addCubic, disc, type Polyline } from "./polygons.ts";

/** Where lengths are counted from, in pixels, and how many pixels one is. */
export interface PathPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Where 1, 0 and 0, 1 lie before that, where they are turned. */
  readonly turn?: Turn;
}

type Turn = readonly [x1: number, y1: number, x2: number, y2: number];

const commandPattern = /([MLHVCAZ])([^MLHVCAZ]*)/gi;
const lengthPattern = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** How many numbers a command takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 5 };

/** The lines of a path in pixels: moves, lines, cubic curves, and arcs as circles of symbols are written with. */
export function pathLines(data: string, place: PathPlace): Polyline[] {
  const pen = new PathPen(place);
  for (const [, letter = "", text = ""] of data.matchAll(commandPattern)) {
    const name = letter.toUpperCase();
    const numbers = text.match(lengthPattern) ?? [];
    const count = counts[name] ?? 0;
    if (name === "Z") pen.close();
    for (let at = 0; at + count <= numbers.length && count > 0; at += count) {
      // Numbers after those of a move are lines.
      const step = name === "M" && at > 0 ? "L" : name;
      pen.draw(step, numbers.slice(at, at + count), letter !== name);
    }
  }
  return pen.lines.filter(({ points }) => points.length > 0);
}

/** Draws one command after the other. */
class PathPen {
  readonly lines: { points: number[]; isClosed: boolean }[] = [];
  readonly #place: PathPlace;
  #x = 0;
  #y = 0;
  #first: readonly [x: number, y: number] = [0, 0];

  constructor(place: PathPlace) {
    this.#place = place;
  }

  close(): void {
    const last = this.lines.at(-1);
    if (last !== undefined) last.isClosed = true;
    [this.#x, this.#y] = this.#first;
  }

  draw(name: string, words: readonly string[], isRelative: boolean): void {
    if (name === "A") {
      this.#circle(words);
      return;
    }
    const numbers = words.map(Number);
    const [left, top] = isRelative ? [this.#x, this.#y] : [0, 0];
    const own = numbers.map((each, at) => each + (name === "V" || at % 2 === 1 ? top : left));
    const ends = name === "H" ? [...own, this.#y] : name === "V" ? [this.#x, ...own] : own;
    if (name === "M") this.lines.push({ points: [], isClosed: false });
    this.#add(name, ends);
    if (name === "M") this.#first = [this.#x, this.#y];
  }

  #add(name: string, ends: readonly number[]): void {
    const places = mappedPoint(ends, this.#place.turn).map((each, at) =>
      this.#inPixels(each, at % 2 === 0 ? "x" : "y"),
    );
    const points = this.lines.at(-1)?.points ?? [];
    const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = places;
    if (name !== "C") points.push(...places);
    else {
      const curve = [
        [ax, -ay],
        [bx, -by],
        [x, -y],
      ] as const;
      addCubic(points, curve, 1);
    }
    [this.#x, this.#y] = [ends.at(-2) ?? 0, ends.at(-1) ?? 0];
  }

  /** A circle from its top on, see `arcOf` of `svg/symbol-outline.ts`; the fourth number has the flags of the arc before it. */
  #circle([size = "0", , , end = "10"]: readonly string[]): void {
    const radius = Number(size);
    const center = [this.#inPixels(this.#x, "x"), this.#inPixels(this.#y + radius, "y")] as const;
    this.lines.pop();
    this.lines.push({
      points: [...disc(center, radius * this.#place.scale)],
      isClosed: true,
    });
    this.#x += Number(end.slice(2));
  }

  #inPixels(length: number, axis: "x" | "y"): number {
    const at = this.#place[axis] + length * this.#place.scale;
    return Math.min(Math.max(at, -farthestPixel), farthestPixel);
  }
}

function mappedPoint(ends: readonly number[], turn: Turn | undefined): readonly number[] {
  if (turn === undefined) return ends;
  const [x1, y1, x2, y2] = turn;
  return ends.map((each, at) =>
    at % 2 === 0 ? each * x1 + (ends[at + 1] ?? 0) * x2 : (ends[at - 1] ?? 0) * y1 + each * y2,
  );
}

/** Pixels. */
const farthestPixel = 1e6;
