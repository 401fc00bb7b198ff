/** All colormaps of matplotlib, their reverses and other numbers of colors, by a checksum of their bytes. */
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { colormaps, getCmap } from "../../../src/style/colormaps/registry.ts";
import { truth } from "../../truth.ts";

const cases = truth<{ readonly name: string; readonly lut?: number }, string>("colormap-digests");

// A value of flag lies halfway between two bytes where its sine is 0, and numpy's sine is not 0 there.
const undecided = new Set(["flag", "flag_r"]);

test("colormaps() are matplotlib's", () => {
  expect(colormaps()).toEqual([...new Set(cases.map((one) => one.in.name))]);
});

test.each(cases.filter((one) => !undecided.has(one.in.name)))(
  "getCmap($in.name, $in.lut) has matplotlib's bytes, cut off and rounded",
  ({ in: { name, lut }, out }) => {
    const cmap = getCmap(name, lut);
    const places = Int32Array.from({ length: cmap.N }, (_, index) => index);
    const rounded = cmap.toHexes(places).map((hex) => `${hex.slice(1)}ff`.slice(0, 8));
    const bytes = [Buffer.from(cmap.toBytes(places)), Buffer.from(rounded.join(""), "hex")];
    expect(crc32(Buffer.concat(bytes)).toString(16).padStart(8, "0")).toBe(out);
  },
);
