import type { Positions } from "../../data/positions.ts";
import { nameArguments, readBoolean, readOneOf } from "../../options.ts";
import type { AxisName } from "../../space/axes-space.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type CurveNames, filledPoints, readCurves } from "./curves.ts";
import { type FillRequest, lookOfFill, readFillInOrder } from "./fill-look.ts";
import { type Curves, type FillRunOptions, fillRuns } from "./fill-runs.ts";
import { gapped, limitsOfCurves } from "./limits.ts";
import { PolyCollection } from "./poly-collection.ts";

/** Fills between two curves over positions along one axis. */
export function makeFillBetween(
  axes: DrawingAxes,
  fn: string,
  orientation: AxisName,
  args: readonly unknown[],
): PolyCollection {
  const across = orientation === "x" ? "y" : "x";
  const names = { along: orientation, first: `${across}1`, second: `${across}2` };
  // matplotlib has the last two in another order along y.
  const last = orientation === "x" ? ["interpolate", "step"] : ["step", "interpolate"];
  const given = nameArguments(fn, [...Object.values(names), "where", ...last], args);
  const positions = axes.positions(fn);
  const { curves, where, options, look } = readFill(positions, names, given);
  const request = readFillInOrder(fn, look, axes.rcNow);
  axes.takeUnits(positions);
  return addFill(axes, { curves, where, options, orientation, request });
}

function readFill(
  positions: Positions,
  names: CurveNames,
  given: Readonly<Record<string, unknown>>,
) {
  const { fn } = positions;
  const {
    [names.along]: along,
    [names.first]: first,
    [names.second]: second = 0,
    ...others
  } = given;
  const { where = null, interpolate, step, ...look } = others;
  const curves = readCurves(positions, names, { along, first, second });
  const options: FillRunOptions = {
    interpolate: readBoolean(`${fn}: interpolate`, interpolate ?? false),
    step: readStep(`${fn}: step`, step ?? null),
  };
  return { curves, where: filledPoints(fn, names.along, where, curves), options, look };
}

function readStep(where: string, step: unknown): FillRunOptions["step"] {
  return step === null ? null : readOneOf(["pre", "post", "mid"])(where, step);
}

/** What is to be filled, once read. */
export interface Fill {
  readonly curves: Curves;
  /** 1 for each point that counts. */
  readonly where: Uint8Array;
  readonly options: FillRunOptions;
  readonly orientation: AxisName;
  readonly request: FillRequest;
  /** Values the margin does not cross. */
  readonly sticky?: { readonly y: readonly number[] };
}

/** Adds the areas between two curves to axes. */
export function addFill(axes: DrawingAxes, fill: Fill): PolyCollection {
  const { curves, where, options, orientation, request, sticky } = fill;
  const isColored = request.color !== undefined || request.facecolor !== undefined;
  const color = isColored ? "" : axes.nextColor("patches");
  const shown = gapped(curves, where);
  const data = {
    curves: shown,
    runs: fillRuns(curves, where, options),
    orientation,
    limits: { ...limitsOfCurves(shown, orientation), ...(sticky === undefined ? {} : { sticky }) },
  };
  const usual = {
    facecolor: color,
    label: axes.childLabel,
    joinstyle: "round",
    isCollection: true,
  } as const;
  const look = lookOfFill(request, usual, axes.rcNow);
  return axes.addArtist(new PolyCollection(data, look), ["x", "y"]);
}
