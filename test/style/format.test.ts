import { expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { parseFormat } from "../../src/style/format.ts";

test.for([
  ["m--:", 'two line styles, "--" and ":"'],
  ["- ", 'two line styles, "-" and " "'],
  ["ro--x", 'two markers, "o" and "x"'],
  ["rb", 'two colors, "r" and "b"'],
  ["C0r", 'two colors, "C0" and "r"'],
  ["-q", 'an unrecognized character, "q"'],
  ["qo-", 'an unrecognized character, "q"'],
  ["o-é", 'an unrecognized character, "é"'],
  ["o😀", 'an unrecognized character, "😀"'],
  ["oC", 'an unrecognized character, "C"'],
  ["--Cx", 'a bad cycle index, "Cx"; the colors of the cycle are "C0" to "C9"'],
] as const)("parseFormat(%j, where) names what is wrong", ([fmt, fault]) => {
  expect(() => parseFormat(fmt, "plot: fmts[1]")).toThrow(
    new PlotError("invalid-format", `plot: fmts[1] is ${JSON.stringify(fmt)}, which has ${fault}`),
  );
});
