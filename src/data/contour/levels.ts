/** Which levels contours are drawn at. */

import { invalidArgument } from "../../errors.ts";
import type { Locator } from "../../ticker/types.ts";
import { risingLevels, tooFewLevels } from "./errors.ts";
import { decadeLevels, evenLevels, keepsAllLevels, locatorLevels } from "./level-ticks.ts";

/** On which sides there is a layer beyond the levels. */
export type ContourExtend = "neither" | "both" | "min" | "max";

/** How levels are chosen. */
export interface LevelOptions {
  /** About how many there shall be, or the levels, rising. @default 7 */
  readonly levels?: number | ArrayLike<number> | null;
  /** What chooses levels, however many there shall be. @default evenly spaced ones, or powers of ten */
  readonly locator?: Locator | undefined;
  /** Whether areas between levels are wanted rather than lines. @default false */
  readonly filled?: boolean;
  /** On which sides there is a layer beyond the levels. @default "neither" */
  readonly extend?: ContourExtend;
  /** Whether levels are powers of ten. @default false */
  readonly log?: boolean;
}

/** The levels, and whether none of those asked for was in range. */
export interface ChosenLevels {
  readonly levels: readonly number[];
  /** There is no level between the lowest and the highest height; lines then have the lowest as their only level. */
  readonly isOutside: boolean;
}

const usual = 7;

/**
 * Chooses levels for heights from `zmin` to `zmax`, as matplotlib does: those of its locator that lie between them,
 * and one more on either side; levels that were given are kept.
 * @throws PlotError for levels that do not rise, and for areas with fewer than two
 */
export function contourLevels(
  fn: string,
  zmin: number,
  zmax: number,
  options: LevelOptions = {},
): ChosenLevels {
  const given = options.levels ?? usual;
  const levels =
    typeof given === "number"
      ? chooseLevels(fn, given, zmin, zmax, options)
      : readGivenLevels(`${fn}: levels`, given, "a whole number, or rising finite numbers");
  const isOutside = !options.filled && !levels.some((level) => level > zmin && level < zmax);
  if (options.filled && levels.length < 2) throw tooFewLevels(fn, levels.length);
  const fallen = levels.findIndex((level, index) => index > 0 && level <= (levels[index - 1] ?? 0));
  if (fallen > 0 && !isOutside) throw risingLevels(fn, fallen, levels);
  return { levels: isOutside ? [zmin] : levels, isOutside };
}

const placesLevels = "one whose tickValues gives finite numbers";

function readGivenLevels(where: string, given: ArrayLike<number>, expected: string): number[] {
  const levels = Array.from(given);
  const areNumbers = levels.every((level) => typeof level === "number" && Number.isFinite(level));
  if (!areNumbers) throw invalidArgument(where, expected, given);
  return levels;
}

function chooseLevels(
  fn: string,
  count: number,
  zmin: number,
  zmax: number,
  options: LevelOptions,
): number[] {
  if (!Number.isInteger(count) || count < 0 || count > 1e4) {
    throw invalidArgument(
      `${fn}: levels`,
      "a whole number from 0 to 10000, or rising numbers",
      count,
    );
  }
  const { log = false, extend = "neither", locator } = options;
  if (locator !== undefined) {
    const placed = readGivenLevels(
      `${fn}: locator`,
      locatorLevels(locator, zmin, zmax),
      placesLevels,
    );
    return keepsAllLevels(locator) ? placed : trim(placed, zmin, zmax, extend);
  }
  const levels = log ? decadeLevels(zmin, zmax) : evenLevels(zmin, zmax, count + 1);
  return trim(levels, zmin, zmax, extend);
}

/** The levels between the lowest and the highest height, and one more on each side that has no layer of its own. */
function trim(
  levels: readonly number[],
  zmin: number,
  zmax: number,
  extend: ContourExtend,
): number[] {
  const below = levels.findLastIndex((level) => level < zmin);
  const above = levels.findIndex((level) => level > zmax);
  const first = Math.max(below, 0) + Number(extend === "min" || extend === "both");
  const end =
    (above < 0 ? levels.length : above + 1) - Number(extend === "max" || extend === "both");
  return end - first < 3 ? [...levels] : levels.slice(first, end);
}
