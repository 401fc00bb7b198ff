/** Colors as four numbers from 0 to 1, which colormaps reckon with. */

import { PlotError, show } from "../../errors.ts";
import { listOf } from "../../options.ts";
import { byte, toHex } from "../color.ts";

/** Red, green, blue and alpha, from 0 to 1; from 0 to 255 where bytes were asked for. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** A color: a string as everywhere, or red, green, blue and perhaps alpha from 0 to 1. */
export type ColormapColor = string | ArrayLike<number>;

// These are not the colors of their hexadecimal form: half of 255 is no whole number, and images cut it off.
const letters: Readonly<Record<string, readonly [number, number, number]>> = {
  b: [0, 0, 1],
  g: [0, 0.5, 0],
  r: [1, 0, 0],
  c: [0, 0.75, 0.75],
  m: [0.75, 0, 0.75],
  y: [0.75, 0.75, 0],
  k: [0, 0, 0],
  w: [1, 1, 1],
};

/**
 * Brings a color to red, green, blue and alpha from 0 to 1, unrounded.
 * @param alpha Replaces the alpha of the color, unless that is `"none"`.
 * @throws PlotError `invalid-color`
 * @example toRgba("0.25", "setUnder: color") // [0.25, 0.25, 0.25, 1]
 */
export function toRgba(color: unknown, where: string, alpha?: number | null): Rgba {
  const [red, green, blue, own] =
    typeof color === "string" ? parseColor(color, where) : readChannels(color, where);
  const isNone = typeof color === "string" && color.toLowerCase() === "none";
  return [red, green, blue, isNone ? 0 : (alpha ?? own)];
}

/** `#rrggbb`, or `#rrggbbaa` where the color is not opaque, each channel rounded, halves to even. */
export function rgbaToHex(rgba: ArrayLike<number>): string {
  const digits = Array.from(rgba, byte).join("");
  return `#${digits.endsWith("ff") ? digits.slice(0, 6) : digits}`;
}

function parseColor(color: string, where: string): Rgba {
  const hex = toHex(color, where);
  const letter = Object.hasOwn(letters, color) ? letters[color] : undefined;
  if (letter !== undefined) return [...letter, 1];
  const level = Number(color.replaceAll("_", ""));
  if (!color.startsWith("#") && Number.isFinite(level)) return [level, level, level, 1];
  const bytes = [1, 3, 5, 7].map((start) =>
    Number.parseInt(hex.slice(start, start + 2) || "ff", 16),
  );
  return bytes.map((byte) => byte / 255) as Rgba;
}

function readChannels(color: unknown, where: string): Rgba {
  const channels = listOf(color) ?? [];
  const areChannels = channels.every(
    (channel) => typeof channel === "number" && channel >= 0 && channel <= 1,
  );
  if (!areChannels || channels.length < 3 || channels.length > 4) throw notAColor(where, color);
  const [red, green, blue, alpha = 1] = channels as Rgba;
  return [red, green, blue, alpha];
}

function notAColor(where: string, value: unknown): PlotError {
  return new PlotError(
    "invalid-color",
    `${where} must be a color, like "red" or "#ff8800", or 3 or 4 numbers from 0 to 1; got ${show(value)}`,
  );
}
