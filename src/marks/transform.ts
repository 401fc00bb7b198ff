import { formatNumber } from "../svg/xml.ts";

/** What brings something from 0, 0 to a place, turned by degrees; undefined for what is there. */
export function transformTo(x: number, y: number, angle?: number): string | undefined {
  if (angle !== undefined) return `${translate(x, y)} rotate(${angle})`;
  return x === 0 && y === 0 ? undefined : translate(x, y);
}

function translate(x: number, y: number): string {
  return `translate(${formatNumber(x)},${formatNumber(y)})`;
}
