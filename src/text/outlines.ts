/** Reads the outlines of a TrueType font: tables `cmap`, `loca` and `glyf` of the OpenType specification. */

/** Outlines of a font by code point, in font units, y downwards as in SVG. */
export interface Outlines {
  /** Whether the font has the character. */
  has(codePoint: number): boolean;
  /** The character's outline as SVG path data; empty for a blank, or a character the font lacks. */
  pathOf(codePoint: number): string;
}

interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
type Contour = readonly OutlinePoint[];

/**
 * Reads a TrueType font file. Curves stay quadratic; hinting is not applied.
 * @example readOutlines(readFileSync("DejaVuSans.ttf")).pathOf(0x2d) // "M100-643h539v164h-539z"
 */
export function readOutlines(file: Uint8Array): Outlines {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tableReader(view);
  const glyphs = readCharacterMap(tables("cmap"));
  const contoursOf = contourReader(tables);
  const paths = new Map<number, string>();
  return {
    has: (codePoint) => glyphs.has(codePoint),
    pathOf(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return "";
      const path = paths.get(codePoint) ?? contoursOf(glyph).map(contourPath).join("");
      paths.set(codePoint, path);
      return path;
    },
  };
}

/** A function from a table's name to its bytes. */
function tableReader(view: DataView): (name: string) => DataView {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const letters = [0, 1, 2, 3].map((letter) => view.getUint8(record + letter));
    const start = view.byteOffset + view.getUint32(record + 8);
    const table = new DataView(view.buffer, start, view.getUint32(record + 12));
    tables.set(String.fromCharCode(...letters), table);
  }
  return (name) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`the font has no table ${name}`);
    return table;
  };
}

/** Glyph numbers by code point, from the map of all Unicode characters (format 12). */
function readCharacterMap(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const offset = cmap.getUint32(4 + 8 * index + 4);
    if (cmap.getUint16(offset) !== 12) continue;
    for (let group = 0; group < cmap.getUint32(offset + 12); group++) {
      const at = offset + 16 + 12 * group;
      const [first, last] = [cmap.getUint32(at), cmap.getUint32(at + 4)];
      const glyph = cmap.getUint32(at + 8);
      for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
    }
  }
  return glyphs;
}

/** A function from a glyph number to the glyph's contours. */
function contourReader(tables: (name: string) => DataView): (glyph: number) => Contour[] {
  const glyf = tables("glyf");
  const loca = tables("loca");
  const isLong = tables("head").getInt16(50) === 1;
  const start = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const contoursOf = (glyph: number): Contour[] => {
    const [from, to] = [start(glyph), start(glyph + 1)];
    if (from === to) return [];
    const data = new DataView(glyf.buffer, glyf.byteOffset + from, to - from);
    const count = data.getInt16(0);
    return count < 0 ? composite(data, contoursOf) : simple(data, count);
  };
  return contoursOf;
}

const header = 10;

/** The contours of a glyph that holds its own points. */
function simple(data: DataView, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(header + 2 * index));
  const length = (ends.at(-1) ?? -1) + 1;
  let at = header + 2 * count;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < length) {
    const flag = data.getUint8(at++);
    const times = flag & 8 ? data.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  /** Coordinates are stored as differences: a byte with its sign in the flag, two bytes, or nothing. */
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map(
    (flag, index): OutlinePoint => ({
      x: xs[index] ?? 0,
      y: ys[index] ?? 0,
      onCurve: (flag & 1) === 1,
    }),
  );
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** The contours of a glyph made of others, each moved and perhaps scaled or turned. */
function composite(data: DataView, contoursOf: (glyph: number) => Contour[]): Contour[] {
  const contours: Contour[] = [];
  let at = header;
  let more = true;
  while (more) {
    const flags = data.getUint16(at);
    const part = contoursOf(data.getUint16(at + 2));
    at += 4;
    const hasWords = (flags & 1) !== 0;
    const dx = hasWords ? data.getInt16(at) : data.getInt8(at);
    const dy = hasWords ? data.getInt16(at + 2) : data.getInt8(at + 1);
    at += hasWords ? 4 : 2;
    const scales = flags & 8 ? 1 : flags & 64 ? 2 : flags & 128 ? 4 : 0;
    const read = Array.from(
      { length: scales },
      (_, index) => data.getInt16(at + 2 * index) / 16384,
    );
    at += 2 * scales;
    const [xx = 1, xy = 0, yx = 0, yy = xx] =
      scales === 2 ? [read[0], 0, 0, read[1]] : scales === 1 ? [read[0]] : read;
    const place = ({ x, y, onCurve }: OutlinePoint): OutlinePoint => ({
      x: x * xx + y * yx + dx,
      y: x * xy + y * yy + dy,
      onCurve,
    });
    contours.push(...part.map((contour) => contour.map(place)));
    more = (flags & 32) !== 0;
  }
  return contours;
}

/** Path data of a contour. Between two control points, the point half-way is on the curve. */
function contourPath(contour: Contour): string {
  const points = contour.flatMap((point, index) => {
    const before = contour.at(index - 1) ?? point;
    return point.onCurve || before.onCurve ? [point] : [middle(before, point), point];
  });
  const first = points.findIndex((point) => point.onCurve);
  const start = points[first];
  if (start === undefined) return "";
  const pen = new Pen(start);
  const rest = [...points.slice(first + 1), ...points.slice(0, first), start];
  for (let index = 0; index < rest.length; index++) {
    const point = rest[index] ?? start;
    if (point.onCurve) {
      // Closing the contour draws its last side.
      if (index < rest.length - 1) pen.line(point);
    } else pen.curve(point, rest[++index] ?? start);
  }
  return pen.close();
}

function middle(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true };
}

/** Writes path data in relative coordinates, with as few separators as possible. */
class Pen {
  #x: number;
  #y: number;
  #data: string;

  constructor({ x, y }: OutlinePoint) {
    [this.#x, this.#y] = [toThreeDecimals(x), toThreeDecimals(-y)];
    this.#data = `M${this.#x}${separated(this.#y)}`;
  }

  line(to: OutlinePoint): void {
    const [dx, dy] = this.#from(to);
    if (dx === 0 || dy === 0) this.#data += dx === 0 ? `v${dy}` : `h${dx}`;
    else this.#data += `l${dx}${separated(dy)}`;
    this.#move(to);
  }

  curve(control: OutlinePoint, to: OutlinePoint): void {
    const [cx, cy] = this.#from(control);
    const [dx, dy] = this.#from(to);
    this.#data += `q${cx}${separated(cy)}${separated(dx)}${separated(dy)}`;
    this.#move(to);
  }

  close(): string {
    return `${this.#data}z`;
  }

  #from({ x, y }: OutlinePoint): [dx: number, dy: number] {
    return [
      toThreeDecimals(toThreeDecimals(x) - this.#x),
      toThreeDecimals(toThreeDecimals(-y) - this.#y),
    ];
  }

  #move({ x, y }: OutlinePoint): void {
    [this.#x, this.#y] = [toThreeDecimals(x), toThreeDecimals(-y)];
  }
}

/** Rounds a coordinate to three decimals; half-way points and scaled parts have decimals. */
function toThreeDecimals(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
