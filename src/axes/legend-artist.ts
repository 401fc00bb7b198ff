import type { LegendPlace } from "../config/legend-loc.ts";
import { notMadeWithNew } from "../errors.ts";
import { legendFrame, type PlacedLegend } from "../layout/axes-layout.ts";
import type { LegendState } from "../layout/legend-layout.ts";
import { readBoolean, readNumber, readText, refuseMoreInAccessors } from "../options.ts";
import { withAlpha } from "../style/with-alpha.ts";
import { legendWithoutParent } from "./errors.ts";
import { type LegendRequest, readLegendOptions } from "./legend.ts";

/** The axes or the figure of a legend. */
export interface LegendHost {
  /** Finds its place. */
  place(state: LegendState): PlacedLegend;
  /** Draws it no more. */
  removeLegend(legend: Legend): void;
}

/** A legend as it is drawn. */
export interface DrawnLegend {
  /** The place that was taken. */
  readonly loc: LegendPlace;
  /** The names, formulas in them typeset. */
  readonly labels: readonly string[];
  /** The frame, `[x0, y0, x1, y1]` in points from the lower left corner of the axes box, or of the figure. */
  readonly bbox: readonly [number, number, number, number];
}

/**
 * A legend of an axes or a figure. What it shows was settled when it was made.
 * @example const first = axes.legend([line], ["a"], { loc: "upper left" }); axes.addArtist(first); axes.legend([other], ["b"]);
 */
export class Legend implements DrawnLegend {
  /** What kind of artist it is. */
  readonly kind = "legend";
  /** Legends have no name in legends. */
  readonly label = "";
  #visible = true;
  #host: LegendHost | null;
  #state: LegendState;

  /** Made by `axes.legend` and `figure.legend`. */
  constructor(host: LegendHost, state: LegendState) {
    if (typeof host?.place !== "function") {
      throw notMadeWithNew("Legend", "axes.legend or figure.legend");
    }
    this.#host = host;
    this.#state = state;
  }

  /** What it shows, and how. @internal */
  get state(): LegendState {
    return this.#state;
  }
  /** Whether it is drawn. */
  get visible(): boolean {
    return this.#visible;
  }
  /** Its place in the order of drawing: above all data, and among the texts, whose order is 3. @default 5 */
  get zorder(): number {
    return this.#state.zorder ?? 5;
  }
  /** Whether it is drawn. */
  getVisible(): boolean {
    return this.visible;
  }
  /** Its place in the order of drawing. */
  getZorder(): number {
    return this.zorder;
  }
  /** Sets its place in the order of drawing, at least 2.5: legends are drawn above all data. */
  setZorder(zorder: number): void {
    this.#change({ zorder: readNumber(2.5)("Legend.setZorder: zorder", zorder) });
  }
  /** The place that was taken. */
  get loc(): LegendPlace {
    return this.#placed.position.loc;
  }
  /** The names, formulas in them typeset. */
  get labels(): readonly string[] {
    return this.#placed.box.rows.map((row) => row.text.text);
  }
  /** The frame, `[x0, y0, x1, y1]` in points from the lower left corner of the axes box, or of the figure. */
  get bbox(): readonly [number, number, number, number] {
    const { box, position } = this.#placed;
    return legendFrame(box, position);
  }
  /** Whether the frame is drawn. */
  get frameOn(): boolean {
    return this.#state.frameon;
  }
  /** How the frame is painted, its opacity contained in the colors. */
  get framePaint() {
    const { facecolor, edgecolor, alpha } = this.#state.frame;
    return {
      facecolor: withAlpha(facecolor, alpha),
      edgecolor: withAlpha(edgecolor, alpha),
      linewidth: 1,
      dash: null,
      alpha,
    };
  }
  /** Size of the names in points. */
  get fontSize(): number {
    return this.#state.fontsize;
  }
  /** The line above the names, `""` for none. */
  getTitle(): string {
    return this.#state.title;
  }

  /** Sets the line above the names; `""` takes it away. */
  setTitle(title: string): void {
    this.#change({ title: readText("Legend.setTitle: title", title) });
  }
  /** Shows or hides it. */
  setVisible(visible: boolean): void {
    this.#visible = readBoolean("Legend.setVisible: visible", visible);
  }
  /** Shows or hides its frame. */
  setFrameOn(frameon: boolean): void {
    this.#change({ frameon: readBoolean("Legend.setFrameOn: frameon", frameon) });
  }
  /** Sets the point or the box it stands at, in fractions of the axes or the figure; null is all of it. */
  setBboxToAnchor(bbox: readonly number[] | null): void {
    const { bboxToAnchor: anchor = null } = this.#read("setBboxToAnchor", { bboxToAnchor: bbox });
    this.#change({ anchor });
  }
  /** Sets the number of columns. */
  setNcols(ncols: number): void {
    const { ncols: ncol = 1 } = this.#read("setNcols", { ncols });
    this.#change({ ncol });
  }
  /** Sets where title and columns stand if one is narrower. */
  setAlignment(alignment: "left" | "center" | "right"): void {
    const { alignment: read = "center" } = this.#read("setAlignment", { alignment });
    this.#change({ alignment: read });
  }

  /**
   * Takes it away.
   * @throws PlotError when it was taken away before
   */
  remove(): void {
    if (this.#host === null) throw legendWithoutParent("Legend.remove");
    this.#host.removeLegend(this);
    this.#host = null;
  }

  get #placed(): PlacedLegend {
    if (this.#host === null) throw legendWithoutParent("Legend");
    return this.#host.place(this.#state);
  }

  #read(setter: string, options: object): LegendRequest {
    return readLegendOptions(`Legend.${setter}`, options);
  }

  #change(part: Partial<LegendState>): void {
    this.#state = { ...this.#state, ...part };
  }
}

refuseMoreInAccessors("Legend", Legend.prototype);
