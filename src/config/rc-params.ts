import { PlotError, show } from "../errors.ts";
import { listOf } from "../options.ts";
import { defaults, type RcParam, type RcParams } from "./defaults.ts";
import { unknownSetting } from "./errors.ts";
import { readSetting } from "./read-setting.ts";

export {
  type PictureBox,
  pictureBoxes,
  type RcParam,
  type RcParams,
  type TickDirection,
  tickDirections,
} from "./defaults.ts";

const rcNames = Object.keys(defaults) as RcParam[];

const currentSettings: RcParams = { ...defaults };

/**
 * The settings that new figures, axes, lines and legends start from, with matplotlib's names and
 * defaults. An artist reads them when it is made and keeps what it read; `axes.prop_cycle` counts when axes are made, `svg.fonttype` and
 * those of `savefig` when a figure is drawn. A name matplotlib does not know or a value it would refuse throws a `PlotError` and
 * changes nothing.
 * @example rcParams["lines.linewidth"] = 2;
 */
export const rcParams: RcParams = new Proxy(currentSettings, {
  set(target, name, value: unknown) {
    if (typeof name === "symbol" || !Object.hasOwn(defaults, name)) {
      throw unknownSetting(String(name), rcNames);
    }
    if (Object.is(Reflect.get(target, name), value)) return true;
    const read = readValue(name as RcParam, value);
    // A list is kept as it was read, so that later changes to the caller's own have no effect.
    if (isSameSetting(Reflect.get(target, name), read)) return true;
    snapshot = null;
    return Reflect.set(target, name, typeof value === "object" ? Object.freeze(read) : value);
  },
  deleteProperty(_, name) {
    throw new PlotError("invalid-argument", `rcParams: ${show(name)} cannot be deleted`);
  },
  defineProperty(_, name) {
    throw new PlotError("invalid-argument", `rcParams: ${show(name)} can only be assigned`);
  },
});

/** The size of figures, which helpers set, is checked without what other settings need. */
function readValue(name: RcParam, value: unknown): unknown {
  return name === "figure.figsize"
    ? checkFigsize(`rcParams["${name}"]`, value)
    : readSetting(name, value, defaults[name]);
}

/** Whether a setting has this value already. */
function isSameSetting(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return Object.is(before, after);
  return (
    before.length === after.length && before.every((value, index) => Object.is(value, after[index]))
  );
}

/** Gives every setting its default again. */
export function rcdefaults(): void {
  Object.assign(rcParams, defaults);
}

/** The settings as they are now, for an artist to keep: one frozen object for all until a setting changes. */
export function rcSnapshot(): Readonly<RcParams> {
  snapshot ??= Object.freeze(Object.assign({}, currentSettings));
  return snapshot;
}

let snapshot: Readonly<RcParams> | null = null;

const longestSide = 1000;

/**
 * Checks a figure size in inches: two positive numbers of at most 1,000.
 * @throws PlotError `invalid-figsize`, beginning with `where`, as in `plot: figsize`
 */
export function checkFigsize(where: string, value: unknown): readonly [number, number] {
  const pair = listOf(value) ?? [];
  const [width, height] = pair;
  if (pair.length === 2 && isSideLength(width) && isSideLength(height))
    return Object.freeze([width, height]);
  throw new PlotError(
    "invalid-figsize",
    `${where} must be [width, height] in inches, each over 0 and at most ${longestSide}; got ${show(value)}`,
  );
}

function isSideLength(value: unknown): value is number {
  return isPositive(value) && value <= longestSide;
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
