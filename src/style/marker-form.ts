/** What a marker looks like whatever its size and color, and how such forms are made. */

import type { JoinStyle } from "./dashes.ts";
import { lineThrough, type Outline, type Point, turned } from "./outline.ts";

/** The sides a marker can be half filled on, counterclockwise. */
export const sides = ["top", "left", "bottom", "right"] as const;
export type MarkerSide = (typeof sides)[number];

/** The filled half of a marker and the other. */
type Halves = readonly [filled: Outline, other: Outline];

/** A marker at size 1: a circle of that size is 1 wide. */
export interface MarkerForm {
  readonly outline: Outline;
  readonly joinstyle: JoinStyle;
  /** Whether it has an area, rather than strokes only. */
  readonly filled: boolean;
  /** Its halves when it is filled on one side; without them it is always filled whole. */
  readonly halves?: (side: MarkerSide) => Halves;
}

/** A marker of lines, each through some points. */
export function strokes(joinstyle: JoinStyle, ...lines: readonly (readonly Point[])[]): MarkerForm {
  return { outline: lines.flatMap(lineThrough), joinstyle, filled: false };
}

/** A marker with an area that can be half filled. */
export function solid(
  outline: Outline,
  joinstyle: JoinStyle,
  halves: (side: MarkerSide) => Halves,
): MarkerForm {
  return { outline, joinstyle, filled: true, halves };
}

/** The same pair of halves for every side, turned; given is the pair for the side `first`. */
export function turnedHalves(first: MarkerSide, half: Outline, other: Outline = turned(half, 2)) {
  return (side: MarkerSide): Halves => {
    const quarters = sides.indexOf(side) - sides.indexOf(first);
    return [turned(half, quarters), turned(other, quarters)];
  };
}

/** A half of its own for every side. */
export function ownHalves(halves: Readonly<Record<MarkerSide, Outline>>) {
  return (side: MarkerSide): Halves => [halves[side], halves[onwards(side, 2)]];
}

/** The form turned counterclockwise by quarters of a full turn. */
export function turnedForm(form: MarkerForm, quarters: number): MarkerForm {
  return changedForm(
    form,
    (outline) => turned(outline, quarters),
    (side) => onwards(side, -quarters),
  );
}

/** The form after a change of its outlines; `before` says which side of the old form became this one. */
export function changedForm(
  form: MarkerForm,
  change: (outline: Outline) => Outline,
  before = (side: MarkerSide) => side,
): MarkerForm {
  const outline = change(form.outline);
  const { halves } = form;
  if (halves === undefined) return { ...form, outline };
  const changedHalves = (side: MarkerSide): Halves => {
    const [filled, other] = halves(before(side));
    return [change(filled), change(other)];
  };
  return { ...form, outline, halves: changedHalves };
}

function onwards(side: MarkerSide, quarters: number): MarkerSide {
  return sides.at((sides.indexOf(side) + quarters) % 4) ?? side;
}
