import type { RcParams } from "../config/rc-params.ts";
import { PlotError, show } from "../errors.ts";
import type { SpineName, SpinePosition, SpineState } from "../layout/spine-layout.ts";
import { listOf, readBoolean, readLength, readNoMore } from "../options.ts";
import { toHex } from "../style/color.ts";
import { readColor } from "../style/read-color.ts";

/** Where a spine can stand: by name, or a way of measuring with an amount. */
export type SpinePlace = "zero" | "center" | SpinePosition;

const visibleNames = {
  left: "axes.spines.left",
  right: "axes.spines.right",
  bottom: "axes.spines.bottom",
  top: "axes.spines.top",
} as const;

/**
 * One of the four lines around an axes. The ticks of an axis go with the spine they stand on.
 * @example axes.spines.top.setVisible(false);
 */
export class Spine implements SpineState {
  readonly #rc: Readonly<RcParams>;
  #visible: boolean;
  #position: SpinePosition = ["outward", 0];
  #color: string;
  #linewidth: number;

  /** Made with its axes. */
  constructor(name: SpineName, rc: Readonly<RcParams>) {
    this.#rc = rc;
    this.#visible = rc[visibleNames[name]];
    this.#color = toHex(rc["axes.edgecolor"]);
    this.#linewidth = rc["axes.linewidth"];
  }

  /** Whether it is drawn. */
  get visible(): boolean {
    return this.#visible;
  }

  /** How far out of the axes it stands, in points, or at which fraction of the axes or value of the data. */
  get position(): SpinePosition {
    return this.#position;
  }

  /** Its color, `#rrggbb` or `#rrggbbaa`. */
  get color(): string {
    return this.#color;
  }

  /** Points. */
  get linewidth(): number {
    return this.#linewidth;
  }

  /** Shows or hides it; ticks and labels stay. */
  setVisible(visible: boolean): void;
  setVisible(visible: unknown, ...more: unknown[]): void {
    readNoMore("Spine.setVisible", ["visible"], more);
    this.#visible = readBoolean("Spine.setVisible: visible", visible);
  }

  /**
   * Moves it, with the ticks and labels that stand on it: to `["data", value]`, `["axes", fraction]` or
   * `["outward", points]`; `"zero"` is the value 0, `"center"` the middle of the axes.
   * @example axes.spines.left.setPosition("zero");
   */
  setPosition(position: SpinePlace): void;
  setPosition(position: unknown, ...more: unknown[]): void {
    readNoMore("Spine.setPosition", ["position"], more);
    this.#position = readPosition("Spine.setPosition: position", position);
  }

  /** Colors it; any matplotlib color. */
  setColor(color: string): void;
  setColor(color: unknown, ...more: unknown[]): void {
    readNoMore("Spine.setColor", ["color"], more);
    const read = readColor(this.#rc["axes.prop_cycle"]);
    this.#color = read("Spine.setColor: color", color);
  }

  /** Sets its width in points; 0 draws nothing. */
  setLinewidth(linewidth: number): void;
  setLinewidth(linewidth: unknown, ...more: unknown[]): void {
    readNoMore("Spine.setLinewidth", ["linewidth"], more);
    this.#linewidth = readLength("Spine.setLinewidth: linewidth", linewidth);
  }

  /** Puts it back to its place. @internal */
  reset(): void {
    this.#position = ["outward", 0];
  }
}

/** The spines of an axes, by name. */
export class Spines implements Readonly<Record<SpineName, Spine>> {
  /** The line at the left. */
  readonly left: Spine;
  /** The line at the right. */
  readonly right: Spine;
  /** The line at the bottom. */
  readonly bottom: Spine;
  /** The line at the top. */
  readonly top: Spine;

  /** Made with its axes. */
  constructor(rc: Readonly<RcParams>) {
    this.left = new Spine("left", rc);
    this.right = new Spine("right", rc);
    this.bottom = new Spine("bottom", rc);
    this.top = new Spine("top", rc);
  }

  /** Puts all back to their places, as clearing an axes does; whether they are drawn stays. @internal */
  reset(): void {
    for (const spine of [this.left, this.right, this.bottom, this.top]) spine.reset();
  }
}

const namedPlaces = { zero: ["data", 0], center: ["axes", 0.5] } as const;

function readPosition(where: string, value: unknown): SpinePosition {
  if (value === "zero" || value === "center") return namedPlaces[value];
  const pair = listOf(value);
  if (pair?.length === 2) {
    const [by, amount] = pair;
    const isWay = by === "outward" || by === "axes" || by === "data";
    if (isWay && typeof amount === "number" && Number.isFinite(amount)) return [by, amount];
  }
  throw new PlotError(
    "invalid-argument",
    `${where} must be "zero", "center", or ["data", value], ["axes", fraction] or ["outward", points]; got ${show(value)}`,
  );
}
