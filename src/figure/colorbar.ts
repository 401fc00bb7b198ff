import type { Bar, ColorbarBody, Orientation } from "../artists/colorbar/colorbar-body.ts";
import type { ScalarMappable } from "../artists/scalar-mappable.ts";
import type { Axes } from "../axes/axes.ts";
import type { AxisLabelOptions } from "../axes/label-verbs.ts";
import type { TickLabelOptions } from "../axes/tick-label-options.ts";
import { refuseMoreInAccessors } from "../options.ts";
import type { ExtendName } from "../style/norms/extend.ts";
import type { Locator } from "../ticker/types.ts";
import { innerLimits, labelBar, longAxisOf, refreshBar, setBarTicks } from "./colorbar-changes.ts";

/** A colorbar, as `figure.colorbar` returns it. */
export class Colorbar {
  /** The axes it fills. */
  readonly ax: Axes;
  /** What is drawn there. @internal */
  readonly body: ColorbarBody;
  readonly #giveBack: () => void;
  readonly #refresh = () => refreshBar(this);

  /** Made by `figure.colorbar`. */
  constructor(ax: Axes, body: ColorbarBody, giveBack: () => void) {
    this.ax = ax;
    this.body = body;
    this.#giveBack = giveBack;
    this.mappable.onChange(this.#refresh);
  }

  /** What was asked for. @internal */
  get bar(): Bar {
    return this.body.bar;
  }

  /** What its colors are those of. */
  get mappable(): ScalarMappable {
    return this.bar.mappable;
  }

  /** Its direction. */
  get orientation(): Orientation {
    return this.bar.orientation;
  }

  /** At which ends it is pointed. */
  get extend(): ExtendName {
    return this.bar.extend;
  }

  /** The value at its first end. */
  get vmin(): number {
    return innerLimits(this.bar)[0];
  }

  /** The value at its other end. */
  get vmax(): number {
    return innerLimits(this.bar)[1];
  }

  /**
   * Writes a text along it; null or `""` takes it away.
   * @param options As those of `axes.setYlabel`, or `axes.setXlabel` of a horizontal one.
   * @example figure.colorbar(image).setLabel("weight");
   */
  setLabel(
    label: string | null,
    options?: AxisLabelOptions<"left" | "center" | "right" | "bottom" | "top">,
  ): void;
  setLabel(...args: unknown[]): void {
    labelBar(this, args);
  }

  /**
   * Puts ticks at these values, or where a locator wants them.
   * @example bar.setTicks([0, 0.5, 1], ["low", "middle", "high"]);
   */
  setTicks(
    ticks: readonly number[] | Locator,
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  setTicks(...args: unknown[]): void {
    setBarTicks(this, args);
  }

  /** Writes these texts at its ticks. */
  setTicklabels(labels: readonly string[], options?: TickLabelOptions): void;
  setTicklabels(...args: unknown[]): void {
    longAxisOf(this).labelTicks("Colorbar.setTicklabels", args);
  }

  /** The values at which it has ticks. */
  getTicks(): number[] {
    return this.orientation === "vertical" ? this.ax.getYticks() : this.ax.getXticks();
  }

  /** Draws minor ticks. */
  minorticksOn(): void {
    longAxisOf(this).minorticksOn();
  }

  /** Takes minor ticks away. */
  minorticksOff(): void {
    longAxisOf(this).minorticksOff();
  }

  /** Takes it out of the figure; one axes that made room takes it back. */
  remove(): void {
    this.mappable.offChange(this.#refresh);
    this.ax.remove();
    this.#giveBack();
  }
}

refuseMoreInAccessors("Colorbar", Colorbar.prototype);
