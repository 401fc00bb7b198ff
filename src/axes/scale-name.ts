import type { Reader } from "../options.ts";
import { type ScaleName, scaleNames } from "../ticker/types.ts";
import { invalidScale } from "./errors.ts";

/** Reads the name of a scale. */
export const readScale: Reader<ScaleName> = (where, value) => {
  const name = scaleNames.find((known) => known === value);
  if (name === undefined) throw invalidScale(where, value, scaleNames);
  return name;
};
