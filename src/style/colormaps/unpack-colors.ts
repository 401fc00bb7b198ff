/** Reads the texts of tables.ts, whose writer, scripts/make-colormap-table.py, tells their forms. */

import type { SegmentData, SegmentRow } from "./lookup-table.ts";

type Triple = [red: number, green: number, blue: number];

/**
 * Colors of six hexadecimal digits that stand one after the other.
 * Some of matplotlib's blues, marked by a `-`, are a unit in the last place lower than the byte they mean.
 */
export function readHexColors(text: string): Triple[] {
  return (text.match(/.{6}-?/g) ?? []).map((color) => {
    const [red, green, blue] = [0, 2, 4].map(
      (start) => Number.parseInt(color.slice(start, start + 2), 16) / 255,
    ) as Triple;
    return [red, green, color.endsWith("-") ? blue * (1 - 2 ** -53) : blue];
  });
}

/** Columns of reds, greens and blues: their third differences in a text, in units of the last decimal. */
export function unpackColumns(text: string): [reds: number[], greens: number[], blues: number[]] {
  const [decimals = 0, ...differences] = readIntegers(text);
  const length = differences.length / 3;
  const column = (channel: number) =>
    undifference(differences.slice(channel * length, (channel + 1) * length), 10 ** decimals);
  return [column(0), column(1), column(2)];
}

/** Segments between colors at even places, which are rounded to six decimals. */
export function unpackSegments(text: string): SegmentData {
  const [red, green, blue] = unpackColumns(text).map((column) =>
    column.map((value, index): SegmentRow => {
      const place = Math.round((index / (column.length - 1)) * 1e6) / 1e6;
      return [place, value, value];
    }),
  );
  return { red: red ?? [], green: green ?? [], blue: blue ?? [] };
}

/** Segments written out: channels parted by `|`, rows by `,`, and in a row `x y`, or `x y0 y1`. */
export function readSegments(text: string): SegmentData {
  const [red = [], green = [], blue = []] = text.split("|").map((channel) =>
    channel.split(",").map((row): SegmentRow => {
      const [x = 0, y0 = 0, y1 = y0] = row.split(" ").map(Number);
      return [x, y0, y1];
    }),
  );
  return { red, green, blue };
}

/** Sums differences up three times, and brings them to their unit. */
function undifference(differences: readonly number[], unit: number): number[] {
  let slope = 0;
  let value = 0;
  let bend = 0;
  return differences.map((difference) => {
    bend += difference;
    slope += bend;
    value += slope;
    return value / unit;
  });
}

/** Whole numbers in base 32: the sign is the lowest bit, and digits from 32 on have another one after them. */
function readIntegers(text: string): number[] {
  const integers: number[] = [];
  let value = 0;
  let unit = 1;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    // Multiplied, not shifted, since some are longer than 32 bits.
    value += (digit % 32) * unit;
    unit *= 32;
    if (digit >= 32) continue;
    integers.push(value % 2 === 0 ? value / 2 : -(value - 1) / 2);
    value = 0;
    unit = 1;
  }
  return integers;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
