import { readNumber, readPositive } from "../../options.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { type ArrowStyle, readArrowStyle } from "../text/arrow.ts";
import { type ConnectionStyle, readConnectionStyle } from "../text/connection.ts";
import type { Path } from "../text/path.ts";
import { type ArrowPatchForm, arrowPatchParts, pointsInData } from "./arrow-patch-form.ts";
import { Patch, type PatchPart } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readPatch, readPatchCall, readPoint } from "./patch-props.ts";
import { writePlace } from "./summary.ts";

/** What `FancyArrowPatch` takes after its ends. */
export interface FancyArrowPatchOptions extends PatchProps {
  /** The look of the arrow, such as `"->"` or `"fancy,head_length=0.6"`. @default "simple" */
  arrowstyle?: string;
  /** The way it takes, such as `"arc3,rad=0.3"`. @default "arc3", a straight line */
  connectionstyle?: string;
  /** A patch it begins outside of. @default none */
  patchA?: Patch;
  /** A patch it ends outside of. @default none */
  patchB?: Patch;
  /** Points it is shortened by at its start. @default 2 */
  shrinkA?: number;
  /** Points it is shortened by at its end. @default 2 */
  shrinkB?: number;
  /** What the lengths of the style are multiples of, in points; also `mutation_scale`. @default 1 */
  mutationScale?: number;
  /** What heights are divided by before the arrow is made; also `mutation_aspect`. @default 1 */
  mutationAspect?: number;
}

/**
 * An arrow between two places in data units, its head measured in points.
 * @throws PlotError for what is no place, and for an unknown style; a NaN draws nothing
 * @example axes.addPatch(new FancyArrowPatch([1, 1], [8, 6], { arrowstyle: "->", mutationScale: 15 }));
 */
export class FancyArrowPatch extends Patch {
  /** Which patch it is. */
  override readonly shape = "FancyArrowPatch";
  #form: ArrowPatchForm;
  #reach: readonly Point[] = [];

  /** Makes an arrow that no axes draws yet. */
  constructor(posA: Point, posB: Point, options?: FancyArrowPatchOptions);
  constructor(...args: unknown[]) {
    const fn = "FancyArrowPatch";
    const others = {
      arrowstyle: readArrowStyle,
      connectionstyle: readConnectionStyle,
      patchA: readPatch(Patch),
      patchB: readPatch(Patch),
      shrinkA: readNumber(0),
      shrinkB: readNumber(0),
      mutationScale: readPositive,
      mutationAspect: readPositive,
    };
    const { own, look } = readPatchCall(fn, { posA: readPoint, posB: readPoint }, others, args);
    super(new PatchCall(fn, [{ capstyle: "round", joinstyle: "round", ...look }]));
    const arrowstyle: ArrowStyle = own.arrowstyle ?? readArrowStyle(fn, "simple");
    const connectionstyle: ConnectionStyle = own.connectionstyle ?? readConnectionStyle(fn, "arc3");
    const usual = { shrinkA: 2, shrinkB: 2, mutationScale: 1, mutationAspect: 1 };
    this.#form = { ...usual, ...own, arrowstyle, connectionstyle };
  }

  /** Where it begins, in data units. */
  get posA(): Point {
    return this.#form.posA;
  }
  /** Where it ends, in data units. */
  get posB(): Point {
    return this.#form.posB;
  }
  /** Moves its ends; null leaves one as it is. */
  setPositions(posA: Point | null, posB: Point | null): void {
    const fn = "FancyArrowPatch.setPositions";
    this.#form = {
      ...this.#form,
      ...(posA === null ? {} : { posA: readPoint(`${fn}: posA`, posA) }),
      ...(posB === null ? {} : { posB: readPoint(`${fn}: posB`, posB) }),
    };
  }

  /** @internal */
  override get hasEdge(): boolean {
    return true;
  }
  /** @internal */
  override facts(): readonly string[] {
    return [`from ${writePlace(this.posA)} to ${writePlace(this.posB)}`];
  }
  /** @internal */
  override measure(space: AxesSpace): void {
    this.#reach = pointsInData(this.pathIn(space), space);
  }
  /** @internal */
  override get reach(): readonly Point[] {
    return this.#reach;
  }
  /** @internal */
  override pathIn(space: AxesSpace): Path {
    return this.partsIn(space).flatMap(({ path }) => path);
  }
  /** @internal */
  override partsIn(space: AxesSpace): readonly PatchPart[] {
    return arrowPatchParts(this.#form, this.linewidth, space, this.units);
  }
}
