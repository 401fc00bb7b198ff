import type { CellData, ImageCells } from "../../data/image-cells.ts";
import { refuseMoreInAccessors } from "../../options.ts";
import type { BaseArtist, OwnAxes } from "../artist.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { type ColorMapping, ScalarMappable } from "../scalar-mappable.ts";
import { changedCells, changedExtent, extentOfImage, showImage } from "./changes.ts";
import type { Extent, ImageState, Interpolation, Origin } from "./image-state.ts";

/** An image in an axes, as `imshow` returns it. */
export class AxesImage extends ScalarMappable implements BaseArtist {
  /** Tells it from other artists. */
  readonly kind = "image";
  protected override readonly title = "AxesImage";
  /** The axes it is drawn in. */
  override readonly axes: OwnAxes;
  /** Where its first row is. */
  readonly origin: Origin;
  /** How cells are drawn that are no whole number of pixels. */
  readonly interpolation: Interpolation;
  /** Its name; legends have no entry for images. */
  label: string;
  /** Artists of a higher order are drawn later. */
  zorder: number;
  #cells: ImageCells;
  #extent: Extent | null;
  #alpha: number | null;

  constructor(axes: DrawingAxes, state: ImageState, mapping: ColorMapping) {
    super(mapping, state.standing);
    this.axes = axes as OwnAxes;
    this.origin = state.origin;
    this.interpolation = state.interpolation;
    this.label = state.label;
    this.zorder = state.zorder;
    this.#cells = state.cells;
    this.#extent = state.extent;
    this.#alpha = state.alpha;
  }

  /** Its cells, as they were read. @internal */
  get cells(): ImageCells {
    return this.#cells;
  }

  /** Rows and columns, and channels of an image in colors. */
  get shape(): readonly number[] {
    const { height, width, channels } = this.#cells;
    return channels === 1 ? [height, width] : [height, width, channels];
  }

  /** Opacity from 0 to 1; null leaves that of the colors. */
  get alpha(): number | null {
    return this.#alpha;
  }
  override set alpha(alpha: number | null) {
    this.#alpha = alpha;
    this.changed();
  }

  /** The numbers of its cells, row by row, all channels of a cell together. */
  override getArray(): CellData {
    return this.#cells.data;
  }

  /**
   * Shows other cells in the same place; the limits of the colors stay as they are.
   * @param X As `imshow` takes it.
   * @throws PlotError for what is no image
   * @example image.setData(frames[1]);
   */
  setData(X: unknown): void {
    this.#cells = changedCells(X);
    this.changed();
  }

  /** Left, right, bottom and top in data units. */
  getExtent(): [left: number, right: number, bottom: number, top: number] {
    return [...(this.#extent ?? extentOfImage(this))];
  }

  /**
   * Moves the image; limits that follow the data follow.
   * @throws PlotError for what are not four finite numbers
   * @example image.setExtent([0, 1, 0, 1]);
   */
  setExtent(extent: Extent): void {
    this.#extent = changedExtent(extent);
    showImage(this.axes, this.#extent);
  }
}

refuseMoreInAccessors("AxesImage", AxesImage.prototype);
