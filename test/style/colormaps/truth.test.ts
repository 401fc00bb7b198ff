/** Colormaps agree with matplotlib, color by color. */
import { describe, expect, test } from "vitest";
import { getCmap } from "../../../src/style/colormaps/registry.ts";
import { rgbaToHex } from "../../../src/style/colormaps/rgba.ts";
import { truth } from "../../truth.ts";

interface Question {
  readonly name: string;
}
interface Answer {
  readonly kind: string;
  readonly n: number;
  readonly hex: string;
  readonly bytes: string;
  readonly under: string;
  readonly over: string;
  readonly bad: string;
}
const cases = truth<Question, Answer>("colormap-lut");

function hexOf(bytes: ArrayLike<number>): string {
  return Buffer.from(Array.from(bytes).filter((_, index) => index % 4 !== 3)).toString("hex");
}

describe.each(cases)("getCmap($in.name)", ({ in: { name }, out }) => {
  const cmap = getCmap(name);
  const places = Int32Array.from({ length: out.n }, (_, index) => index);

  test("has matplotlib's colors, rounded and cut off", () => {
    expect(cmap.N).toBe(out.n);
    expect(cmap.constructor.name).toBe(out.kind);
    expect(cmap.toHexes(places).join("").replaceAll("#", "")).toBe(out.hex);
    expect(hexOf(cmap.toBytes(places))).toBe(out.bytes);
  });

  test("has matplotlib's colors for what lies outside", () => {
    const extremes = [cmap.getUnder(), cmap.getOver(), cmap.getBad()].map(rgbaToHex);
    expect(extremes).toEqual([out.under, out.over, out.bad]);
  });
});
