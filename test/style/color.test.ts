import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { propCycle, toHex } from "../../src/style/color.ts";

describe("toHex(color, where, cycle)", () => {
  test("takes places in the cycle from the cycle given", () => {
    const colors = ["C0", "C1", "C2", "C5"].map((place) => toHex(place, "color", ["red", "#0F0"]));
    expect(colors).toEqual(["#ff0000", "#00ff00", "#ff0000", "#00ff00"]);
  });

  test("counts round the cycle exactly for any number of digits", () => {
    expect(toHex(`C${"9".repeat(30)}`)).toBe(propCycle[9]);
  });

  test("does not look for places in the cycle inside the cycle", () => {
    expect(() => toHex("C0", "plot: color", ["C0"])).toThrow("plot: color must be a color");
  });
});

test("toHex(color) knows one spelling of gray as well as the other", () => {
  expect(toHex("xkcd:Dark Gray")).toBe(toHex("xkcd:dark grey"));
  expect(toHex("tab:grey")).toBe(toHex("tab:gray"));
});

test("toHex(color) calls it color when nobody says whose it is", () => {
  expect(() => toHex("redd")).toThrow(/^color must be a color, /);
});

test("toHex(color) drops an alpha that is opaque", () => {
  expect([toHex("#ABCF"), toHex("#aabbccFF")]).toEqual(["#aabbcc", "#aabbcc"]);
});

test.for([
  ["redd", '. Did you mean "red"?'],
  ["light blue", '. Did you mean "lightblue"?'],
  ["tab:orangee", '. Did you mean "tab:orange"?'],
  ["xkcd:sky_blue", '. Did you mean "xkcd:sky blue"?'],
  ["K", '. Did you mean "k"?'],
  ["rr", ""],
  ["u", ""],
  ["", ""],
  ["1.1", ""],
] as const)("toHex(%j) says what would be right%s", ([color, hint]) => {
  const expected = 'like "red", "C0" or "#ff8800", or a gray from "0" to "1"';
  expect(() => toHex(color, "plot: color")).toThrow(
    new PlotError(
      "invalid-color",
      `plot: color must be a color, ${expected}; got ${JSON.stringify(color)}${hint}`,
    ),
  );
});
