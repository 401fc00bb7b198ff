/** How the ticks of axes with dates are written. */
import type { TickLabels } from "../types.ts";
import { type Civil, civilOf } from "./civil.ts";
import { strftime } from "./strftime.ts";
import { requireInstant } from "./view.ts";
import type { Zone } from "./zone.ts";

/** Writes a number of days since 1970 as a date. */
export function writeDate(fn: string, days: number, zone: Zone, format: string): string {
  return strftime(civilOf(requireInstant(fn, days), zone), zone, format);
}

/** What a tick has by how long its step is, in days: a format, or a function of the tick and its number. */
export type ScaledFormats = ReadonlyMap<number, string | ((tick: number, pos: number) => string)>;

/** The format of the shortest step that is no shorter than this one. */
export function formatForStep(
  scaled: ScaledFormats,
  step: number,
  otherwise: string,
): string | ((tick: number, pos: number) => string) {
  const steps = [...scaled].sort(([a], [b]) => a - b);
  return steps.find(([days]) => days >= step)?.[1] ?? otherwise;
}

/** Formats by level: years, months, days, hours, minutes, seconds. */
export type LevelFormats = readonly [string, string, string, string, string, string];

/** What guides short labels. */
export interface ConciseFormats {
  readonly zone: Zone;
  readonly formats: LevelFormats;
  readonly zeroFormats: LevelFormats;
  readonly offsetFormats: LevelFormats;
  readonly showOffset: boolean;
}

const parts = ["year", "month", "day", "hour", "minute", "second"] as const;
const firstOfParts = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
const secondsLevel = 5;

/** Labels that tell only what changes from tick to tick; what they share stands at the end of the axis. */
export function conciseLabels(ticks: readonly number[], concise: ConciseFormats): TickLabels {
  const { zone, formats, zeroFormats, offsetFormats, showOffset } = concise;
  const civils = ticks.map((tick) => civilOf(requireInstant("ConciseDateFormatter", tick), zone));
  const level = levelOf(civils);
  const texts = civils.map((civil) => {
    const format = (isZero(civil, level) ? zeroFormats : formats)[level] ?? "";
    return strftime(civil, zone, format);
  });
  const labels = level === secondsLevel ? withoutCommonZeros(texts) : texts;
  const last = civils.at(-1);
  const offset = last && strftime(last, zone, offsetFormats[level] ?? "");
  const isShown = showOffset && !tellsYear(civils, level);
  return { label: (_, pos) => labels[pos] ?? "", offsetText: isShown ? (offset ?? "") : "" };
}

/** The finest part that is not the same for all; seconds if all are. */
function levelOf(civils: readonly Civil[]): number {
  const level = parts.findLastIndex((part) =>
    civils.some((civil) => civil[part] !== civils[0]?.[part]),
  );
  return level < 0 ? secondsLevel : level;
}

function isZero(civil: Civil, level: number): boolean {
  if (level === secondsLevel) return civil.second === 0 && civil.micros === 0;
  const part = parts[level] ?? "second";
  return civil[part] === firstOfParts[part];
}

/** Whether labels of years, or of months of which one is a January, tell the year themselves. */
function tellsYear(civils: readonly Civil[], level: number): boolean {
  const part = parts[level];
  const isVaried = new Set(civils.map((civil) => civil[part ?? "year"])).size > 1;
  return level < 2 && isVaried && civils.some((civil) => civil[part ?? "year"] === 1);
}

/** Leaves out zeros at the end that all labels with a decimal point have. */
function withoutCommonZeros(texts: readonly string[]): readonly string[] {
  const ends = texts
    .filter((text) => text.includes("."))
    .map((text) => /0*$/.exec(text)?.[0].length ?? 0);
  const count = Math.min(...ends);
  if (ends.length === 0 || count === 0) return texts;
  return texts.map((text) =>
    text.includes(".") ? text.slice(0, -count).replace(/\.+$/, "") : text,
  );
}
