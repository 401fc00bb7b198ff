import { linspace } from "d2l-plot";

/** The places of a grid of 101 × 101 over a square, x and y as tables whose rows have one x each, and a height for each. */
export function gridOver(
  [from, to]: readonly [number, number],
  height: (x: number, y: number) => number,
) {
  const places = linspace(from, to, 101);
  const x = places.map((x) => places.map(() => x));
  const y = places.map(() => places);
  return { x, y, z: places.map((x) => places.map((y) => height(x, y))) };
}
