/** Compares areas, collections and containers of an axes with what truth files tell of them. */
import type { AreaArtist } from "../../src/artists/artist.ts";
import { BarContainer } from "../../src/artists/bar/bar-container.ts";
import { BarPatch } from "../../src/artists/bar/bar-patch.ts";
import { ErrorLines } from "../../src/artists/errorbar/error-lines.ts";
import { ErrorbarContainer } from "../../src/artists/errorbar/errorbar-container.ts";
import { StepPolygon } from "../../src/artists/hist/step-polygon.ts";
import type { Axes } from "../../src/index.ts";
import { toPage } from "../../src/space/to-page.ts";
import { hexWithAlpha } from "../truth.ts";
import { type Differences, near, same, toNumbers } from "./compare.ts";
import { NotYet } from "./harness.ts";

const bound = 0.02;
type Fields = Readonly<Record<string, unknown>>;

/** What differs between an area and what is told of it, or null where this kind of area is not compared here. */
export function patchDifferences(
  what: string,
  axes: Axes,
  patch: object,
  theirs: Fields,
): Differences | null {
  if (patch instanceof BarPatch) return barDifferences(what, axes, patch, theirs);
  return patch instanceof StepPolygon ? stepDifferences(what, axes, patch, theirs) : null;
}

function barDifferences(what: string, axes: Axes, bar: BarPatch, theirs: Fields): Differences {
  const { xy, width, height, box, ...others } = theirs;
  const across = toPage(axes.space, "x");
  const up = toPage(axes.space, "y");
  const [x, y] = bar.xy;
  const corners = [across(x), up(y), across(x + bar.width), up(y + bar.height)];
  return [
    ...same(`${what} kind`, "Rectangle", theirs.kind),
    ...exact(what, [...bar.xy, bar.width, bar.height], [...(xy as number[]), width, height]),
    // A bar without a height has no box.
    ...(box == null ? [] : onPage(`${what} box`, ascending(corners), toNumbers(box as number[]))),
    ...paintDifferences(what, bar, others),
  ];
}

function ascending([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): number[] {
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

function stepDifferences(
  what: string,
  axes: Axes,
  polygon: StepPolygon,
  theirs: Fields,
): Differences {
  const { xy, closed, path, codes: _, label, ...others } = theirs;
  const [across, up] = [toPage(axes.space, "x"), toPage(axes.space, "y")];
  const corners = Array.from(polygon.xdata, (x, index) => [x, polygon.ydata[index] ?? 0] as const);
  const places = corners.flatMap(([x, y]) => [across(x), up(y)]);
  return [
    ...same(`${what} kind`, "Polygon", theirs.kind),
    ...exact(`${what} xy`, corners.flat(), (xy as number[][]).flat()),
    ...same(`${what} closed`, polygon.closed, closed),
    ...(path === undefined
      ? []
      : onPage(`${what} path`, places, toNumbers(path as number[][]).flat())),
    // One without a name has none in matplotlib, where it is None.
    ...same(`${what} label`, polygon.label, label ?? ""),
    ...paintDifferences(what, polygon, others),
  ];
}

function paintDifferences(
  what: string,
  patch: AreaArtist & { readonly alpha: number | null; readonly dashes: readonly number[] | null },
  theirs: Fields,
): Differences {
  const { alpha, dash, kind: _, ...others } = theirs;
  return [
    ...(alpha === undefined ? [] : same(`${what} alpha`, patch.alpha, alpha)),
    ...near(`${what} dash`, patch.dashes ?? [], (dash ?? []) as number[], 1e-9),
    ...Object.entries(others).flatMap(([name, value]) => {
      const own = Reflect.get(patch, name);
      if (own === undefined) throw new NotYet(`${patch.kind}.${name}`);
      return same(`${what} ${name}`, own, value);
    }),
  ];
}

/** Numbers to the last bits: sums of the same numbers may be taken in another order. */
function exact(what: string, ours: readonly number[], theirs: unknown): Differences {
  const expected = toNumbers(theirs as number[]);
  const size = Math.max(...expected.map(Math.abs).filter(Number.isFinite), 0);
  // No NaN equals another.
  const known = (value: number) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value);
  return near(what, ours.map(known), expected.map(known), () => 1e-12 * size);
}

/** Places in points; those a log axis has infinitely far down are far down in different ways. */
function onPage(what: string, ours: readonly number[], theirs: readonly number[]): Differences {
  const far = (place: number) => (place < -1e4 ? Number.NEGATIVE_INFINITY : place);
  return near(what, ours.map(far), theirs.map(far), (place) =>
    Math.max(bound, 1e-6 * Math.abs(place)),
  );
}

/** The same for a collection. */
export function collectionDifferences(
  what: string,
  collection: object,
  theirs: Fields,
): Differences | null {
  if (!(collection instanceof ErrorLines)) return null;
  const { kind, label, zorder, color, linewidth, alpha, segments } = collection;
  const { segments: expected, alpha: theirAlpha = null, ...others } = theirs;
  const ours = {
    kind,
    label,
    zorder,
    facecolors: [],
    edgecolors: [hexWithAlpha(color, alpha ?? 1)],
    linewidths: [linewidth],
    dashes: [null],
  };
  const inOrder = Object.fromEntries(
    Object.keys(others).map((name) => [name, Reflect.get(ours, name)]),
  );
  return [
    ...same(what, inOrder, others),
    ...same(`${what} alpha`, alpha, theirAlpha),
    ...exact(`${what} segments`, segments.flat(2), (expected as number[][][]).flat(2)),
  ];
}

/** Compares the containers of all axes. */
export function containerDifferences(
  axes: readonly Axes[],
  theirs: readonly (readonly Fields[])[],
): Differences {
  const ours = axes.map(({ containers }) =>
    containers.map((each) => ({
      type: each instanceof ErrorbarContainer ? "ErrorbarContainer" : "BarContainer",
      label: each.label,
      n: each instanceof BarContainer ? each.count : null,
    })),
  );
  return same("containers", ours, theirs);
}
