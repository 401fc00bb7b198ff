import { formatNumber } from "../svg/xml.ts";

/** What brings something from 0, 0 to a place, turned clockwise by degrees; undefined for what is there. */
export function transformTo(x: number, y: number, degrees = 0): string | undefined {
  if (degrees !== 0) return `${translate(x, y)} rotate(${formatNumber(degrees)})`;
  return x === 0 && y === 0 ? undefined : translate(x, y);
}

function translate(x: number, y: number): string {
  return `translate(${formatNumber(x)},${formatNumber(y)})`;
}
