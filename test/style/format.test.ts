import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { propCycle, toHex } from "../../src/style/color.ts";
import { lineStyleName, toLineStyle } from "../../src/style/dashes.ts";
import { parseFormat } from "../../src/style/format.ts";
import { hexWithAlpha, truth } from "./truth.ts";

interface Asked {
  fmt: string;
  group: string;
}
interface Parsed {
  linestyle: string | null;
  marker: string | null;
  color: string | null;
  alpha?: number;
}
interface Drawn extends Parsed {
  line: boolean;
  markers: boolean;
}

const cases = truth<Asked, { parse: Parsed; drawn: Drawn } | { error: string }>("fmt");
const legal = cases.flatMap((one) => ("parse" in one.out ? [{ ...one.in, ...one.out }] : []));
const wrong = cases.flatMap((one) => ("error" in one.out ? [{ ...one.in, ...one.out }] : []));

describe("parseFormat(fmt, where) agrees with matplotlib", () => {
  test.for(legal)("$fmt", ({ fmt, parse, drawn }) => {
    const { linestyle, marker, color } = parseFormat(fmt, "plot: fmt");
    // A blank and "None" are the same line style.
    const expected = parse.linestyle === null ? null : toLineStyle(parse.linestyle, fmt);
    expect({ linestyle, marker }).toEqual({ linestyle: expected, marker: parse.marker });
    expect(color && toHex(color)).toBe(parse.color && hexWithAlpha(parse.color, parse.alpha));
    expect(lineStyleName(linestyle ?? "-")).toBe(drawn.linestyle);
    expect(marker ?? "None").toBe(drawn.marker);
    expect(toHex(color ?? "C0")).toBe(hexWithAlpha(drawn.color ?? "", drawn.alpha));
  });
});

/** The reason of our message that matplotlib's stands for. */
function reason(error: string): string {
  if (error.includes("two linestyle symbols")) return "two line styles, ";
  if (error.includes("two marker symbols")) return "two markers, ";
  if (error.includes("two color symbols")) return "two colors, ";
  const [, character] = /unrecognized character '(.+)'/u.exec(error) ?? [];
  if (character !== undefined) return `an unrecognized character, `;
  return "a bad cycle index, ";
}

describe("parseFormat(fmt, where) refuses what matplotlib refuses, for the same reason", () => {
  test.for(wrong)("$fmt", ({ fmt, error }) => {
    const start = `plot: fmts[2] is ${JSON.stringify(fmt)}, which has ${reason(error)}`;
    expect(() => parseFormat(fmt, "plot: fmts[2]")).toThrow(
      expect.objectContaining({
        code: "invalid-format",
        message: expect.stringContaining(start),
      }),
    );
  });
});

test.for([
  ["m--:", 'two line styles, "--" and ":"'],
  ["- ", 'two line styles, "-" and " "'],
  ["ro--x", 'two markers, "o" and "x"'],
  ["rb", 'two colors, "r" and "b"'],
  ["C0r", 'two colors, "C0" and "r"'],
  ["-q", 'an unrecognized character, "q"'],
  ["o-é", 'an unrecognized character, "é"'],
  ["o😀", 'an unrecognized character, "😀"'],
  ["oC", 'an unrecognized character, "C"'],
  ["--Cx", 'a bad cycle index, "Cx"; the colors of the cycle are "C0" to "C9"'],
] as const)("parseFormat(%j, where) names what is wrong", ([fmt, fault]) => {
  expect(() => parseFormat(fmt, "plot: fmts[1]")).toThrow(
    new PlotError("invalid-format", `plot: fmts[1] is ${JSON.stringify(fmt)}, which has ${fault}`),
  );
});

test("parseFormat(fmt, where) lets a line that names its color leave the cycle as it was", () => {
  for (const one of truth<{ fmts: string[]; group: string }, { colors: string[] }>("fmt")) {
    if (one.in.group !== "cycle") continue;
    const cycle = propCycle.values();
    const colors = one.in.fmts.map((fmt) => {
      const { color } = parseFormat(fmt, "plot: fmt");
      return toHex(color ?? cycle.next().value ?? "C0");
    });
    expect(colors, one.id).toEqual(one.out.colors);
  }
});
