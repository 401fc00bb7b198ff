import type { ContourExtend } from "../../data/contour/levels.ts";
import type { ContourLine } from "../../data/contour/lines.ts";
import { type EitherSpelling, nameArguments, refuseMoreInAccessors } from "../../options.ts";
import type { BaseArtist, OwnAxes } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type ColorLevels, ScalarMappable } from "../scalar-mappable.ts";
import type { Text } from "../text/text-artist.ts";
import { colorLevelsOf, mappedAnew } from "./color-levels.ts";
import {
  type ContourLevel,
  type ContourParts,
  type ContourPath,
  levelsOf,
  pathOf,
} from "./contour-parts.ts";
import type { ContourLabelOptions } from "./label-options.ts";

/** Writes on contour lines of the axes that draws them, for a caller named `fn`, by the names of its arguments. */
export type ContourLabeler = (
  contours: QuadContourSet,
  fn: string,
  given: Readonly<Record<string, unknown>>,
) => readonly Text[];

/**
 * Contour lines, or the areas between them. Colors are `#rrggbb`, or `#rrggbbaa` where not opaque; lengths points.
 * @example axes.contour(x, y, (x, y) => x * y).levels // [-6, -4, -2, 0, 2, 4, 6]
 */
export class QuadContourSet extends ScalarMappable implements BaseArtist {
  /** What kind of artist it is. */
  readonly kind = "contour";
  protected override readonly title = "QuadContourSet";
  /** The axes it is drawn in. */
  override readonly axes: OwnAxes;
  /** What it is made of. @internal */
  parts: ContourParts;
  /** It has no name of its own: matplotlib has a collection for each level. */
  label = "_nolegend_";
  /** Artists of a higher order are drawn later. */
  zorder: number;
  /** As how many artists it counts. @internal */
  readonly count: number;
  readonly #label: ContourLabeler;
  #collections: readonly ContourLevel[] | null = null;

  constructor(axes: DrawingAxes, parts: ContourParts, label: ContourLabeler) {
    super(parts, { rasterized: parts.rasterized });
    this.axes = axes as OwnAxes;
    this.parts = parts;
    this.#label = label;
    this.zorder = parts.zorder;
    this.count = parts.colors.length;
    this.onChange(() => {
      this.parts = mappedAnew(this.parts, this);
      this.#collections = null;
    });
  }

  /** The levels, whose least and greatest are the limits of the norm if nobody says otherwise. */
  override getArray(): ArrayLike<number> {
    return this.levels;
  }

  /** What a colorbar shows of it. @internal */
  override get colorLevels(): ColorLevels {
    return colorLevelsOf(this.parts);
  }

  /** The lines of each level, or the areas, as matplotlib's `collections`. */
  get collections(): readonly ContourLevel[] {
    this.#collections ??= levelsOf(this.parts);
    return this.#collections;
  }

  /** The lines of each level; empty where areas are drawn. */
  get lines(): readonly ContourLevel[] {
    return this.filled ? [] : this.collections;
  }

  /**
   * Writes the heights of these lines on them, as `Axes.clabel` does.
   * @param levels Those to be labelled. @default all
   * @returns The texts.
   * @throws PlotError for areas, a level there is not, or an option that cannot be read; nothing is written then
   * @example axes.contour(x, y, (x, y) => x * y).clabel({ inline: true, fontsize: 8 });
   */
  clabel(
    levels?: readonly number[] | null,
    options?: EitherSpelling<ContourLabelOptions>,
  ): readonly Text[];
  clabel(options: EitherSpelling<ContourLabelOptions>): readonly Text[];
  clabel(...args: unknown[]): readonly Text[] {
    const fn = "QuadContourSet.clabel";
    return this.writeLabels(fn, nameArguments(fn, ["levels"], args));
  }

  /** The same for a caller named `fn`, by the names of its arguments. @internal */
  writeLabels(fn: string, given: Readonly<Record<string, unknown>>): readonly Text[] {
    return this.#label(this, fn, given);
  }

  /** Puts other lines in the place of those of each level. @internal */
  replaceLines(lines: readonly (readonly ContourLine[])[]): void {
    this.parts = { ...this.parts, set: { ...this.parts.set, lines } };
    this.#collections = null;
  }

  /** The areas of each layer; empty where lines are drawn. */
  get polygons(): ContourPath[][] {
    const { set } = this.parts;
    return "polygons" in set ? set.polygons.map((layer) => layer.map(pathOf)) : [];
  }

  /** Whether areas are drawn rather than lines. */
  get filled(): boolean {
    return "polygons" in this.parts.set;
  }

  /** The levels, ascending. */
  get levels(): readonly number[] {
    return this.parts.set.levels;
  }

  /** The middles of the areas, whose colors they have; empty for lines. */
  get layers(): readonly number[] {
    const { set } = this.parts;
    return "layers" in set ? set.layers : [];
  }

  /** The lowest height. */
  get zmin(): number {
    return this.parts.set.zmin;
  }

  /** The highest height. */
  get zmax(): number {
    return this.parts.set.zmax;
  }

  /** On which sides of the levels there is an area more. */
  get extend(): ContourExtend {
    return this.parts.extend;
  }

  /** The levels of the first and the last color. */
  get clim(): [vmin: number | null, vmax: number | null] {
    return this.getClim();
  }

  /** The colors, one per level or area. */
  get colors(): readonly string[] {
    return this.parts.colors;
  }

  /** Opacity, or null for the colors' own. */
  override get alpha(): number | null {
    return this.parts.alpha;
  }
  override set alpha(alpha: number | null) {
    this.parts = { ...this.parts, alpha };
    this.changed();
  }
}

refuseMoreInAccessors("QuadContourSet", QuadContourSet.prototype);
