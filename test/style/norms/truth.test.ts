/** Norms agree with matplotlib, and so do the colors they lead to. */
import { expect, test } from "vitest";
import { getCmap } from "../../../src/style/colormaps/registry.ts";
import { BoundaryNorm } from "../../../src/style/norms/boundary-norm.ts";
import { CenteredNorm } from "../../../src/style/norms/centered-norm.ts";
import { LogNorm, SymLogNorm } from "../../../src/style/norms/log-norms.ts";
import { NoNorm } from "../../../src/style/norms/no-norm.ts";
import { Normalize } from "../../../src/style/norms/normalize.ts";
import { PowerNorm } from "../../../src/style/norms/power-norm.ts";
import { TwoSlopeNorm } from "../../../src/style/norms/two-slope-norm.ts";
import { truth } from "../../truth.ts";

const classes = {
  Normalize,
  LogNorm,
  SymLogNorm,
  TwoSlopeNorm,
  BoundaryNorm,
  PowerNorm,
  CenteredNorm,
  NoNorm,
};

interface Question {
  readonly norm: keyof typeof classes;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly values: readonly (number | string)[];
  readonly dtype?: string;
  readonly cmap: string;
  readonly lut?: number;
  readonly reversed?: boolean;
  readonly extremes?: Readonly<Record<string, string>>;
}
interface Answer {
  readonly vmin: number;
  readonly vmax: number;
  readonly normed: readonly (number | string | null)[];
  readonly hex: readonly string[];
  readonly bytes: readonly string[];
}
const cases = truth<Question, Answer>("norms");

// A missing value is NaN here, be it masked or not.
const toNumber = (value: number | string | null) => (value === null ? Number.NaN : Number(value));
const arrays: Readonly<Record<string, (values: number[]) => ArrayLike<number>>> = {
  int64: (values) => Int32Array.from(values),
  float32: (values) => Float32Array.from(values),
  uint8: (values) => Uint8Array.from(values),
};

/**
 * How far apart numbers are at most, measured by the larger. Matplotlib's were made with numpy's logarithms and
 * powers for AVX-512, which are a few units in the last place off; without those, numpy gives others itself.
 */
function farthest(ours: readonly number[], theirs: readonly number[]): number {
  const distances = theirs.map((value, index) => {
    const own = ours[index];
    if (Object.is(own, value) || own === value) return 0;
    return Math.abs((own ?? Number.NaN) - value) / Math.max(1, Math.abs(value));
  });
  return distances.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(0, ...distances);
}

test.each(cases)("$id: $in.norm, $in.cmap", ({ in: question, out }) => {
  const values = question.values.map(toNumber);
  const data = arrays[question.dtype ?? ""]?.(values) ?? Float64Array.from(values);
  const make = classes[question.norm] as new (options?: unknown) => Normalize;
  const norm = new make(question.params);
  norm.autoscaleNone(data);
  const normed = norm(data);
  expect([norm.vmin, norm.vmax]).toEqual([out.vmin, out.vmax]);
  expect(farthest(Array.from(normed), out.normed.map(toNumber))).toBeLessThan(1e-14);

  const cmap = getCmap(question.cmap, question.lut ?? null);
  const own = (question.reversed ? cmap.reversed() : cmap).withExtremes(question.extremes ?? {});
  expect(own.toHexes(normed)).toEqual(out.hex);
  expect(Buffer.from(own.toBytes(normed)).toString("hex")).toBe(out.bytes.join(""));
});
