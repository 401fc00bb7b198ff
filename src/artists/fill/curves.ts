import type { ArgumentPath } from "../../data/argument-path.ts";
import { toColumns } from "../../data/columns.ts";
import { formOf, whileReading } from "../../data/form.ts";
import type { Positions } from "../../data/positions.ts";
import { sampleFunction } from "../../data/sample.ts";
import { invalidArgument } from "../../errors.ts";
import type { AxisName } from "../../space/axes-space.ts";
import { isNameOrDate, readNumbers } from "../read-numbers.ts";
import { notOneCurve, unpairedCurve } from "./errors.ts";
import type { Curves } from "./fill-runs.ts";

/** What the positions and the two curves over them are called in messages. */
export interface CurveNames {
  /** Also the axis they lie along. */
  readonly along: AxisName;
  readonly first: string;
  readonly second: string;
}

/** Reads two curves over the same positions; one number serves for all, and a curve may be a function of the position. */
export function readCurves(
  positions: Positions,
  names: CurveNames,
  values: { readonly [Name in keyof CurveNames]: unknown },
): Curves {
  const { fn } = positions;
  const across = names.along === "x" ? "y" : "x";
  const along = readCurve(positions, names.along, names.along, values.along, null);
  const first = readCurve(positions, across, names.first, values.first, along);
  const second = readCurve(positions, across, names.second, values.second, along);
  const length = Math.max(along.length, first.length, second.length) * Number(along.length > 0);
  const spread = (name: keyof CurveNames, curve: Float64Array) => {
    if (curve.length === length) return curve;
    if (curve.length === 1) return new Float64Array(length).fill(curve[0] as number);
    if (name === "along")
      throw unpairedCurve(fn, names.first, first.length, names.along, along.length);
    throw unpairedCurve(fn, names[name], curve.length, names.along, along.length);
  };
  return {
    first: spread("first", first),
    second: spread("second", second),
    along: spread("along", along),
  };
}

function readCurve(
  positions: Positions,
  axis: AxisName,
  name: string,
  value: unknown,
  along: Float64Array | null,
): Float64Array {
  const path: ArgumentPath = { fn: positions.fn, name };
  if (typeof value === "number") return Float64Array.of(value);
  if (isNameOrDate(value)) return Float64Array.of(positions.value(axis, name, value));
  const form = formOf(path, value);
  if (form.type === "function") {
    return along === null ? readNumbers(path, value) : sampleFunction(path, form.f, along);
  }
  const { columns } = whileReading(path, () => toColumns(path, form, positions.reader(axis)));
  if (columns.length > 1) throw notOneCurve(path.fn, path.name, columns.length);
  return columns[0] ?? new Float64Array();
}

/** Marks with 1 the points that count: those of the condition, if there is one, in which no number is missing. */
export function filledPoints(
  fn: string,
  along: string,
  condition: unknown,
  { along: positions, first, second }: Curves,
): Uint8Array {
  const wanted = condition === null ? null : readCondition(`${fn}: where`, condition);
  if (wanted !== null && wanted.length !== positions.length) {
    throw unpairedCurve(fn, "where", wanted.length, along, positions.length);
  }
  const marks = new Uint8Array(positions.length);
  for (let at = 0; at < marks.length; at++) {
    const [place, one, other] = [
      positions[at] as number,
      first[at] as number,
      second[at] as number,
    ];
    // A number that is not finite, less itself, is NaN.
    const isWhole = place - place + (one - one) + (other - other) === 0;
    marks[at] = Number(isWhole && (wanted === null || Boolean(wanted[at])));
  }
  return marks;
}

/** A list of true and false, or of 1 and 0. */
function readCondition(where: string, value: unknown): ArrayLike<unknown> {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
  const list = isList ? (value as unknown as ArrayLike<unknown>) : null;
  const isFlag = (each: unknown) => typeof each === "boolean" || each === 0 || each === 1;
  if (list === null || !Array.from(list).every(isFlag)) {
    throw invalidArgument(where, "a list of true and false, one per position", value);
  }
  return list;
}
