/** Colormaps that are formulas; what they give is brought between 0 and 1. */

import type { SegmentData } from "./lookup-table.ts";

const { PI, abs, cos, sin, sqrt } = Math;

/** Channels of a colormap, by its name, as functions of a place from 0 to 1. */
export const formulas: Readonly<Record<string, SegmentData>> = {
  afmhot: { red: (x) => 2 * x, green: (x) => 2 * x - 0.5, blue: (x) => 2 * x - 1 },
  cubehelix: {
    red: (x) => helix(x, -0.14861, 1.78277),
    green: (x) => helix(x, -0.29227, -0.90649),
    blue: (x) => helix(x, 1.97294, 0),
  },
  flag: {
    red: (x) => 0.75 * sin((x * 31.5 + 0.25) * PI) + 0.5,
    green: (x) => sin(x * 31.5 * PI),
    blue: (x) => 0.75 * sin((x * 31.5 - 0.25) * PI) + 0.5,
  },
  gist_gray: { red: identity, green: identity, blue: identity },
  gist_heat: { red: (x) => 1.5 * x, green: (x) => 2 * x - 1, blue: (x) => 4 * x - 3 },
  gist_yarg: { red: (x) => 1 - x, green: (x) => 1 - x, blue: (x) => 1 - x },
  gnuplot: { red: sqrt, green: (x) => x * x * x, blue: (x) => sin(x * 2 * PI) },
  gnuplot2: { red: (x) => x / 0.32 - 0.78125, green: (x) => 2 * x - 0.84, blue: gnuplotBlue },
  ocean: { red: (x) => 3 * x - 2, green: (x) => abs((3 * x - 1) / 2), blue: identity },
  prism: {
    red: (x) => 0.75 * sin((x * 20.9 + 0.25) * PI) + 0.67,
    green: (x) => 0.75 * sin((x * 20.9 - 0.25) * PI) + 0.33,
    blue: (x) => -1.1 * sin(x * 20.9 * PI),
  },
  rainbow: {
    red: (x) => abs(2 * x - 0.5),
    green: (x) => sin(x * PI),
    blue: (x) => cos((x * PI) / 2),
  },
};

function identity(x: number): number {
  return x;
}

/** A gray level, and a turn around it in the plane of equal brightness: Green's cube helix. */
function helix(x: number, cosine: number, sine: number): number {
  const amplitude = (x * (1 - x)) / 2;
  const angle = 2 * PI * (0.5 / 3 - 1.5 * x);
  return x + amplitude * (cosine * cos(angle) + sine * sin(angle));
}

function gnuplotBlue(x: number): number {
  if (x < 0.25) return 4 * x;
  return x < 0.92 ? -2 * x + 1.84 : x / 0.08 - 11.5;
}
