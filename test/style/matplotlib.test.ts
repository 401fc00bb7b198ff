import { expect, test } from "vitest";
import { isColorLike, toHex } from "../../src/style/color.ts";
import {
  dashPattern,
  type LineStyleLike,
  lineStyleName,
  toLineStyle,
} from "../../src/style/dashes.ts";
import { parseFormat } from "../../src/style/format.ts";
import { hexWithAlpha, truth } from "../truth.ts";

/** What a call gives, or that it throws. */
function outcome<Result>(call: () => Result): Result | "an error" {
  try {
    return call();
  } catch {
    return "an error";
  }
}

test("parseFormat(fmt, where) reads every format string as matplotlib does, or refuses it too", () => {
  type Asked = { readonly fmt?: string };
  type Parsed = {
    readonly linestyle: string | null;
    readonly marker: string | null;
    readonly color: string | null;
    readonly alpha?: number;
  };
  const cases = truth<Asked, { readonly parse?: Parsed }>("fmt");
  const wrong = cases.flatMap(({ in: { fmt }, out: { parse } }) => {
    if (fmt === undefined) return [];
    const ours = outcome(() => {
      const { linestyle, marker, color } = parseFormat(fmt, "fmt");
      return { linestyle, marker, color: color && toHex(color) };
    });
    const theirs = parse
      ? {
          // A blank and "None" are the same line style.
          linestyle: parse.linestyle && toLineStyle(parse.linestyle, "linestyle"),
          marker: parse.marker,
          color: parse.color && hexWithAlpha(parse.color, parse.alpha),
        }
      : "an error";
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ fmt, ours, theirs }];
  });
  expect(wrong).toEqual([]);
});

test("toHex(color) reads every color as matplotlib does, or refuses it as isColorLike says", () => {
  const cases = truth<
    { readonly color: string },
    { readonly hex?: string; readonly alpha?: number }
  >("colors");
  const wrong = cases.flatMap(({ in: { color }, out }) => {
    if ("colors" in out) return [];
    const ours = [outcome(() => toHex(color)), isColorLike(color)];
    const { hex, alpha } = out;
    const theirs = [hex === undefined ? "an error" : hexWithAlpha(hex, alpha), hex !== undefined];
    return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ color, ours, theirs }];
  });
  expect(wrong).toEqual([]);
});

test("dashPattern(style, width) draws every line style as matplotlib does", () => {
  interface Asked {
    readonly linestyle: LineStyleLike;
    readonly linewidth: number;
  }
  interface Answer {
    readonly drawn: boolean;
    readonly linestyle: string;
    readonly offset: number;
    readonly dashes: readonly number[] | null;
    readonly capstyle: string;
    readonly joinstyle: string;
  }
  for (const { id, in: asked, out } of truth<Asked, Answer>("dashes")) {
    const style = toLineStyle(asked.linestyle, "linestyle");
    const pattern = dashPattern(style, asked.linewidth);
    expect([id, lineStyleName(style), pattern !== null]).toEqual([id, out.linestyle, out.drawn]);
    if (pattern === null) continue;
    const { offset, dashes, capstyle, joinstyle } = pattern;
    expect([id, capstyle, joinstyle]).toEqual([id, out.capstyle, out.joinstyle]);
    expect(offset).toBeCloseTo(out.offset, 9);
    expect(dashes?.length).toBe(out.dashes?.length);
    for (const [index, length] of (dashes ?? []).entries()) {
      expect(length).toBeCloseTo(out.dashes?.[index] ?? Number.NaN, 9);
    }
  }
});
