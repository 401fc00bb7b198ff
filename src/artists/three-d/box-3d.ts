import type { AxesSpace } from "../../space/axes-space.ts";
import type { BoxedPlacement } from "../text/boxed-text.ts";

/** How a text looks wherever it stands. */
export type BoxText = Omit<BoxedPlacement, "x" | "y" | "ha" | "va">;

/** A tick of an axis of a box. Lengths are points. */
export interface BoxTick {
  readonly value: number;
  readonly text: string;
  readonly look: BoxText;
  /** Width and color of its line. */
  readonly width: number;
  readonly color: string;
  /** Distance of its text, before what matplotlib adds. */
  readonly pad: number;
}

/** One of the three axes of a box. */
export interface BoxAxis {
  readonly label: string;
  readonly labelLook: BoxText;
  /** Distance of its name, before what matplotlib adds. */
  readonly labelpad: number;
  readonly offsetText: string;
  readonly offsetLook: BoxText;
  readonly ticks: readonly BoxTick[];
  /** What is told of it in words. */
  readonly facts: readonly string[];
}

/** What the box of axes of three dimensions consists of; null for an axis that does not show. */
export interface BoxState {
  readonly axes: readonly [x: BoxAxis | null, y: BoxAxis | null, z: BoxAxis | null];
  readonly hasGrid: boolean;
  /** What is told of how it is seen. */
  readonly facts: readonly string[];
  /** Whether walls, axes and grid are drawn. */
  readonly isShown: boolean;
}

/** The walls, axes and grid lines behind what is drawn in three dimensions. */
export class Box3D {
  /** What kind of artist it is. */
  readonly kind = "box3d";
  /** It has no name in legends. */
  readonly label = "";
  /** It is drawn before all else. */
  readonly zorder = 0;
  readonly #state: (space: AxesSpace) => BoxState;

  /** @param state Tells what it consists of when it is drawn. */
  constructor(state: (space: AxesSpace) => BoxState) {
    this.#state = state;
  }

  /** What it consists of in axes that are drawn so. */
  state(space: AxesSpace): BoxState {
    return this.#state(space);
  }
}
