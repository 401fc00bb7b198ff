import type { Obstacle } from "../space/obstacle.ts";

/** A box in points as something a legend keeps clear of; its corners may come in any order. */
export function boxObstacle(
  x: readonly [number, number],
  y: readonly [number, number],
): Obstacle[] {
  const box = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] as const;
  return box.every(Number.isFinite) ? [{ boxes: [[...box]] }] : [];
}
