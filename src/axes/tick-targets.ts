import type { TickLevel } from "../layout/tick-style.ts";
import { type Reader, readOneOf } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";

const levelsMeant = { major: ["major"], minor: ["minor"], both: ["major", "minor"] } as const;

/** Reads which levels of ticks are meant. */
export const readLevels: Reader<readonly TickLevel[]> = (where, value) =>
  levelsMeant[readOneOf(["major", "minor", "both"])(where, value)];

/** Reads which axes are meant. */
export const readAxisNames: Reader<readonly AxisName[]> = (where, value) => {
  const name = readOneOf(["x", "y", "both"])(where, value);
  return name === "both" ? ["x", "y"] : [name];
};
