import { invalidArgument } from "../../errors.ts";
import { nameArguments, type Reader } from "../../options.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import type { Bbox } from "../../text/bbox.ts";
import {
  type PatchOutline,
  type PatchUnits,
  type RectangleForm,
  rectangleOutline,
} from "./outline.ts";
import { Patch } from "./patch.ts";
import { PatchCall } from "./patch-call.ts";
import { type PatchProps, readAnyNumber, readPatchCall, readPoint } from "./patch-props.ts";
import { writeFacts, writePlace } from "./summary.ts";

/** What `Rectangle` takes after its size. */
export interface RectangleOptions extends PatchProps {
  /** Degrees it is turned by, counterclockwise in data units. @default 0 */
  angle?: number;
  /** What it is turned about: its corner `"xy"`, its center, or a place in data units; also `rotation_point`. @default "xy" */
  rotationPoint?: RectangleForm["rotationPoint"];
}

const readRotationPoint: Reader<RectangleForm["rotationPoint"]> = (where, value) => {
  if (value === "xy" || value === "center") return value;
  if (typeof value !== "string") return readPoint(where, value);
  throw invalidArgument(where, '"xy", "center" or [x, y]', value);
};

const readers = { xy: readPoint, width: readAnyNumber, height: readAnyNumber };

/**
 * A rectangle in data units, from its corner `xy` on; a negative size reaches to the other side.
 * @throws PlotError for what is no number; a NaN draws nothing
 * @example axes.addPatch(new Rectangle([1, 2], 3, 4, { fill: false, edgecolor: "tab:red", linewidth: 2 }));
 */
export class Rectangle extends Patch {
  /** Which patch it is. */
  override readonly shape = "Rectangle";
  #form: RectangleForm;
  #isTakenForData = false;

  /** Makes a rectangle that no axes draws yet. */
  constructor(xy: Point, width: number, height: number, options?: RectangleOptions);
  constructor(...args: unknown[]) {
    const others = { angle: readAnyNumber, rotationPoint: readRotationPoint };
    const { own, look } = readPatchCall("Rectangle", readers, others, args);
    super(new PatchCall("Rectangle", [look]));
    this.#form = { angle: 0, rotationPoint: "xy", ...own };
  }

  /** The corner it starts from, in data units. */
  get xy(): Point {
    return this.#form.xy;
  }
  /** In data units. */
  get width(): number {
    return this.#form.width;
  }
  /** In data units. */
  get height(): number {
    return this.#form.height;
  }
  /** Degrees it is turned by, counterclockwise. */
  get angle(): number {
    return this.#form.angle;
  }
  /** What it is turned about. */
  get rotationPoint(): RectangleForm["rotationPoint"] {
    return this.#form.rotationPoint;
  }

  /** Moves its corner. */
  setXy(xy: Point): void {
    this.#change({ xy: readPoint("Rectangle.setXy: xy", xy) });
  }
  /** Moves its corner sideways. */
  setX(x: number): void {
    this.#change({ xy: [readAnyNumber("Rectangle.setX: x", x), this.xy[1]] });
  }
  /** Moves its corner up or down. */
  setY(y: number): void {
    this.#change({ xy: [this.xy[0], readAnyNumber("Rectangle.setY: y", y)] });
  }
  /** Sets its width in data units. */
  setWidth(width: number): void {
    this.#change({ width: readAnyNumber("Rectangle.setWidth: width", width) });
  }
  /** Sets its height in data units. */
  setHeight(height: number): void {
    this.#change({ height: readAnyNumber("Rectangle.setHeight: height", height) });
  }
  /** Sets corner and size at once. */
  setBounds(x: number, y: number, width: number, height: number): void;
  setBounds(...args: unknown[]): void {
    const fn = "Rectangle.setBounds";
    const given = nameArguments(fn, ["x", "y", "width", "height"], args);
    const length = (name: string) => readAnyNumber(`${fn}: ${name}`, given[name]);
    const xy: Point = [length("x"), length("y")];
    this.#change({ xy, width: length("width"), height: length("height") });
  }
  /** Sets the degrees it is turned by. */
  setAngle(angle: number): void {
    this.#change({ angle: readAnyNumber("Rectangle.setAngle: angle", angle) });
  }

  /** @internal */
  override get isEmpty(): boolean {
    return this.width === 0 && this.height === 0;
  }
  /** @internal */
  override measure({ x, y }: AxesSpace): void {
    // As long as axes show 0 to 1, matplotlib cannot tell their data units from fractions of them.
    this.#isTakenForData = [x, y].every(
      ({ scale, limits: [from, to] }) => scale.name === "linear" && from === 0 && to === 1,
    );
  }
  /** @internal */
  override get heldUnits(): PatchUnits {
    return this.#isTakenForData ? { x: "data", y: "data" } : this.units;
  }
  /** @internal */
  override get box(): Bbox {
    const { xy, width, height } = this;
    return [xy[0], xy[1], xy[0] + width, xy[1] + height];
  }
  /** @internal */
  override facts(): readonly string[] {
    const { width, height, angle } = this;
    return [`at ${writePlace(this.xy)}`, writeFacts({ width, height, angle: angle || null })];
  }

  /** @internal */
  override outline(): PatchOutline {
    return rectangleOutline(this.#form);
  }

  #change(part: Partial<RectangleForm>): void {
    this.#form = { ...this.#form, ...part };
  }
}
