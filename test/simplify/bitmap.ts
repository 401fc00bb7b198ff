/** Eight directions, evenly spread; millions of discs are looked at, so they are plain lists of numbers. */
const angles = Float64Array.from({ length: 8 }, (_, eighth) => (eighth * Math.PI) / 4);
const [cosines, sines] = [angles.map(Math.cos), angles.map(Math.sin)];

/** A page on which round strokes are painted in the plainest way, to compare cleverer ones with. */
export class Bitmap {
  readonly #rows: Uint8Array[];
  readonly #columns: number;
  readonly #perPixel: number;

  /** @param perPixel How many dots of the bitmap make the side of a pixel of the page. */
  constructor(width: number, height: number, perPixel: number) {
    this.#columns = Math.ceil(width * perPixel);
    this.#perPixel = perPixel;
    const rows = Math.ceil(height * perPixel);
    this.#rows = Array.from({ length: rows }, () => new Uint8Array(this.#columns));
  }

  /** Paints a disc at every dot of the way. */
  paint(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) * this.#perPixel);
    for (let step = 0; step <= steps; step++) {
      const share = steps === 0 ? 0 : step / steps;
      this.#paintDisc(x1 + share * (x2 - x1), y1 + share * (y2 - y1), radius);
    }
  }

  /** Whether all of a disc is painted: its center, and points around its edge. */
  hasDisc(x: number, y: number, radius: number): boolean {
    if (!this.#has(x, y)) return false;
    for (let at = 0; at < 8; at++) {
      if (!this.#has(x + radius * (cosines[at] ?? 0), y + radius * (sines[at] ?? 0))) return false;
    }
    return true;
  }

  /** Whether all of a stroke is painted. */
  hasStroke(x1: number, y1: number, x2: number, y2: number, radius: number): boolean {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
    for (let step = 0; step <= steps; step++) {
      const share = steps === 0 ? 0 : step / steps;
      if (!this.hasDisc(x1 + share * (x2 - x1), y1 + share * (y2 - y1), radius)) return false;
    }
    return true;
  }

  #has(x: number, y: number): boolean {
    const row = this.#rows[Math.floor(y * this.#perPixel)];
    return row !== undefined && row[Math.floor(x * this.#perPixel)] === 1;
  }

  #paintDisc(x: number, y: number, radius: number): void {
    const scale = this.#perPixel;
    const first = Math.ceil((y - radius) * scale - 0.5);
    for (let row = Math.max(0, first); row + 0.5 <= (y + radius) * scale; row++) {
      const halfWidth = Math.sqrt(Math.max(0, radius ** 2 - ((row + 0.5) / scale - y) ** 2));
      const from = Math.ceil((x - halfWidth) * scale - 0.5);
      const to = Math.floor((x + halfWidth) * scale - 0.5) + 1;
      this.#rows[row]?.fill(1, Math.max(0, from), Math.max(0, to));
    }
  }
}
