/** Contours agree with matplotlib's: levels, lines and areas vertex by vertex, and colors. */
import { describe, expect, test } from "vitest";
import { contourColors, isDashed } from "../../../src/data/contour/colors.ts";
import {
  type ContourQuestion,
  contourAreaSet,
  contourLineSet,
  type Heights,
} from "../../../src/data/contour/contour.ts";
import { numpyPowerOfTen, powerOfTen } from "../../../src/ticker/powers.ts";
import { truth } from "../../truth.ts";

type Rows = (number | string)[][];
interface Call {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly kwargs?: {
    readonly levels?: number | number[];
    readonly cmap?: string;
    readonly colors?: string | string[];
    readonly corner_mask?: boolean;
    readonly extent?: { readonly $tuple: [number, number, number, number] };
    readonly origin?: string;
    readonly norm?: unknown;
    readonly vmin?: number;
    readonly vmax?: number;
    readonly extend?: "both" | "min" | "max";
  };
}
interface Level {
  readonly level: number;
  readonly color: string;
  readonly dash: unknown;
  readonly segments: readonly { readonly closed: boolean; readonly v: [number, number][] }[];
}
interface Answer {
  readonly contour?: {
    readonly levels: number[];
    readonly zmin: number;
    readonly zmax: number;
    readonly clim: [number, number];
    readonly lines: Level[];
  };
  readonly contourf?: {
    readonly levels: number[];
    readonly layers: number[];
    readonly colors: string[];
    readonly polygons: readonly (readonly {
      readonly v: [number, number][];
      readonly codes: number[];
    }[])[];
  };
}
const cases = truth<{ readonly ops: readonly Call[] }, Answer>("contour");

function toHeights(rows: Rows): Heights {
  const data = Float64Array.from(rows.flat(), Number);
  return { rows: rows.length, columns: rows[0]?.length ?? 0, data };
}

const toPlaces = (value: unknown) =>
  Array.isArray((value as unknown[])[0])
    ? toHeights(value as Rows)
    : Float64Array.from(value as number[]);

/** The arguments as ours: `z`, or `x, y, z`, then perhaps levels. */
function toCall({ args, kwargs = {} }: Call) {
  const hasPlaces = args.length > 2;
  const { origin, extent, levels, norm, extend, corner_mask } = kwargs;
  const options: Omit<ContourQuestion, "fn"> = {
    x: hasPlaces ? toPlaces(args[0]) : null,
    y: hasPlaces ? toPlaces(args[1]) : null,
    levels: levels ?? (args[hasPlaces ? 3 : 1] as number | number[] | undefined) ?? null,
    origin: origin === "image" ? "upper" : ((origin as "lower" | undefined) ?? null),
    extent: extent?.$tuple ?? null,
    cornerMask: corner_mask ?? true,
    log: norm !== undefined,
    ...(extend === undefined ? {} : { extend }),
  };
  return { z: toHeights(args[hasPlaces ? 2 : 0] as Rows), options, kwargs };
}

const near = (values: readonly number[]) =>
  values.map((value) => expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.abs(value) + 1e-6))));

/** Values with powers of ten in the place of what numpy takes for them where the processor has AVX-512. */
const exact = (values: readonly number[] = []) =>
  values.map((value) => {
    const exponent = Math.round(Math.log10(value));
    return value > 0 && numpyPowerOfTen(exponent) === value ? powerOfTen(exponent) : value;
  });

const lineCases = cases.filter((one) => one.out.contour !== undefined);
const areaCases = cases.filter((one) => one.out.contourf !== undefined);

describe.each(lineCases)("$id", ({ in: { ops }, out: { contour } }) => {
  const call = ops.find((one) => one.fn === "contour") as Call;
  const { z, options, kwargs } = toCall(call);
  const ours = contourLineSet(z, { fn: "contour", ...options });

  test("has matplotlib's levels", () => {
    expect(ours.levels).toEqual(exact(contour?.levels));
    expect([ours.zmin, ours.zmax]).toEqual([contour?.zmin, contour?.zmax]);
  });

  test("has matplotlib's lines", () => {
    expect(ours.lines.map((lines) => lines.length)).toEqual(
      contour?.lines.map((one) => one.segments.length),
    );
    for (const [index, level] of (contour?.lines ?? []).entries()) {
      for (const [place, { closed, v }] of level.segments.entries()) {
        const line = ours.lines[index]?.[place];
        expect(line?.closed).toBe(closed);
        expect(Array.from(line?.vertices ?? [])).toEqual(near(v.flat()));
      }
    }
  });

  test("has matplotlib's colors and dashes", () => {
    const { cmap = null, colors = null, vmin = null, vmax = null } = kwargs;
    const log = options.log ?? false;
    const found = contourColors(ours.levels, null, {
      fn: "contour",
      cmap,
      colors,
      vmin,
      vmax,
      log,
    });
    expect(found.hexes).toEqual(contour?.lines.map((one) => one.color));
    expect([found.norm.vmin, found.norm.vmax]).toEqual(exact(contour?.clim));
    const dashed = ours.levels.map((level) =>
      isDashed(level, found.monochrome, ours.zmin, ours.zmax),
    );
    expect(dashed).toEqual(contour?.lines.map((one) => one.dash !== null));
  });
});

describe.each(areaCases)("$id, areas", ({ in: { ops }, out: { contourf } }) => {
  const { z, options, kwargs } = toCall(ops.find((one) => one.fn === "contourf") as Call);
  const ours = contourAreaSet(z, { fn: "contourf", ...options });

  test("has matplotlib's levels and colors", () => {
    expect(ours.levels).toEqual(contourf?.levels);
    expect(ours.layers).toEqual(contourf?.layers);
    const { cmap = null, extend = "neither" } = kwargs;
    const { hexes } = contourColors(ours.levels, ours.layers, { fn: "contourf", cmap, extend });
    expect(hexes).toEqual(contourf?.colors);
  });

  test("has matplotlib's polygons", () => {
    expect(ours.polygons.map((layer) => layer.length)).toEqual(
      contourf?.polygons.map((layer) => layer.length),
    );
    for (const [index, layer] of (contourf?.polygons ?? []).entries()) {
      for (const [place, { v, codes }] of layer.entries()) {
        const rings = ours.polygons[index]?.[place]?.rings ?? [];
        expect(rings.flatMap((ring) => Array.from(ring))).toEqual(near(v.flat()));
        expect(rings.map((ring) => ring.length / 2)).toEqual(ringLengths(codes));
      }
    }
  });
});

/** How many points each ring of a path has: each ends with a code for closing. */
function ringLengths(codes: readonly number[]): number[] {
  const ends = codes.flatMap((code, index) => (code === 79 ? [index + 1] : []));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
