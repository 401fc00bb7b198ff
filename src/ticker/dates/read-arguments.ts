/** How date locators and formatters read their arguments. */
import { invalidArgument } from "../../errors.ts";
import { readCount } from "../../options.ts";
import { readNumberList } from "../tick-options.ts";

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** One of several whole numbers, as a list in ascending order. */
export function readCounts(least: number, most: number) {
  return (where: string, value: unknown): readonly number[] => {
    const one = readCount(least, most);
    if (typeof value === "number") return [one(where, value)];
    const list = readNumberList(where, value);
    return list.map((each, index) => one(`${where}[${index}]`, each)).sort((a, b) => a - b);
  };
}

/** Days of a month: from 1, or from -1 for the last backwards. */
export function readMonthDays(where: string, value: unknown): readonly number[] {
  const days = readCounts(-31, 31)(where, value);
  if (days.includes(0)) throw invalidArgument(where, "days from 1 to 31 or from -31 to -1", value);
  return days;
}

/** Days of the week: numbers from 0 for Monday, or `"MO"`, …, `"SU"`. */
export function readWeekdays(where: string, value: unknown): readonly number[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const days = values.map((day) => (typeof day === "string" ? weekdayNames.indexOf(day) : day));
  if (days.every((day) => Number.isInteger(day) && Number(day) >= 0 && Number(day) <= 6)) {
    return days.map(Number).sort((a, b) => a - b);
  }
  throw invalidArgument(where, 'days from 0 for Monday to 6, or "MO" to "SU"', value);
}
