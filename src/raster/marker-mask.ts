/** What a marker paints of a fine grid. */
import type { MarkerMask } from "../simplify/marker-cover.ts";
import type { Coverage } from "./coverage.ts";
import type { Stamp } from "./stamps.ts";

/** The cells that a marker covers by half or more; null for none. */
export function maskOf({ face, edge }: Stamp): MarkerMask | null {
  const parts = [face, edge].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const box = pixelBoxAround(parts);
  const cells = new Uint8Array(box.width * box.height);
  for (const part of parts) {
    for (let row = 0; row < part.height; row++) {
      const start = (row + part.top - box.top) * box.width + part.left - box.left;
      for (let column = 0; column < part.width; column++) {
        const share = part.shares[row * part.width + column] as number;
        if (share >= 0.5) cells[start + column] = 1;
      }
    }
  }
  return { ...box, cells };
}

/** A box of whole pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around what is covered. */
export function pixelBoxAround(parts: readonly Coverage[]): PixelBox {
  const left = Math.min(...parts.map((part) => part.left));
  const top = Math.min(...parts.map((part) => part.top));
  const right = Math.max(...parts.map((part) => part.left + part.width));
  const bottom = Math.max(...parts.map((part) => part.top + part.height));
  return { left, top, width: right - left, height: bottom - top };
}
