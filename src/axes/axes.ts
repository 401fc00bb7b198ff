import { type Verbs, verbs } from "../artists/verbs.ts";
import type { LegendHandle } from "../layout/legend-layout.ts";
import { refuseMore, throwingPlotErrors } from "../options.ts";
import { AxesView } from "./axes-view.ts";
import { type LegendOptions, type LegendRequest, makeLegend, readLegendCall } from "./legend.ts";
import type { Legend } from "./legend-artist.ts";
import { type AxesVerbs, axesVerbs } from "./verbs.ts";

export interface Axes extends Verbs, AxesVerbs {}

declare module "../artists/artist.ts" {
  interface OwnAxes extends Axes {}
}

/**
 * One coordinate system with what is drawn in it, with matplotlib's verbs and getters.
 * Lengths are points, y counts upwards.
 * @example
 * const { axes } = subplots(1, 2);
 * axes[0].plot([1, 2, 3], [1, 4, 9], "o-", { label: "squares" });
 * axes[0].legend();
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: each verb of the interface is put on the prototype below.
export class Axes extends AxesView {
  /**
   * Adds a legend, in place of an earlier one; `axes.addArtist(legend)` keeps the earlier one as well.
   * @param handles The artists it shows; without them those that are drawn.
   * @param labels One name per artist, in the order of drawing; without them the artists' own labels serve.
   * @returns The legend.
   * @throws PlotError for what cannot be read, or cannot be shown in a legend; nothing changes then
   * @example axes.legend(["train", "test"], { loc: "upper left", bboxToAnchor: [1.05, 1] });
   */
  legend(labels?: readonly (string | number)[] | null, options?: LegendOptions): Legend;
  legend(
    handles: readonly LegendHandle[],
    labels: readonly (string | number)[],
    options?: LegendOptions,
  ): Legend;
  legend(options: LegendOptions): Legend;
  legend(...args: unknown[]): Legend {
    const fn = "Axes.legend";
    return this.#addLegend(fn, readLegendCall(fn, args));
  }

  /** Adds a legend whose names were read before. @internal */
  addLegend(fn: string, labels: readonly string[]): void {
    this.#addLegend(fn, { labels });
  }

  #addLegend(fn: string, request: LegendRequest): Legend {
    const { artists, rcNow: rc } = this;
    const warn = (message: string) => this.warn(`${fn}: ${message}`);
    const state = makeLegend(request, { fn, artists, isOfFigure: false, rc, warn });
    return this.setLegend(state);
  }
}

// In a tenth of the time that it takes to define each (0.9 ms on Node 20.20).
Object.assign(Axes.prototype, throwingPlotErrors("Axes", { ...verbs, ...axesVerbs }));

refuseMore("Axes", Axes.prototype, {
  legend: ["handles", "labels", "options"],
  getXaxisTransform: [],
  getYaxisTransform: [],
  getXlabel: [],
  getYlabel: [],
  getAxisbelow: [],
  getFacecolor: [],
  getXbound: [],
  getYbound: [],
  xaxisInverted: [],
  yaxisInverted: [],
  getAutoscaleOn: [],
  getAutoscalexOn: [],
  getAutoscaleyOn: [],
  getAspect: [],
  getAdjustable: [],
  getAnchor: [],
  getBoxAspect: [],
  getTitle: [],
  getPosition: ["original"],
  getXscale: [],
  getYscale: [],
  getXlim: [],
  getYlim: [],
  getLegend: [],
  getLines: [],
  getSubplotspec: [],
  getXticks: [],
  getYticks: [],
  getXticklabels: [],
  getYticklabels: [],
  getXminorticks: [],
  getYminorticks: [],
  getXminorticklabels: [],
  getYminorticklabels: [],
  getXoffset: [],
  getYoffset: [],
  remove: [],
  cla: [],
});
