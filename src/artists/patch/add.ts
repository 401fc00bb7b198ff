import { invalidArgument } from "../../errors.ts";
import { isInstance, type Reader, readArgument, readBoolean, readCall } from "../../options.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { inAnAxes } from "../errors.ts";
import { Line2D } from "../line/line2d.ts";
import { LineCollection } from "../segments/line-collection.ts";
import { foreignTransform, withoutOutline } from "./errors.ts";
import { FancyArrow } from "./fancy-arrow.ts";
import { readFancyArrow } from "./fancy-arrow-form.ts";
import { Patch } from "./patch.ts";

/** Adds a patch as it is; limits wait for the next call that draws. */
export function addPatchTo(axes: DrawingAxes, args: readonly unknown[]): Patch {
  const readPatch = readUnused(Patch, "a patch, such as a Rectangle");
  const read: Reader<Patch> = (where, value) => {
    const patch = readPatch(where, value);
    if (patch.shape === "Patch") throw withoutOutline(where);
    return patch;
  };
  const patch = readArgument("Axes.addPatch", "patch", read, args);
  requireOwnTransform(axes, "Axes.addPatch: transform of the patch", patch);
  patch.measure(axes.lastSpace);
  return axes.addArtist(patch, []);
}

/** Refuses a patch whose places are counted in another axes. */
function requireOwnTransform(axes: DrawingAxes, where: string, { transform }: Patch): void {
  if (transform?.isOf(axes) === false) throw foreignTransform(where);
}

/** Adds a line as it is. */
export function addLineTo(axes: DrawingAxes, args: readonly unknown[]): Line2D {
  const line = readArgument("Axes.addLine", "line", readUnused(Line2D, "a Line2D"), args);
  if (line.label === "") line.setLabel(axes.childLabel);
  return axes.addArtist(line, []);
}

/** Adds a collection as it is. */
export function addCollectionTo(axes: DrawingAxes, args: readonly unknown[]): LineCollection {
  const fn = "Axes.addCollection";
  const collection = readUnused(LineCollection, "a collection, such as a LineCollection");
  const readers = { collection, autolim: readBoolean };
  const given = readCall(fn, ["collection", "autolim"], readers, args);
  const added = given.collection ?? collection(`${fn}: collection`, undefined);
  if (added.label === "") added.setLabel(axes.childLabel);
  if (given.autolim === false) return axes.addArtist(added);
  // Limits that wait are chosen before it is added.
  axes.viewLimits("x");
  return axes.addArtist(added, []);
}

/** Draws an arrow in data units. */
export function drawArrow(axes: DrawingAxes, args: readonly unknown[]): FancyArrow {
  const { corners, look } = readFancyArrow("Axes.arrow", args);
  const arrow = new FancyArrow(corners, look);
  requireOwnTransform(axes, "Axes.arrow: transform", arrow);
  return axes.addArtist(arrow, ["x", "y"]);
}

type AddedClass<A> = abstract new (...args: never[]) => A;

/** Reads an artist of a class that no axes draws yet. */
function readUnused<A extends { readonly axes: unknown }>(
  type: AddedClass<A>,
  expected: string,
): Reader<A> {
  return (where, value) => {
    if (!isInstance(value, type)) throw invalidArgument(where, expected, value);
    if (value.axes !== null) throw inAnAxes(where);
    return value;
  };
}
