/** The faces of a colorbar: which values they are for, and what colors they have. */
import { BoundaryNorm } from "../../style/norms/boundary-norm.ts";
import { NoNorm } from "../../style/norms/no-norm.ts";
import { nonsingular } from "../../ticker/nonsingular.ts";
import type { Bar } from "./colorbar-body.ts";

/** Faces from the first to the last, the ends among them. */
export interface Faces {
  /** One more than there are faces. */
  readonly boundaries: readonly number[];
  /** The value whose color each face has; whole numbers are places in the colormap. */
  readonly values: Float64Array | Int32Array;
  /** Whether the first and the last face are ends. */
  readonly hasLower: boolean;
  readonly hasUpper: boolean;
}

/** The faces of a bar. Limits that are not known become 0 and 1, and such as leave no room are widened, for the norm itself. */
export function facesOf(bar: Bar): Faces {
  const { norm } = bar.mappable;
  const hasLower = bar.extend === "min" || bar.extend === "both";
  const hasUpper = bar.extend === "max" || bar.extend === "both";
  if (bar.values !== null) {
    const boundaries = bar.boundaries ?? boundariesAround(bar.values);
    // Whole numbers are places in a list of colors.
    const arePlaces = norm instanceof NoNorm && bar.values.every(Number.isInteger);
    const values = (arePlaces ? Int32Array : Float64Array).from(bar.values);
    return { boundaries, values, hasLower, hasUpper };
  }
  const inner = innerBoundaries(bar);
  settleLimits(bar);
  const all = [
    ...(hasLower ? [(inner[0] ?? 0) - 1] : []),
    ...inner,
    ...(hasUpper ? [(inner.at(-1) ?? 0) + 1] : []),
  ];
  const boundaries =
    isLevelled(bar) || norm instanceof NoNorm ? all : Array.from(norm.inverse(all));
  const middles = boundaries.slice(1).map((next, index) => 0.5 * ((boundaries[index] ?? 0) + next));
  const isCounted = norm instanceof NoNorm;
  const values = isCounted
    ? Int32Array.from(middles, (middle) => Math.trunc(middle + 1e-5))
    : Float64Array.from(middles);
  return { boundaries, values, hasLower, hasUpper };
}

/** Whether faces lie between given values, rather than one for each color. */
export function isLevelled({ mappable, boundaries }: Bar): boolean {
  return boundaries !== null || mappable.norm instanceof BoundaryNorm;
}

function innerBoundaries({ mappable, boundaries }: Bar): readonly number[] {
  const { norm, cmap } = mappable;
  if (norm instanceof BoundaryNorm) return norm.boundaries;
  if (norm instanceof NoNorm) return Array.from({ length: cmap.N + 1 }, (_, index) => index - 0.5);
  if (boundaries !== null) return boundaries;
  const step = 1 / cmap.N;
  return Array.from({ length: cmap.N + 1 }, (_, index) => (index === cmap.N ? 1 : index * step));
}

function settleLimits({ mappable: { norm } }: Bar): void {
  if (norm instanceof BoundaryNorm) return;
  const [vmin, vmax] = norm.scaled() ? [norm.vmin ?? 0, norm.vmax ?? 1] : [0, 1];
  const [low, high] = nonsingular(vmin, vmax, 0.1);
  if (norm.vmin !== low) norm.vmin = low;
  if (norm.vmax !== high) norm.vmax = high;
}

/** Boundaries in the middles between values. */
function boundariesAround(values: readonly number[]): number[] {
  const middles = values.slice(1).map((next, index) => 0.5 * ((values[index] ?? 0) + next));
  const [first = 0, second = first] = middles;
  const [last = 0, before = last] = middles.toReversed();
  return [2 * first - second, ...middles, 2 * last - before];
}

/** The boundaries without those of the ends. */
export function innerOf({ boundaries, hasLower, hasUpper }: Faces): readonly number[] {
  return boundaries.slice(hasLower ? 1 : 0, boundaries.length - (hasUpper ? 1 : 0));
}

/** The colors of the faces, `#rrggbb` or `#rrggbbaa`, their ends among them. */
export function faceColors({ mappable: { norm, cmap } }: Bar, { values }: Faces): string[] {
  return cmap.toHexes(norm(values));
}

/** Lengths of the ends at the left or the bottom, and at the other side, beside that of the inner part; 0 for none. */
export function endLengths(
  bar: Bar,
  faces: Faces,
  isInverted: boolean,
): { readonly lower: number; readonly upper: number } {
  const [lower, upper] =
    bar.extendfrac === "auto" ? outerLengths(bar, innerOf(faces)) : bar.extendfrac;
  // Lengths stay at their sides where the axis runs the other way; ends do not.
  const hasLower = isInverted ? faces.hasUpper : faces.hasLower;
  const hasUpper = isInverted ? faces.hasLower : faces.hasUpper;
  return { lower: hasLower ? lower : 0, upper: hasUpper ? upper : 0 };
}

/** How much of the inner part the first and the last face take. */
function outerLengths(bar: Bar, inner: readonly number[]): readonly [number, number] {
  const count = inner.length - 1;
  const isEven = !isLevelled(bar) || bar.spacing === "uniform";
  if (isEven) return [1 / count, 1 / count];
  const [first = 0, second = 0] = inner;
  const [last = 1, before = 0] = inner.toReversed();
  return [(second - first) / (last - first), (last - before) / (last - first)];
}
