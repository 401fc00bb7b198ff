import { readBoolean, refuseMoreInAccessors } from "../options.ts";

/** What a verb takes whose artists can become an image in the SVG. */
export interface RasterOptions {
  /**
   * Whether the artist becomes an image in the SVG, of `rcParams["savefig.dpi"]` pixels per inch; where that is `"figure"`, of
   * `figure.dpi`, but 192 at least. It ends at the edge of the axes. @default false
   */
  rasterized?: boolean;
}

/** An artist that can become an image. */
export abstract class RasterArtist {
  #rasterized: boolean | null;

  /** @param rasterized Null where its kind decides. */
  constructor(rasterized: boolean | null = null) {
    this.#rasterized = rasterized;
  }

  /** Whether it becomes an image in the SVG; null where its kind decides. */
  get rasterized(): boolean | null {
    return this.#rasterized;
  }

  /** Whether it was asked to become an image in the SVG. */
  getRasterized(): boolean {
    return this.#rasterized === true;
  }

  /**
   * Makes it an image in the SVG, or not.
   * @throws PlotError for what is no true or false
   * @example plot(x, y).axes[0].getLines()[0].setRasterized(true);
   */
  setRasterized(rasterized: boolean): void {
    this.#rasterized = readBoolean("setRasterized: rasterized", rasterized);
  }
}

refuseMoreInAccessors("RasterArtist", RasterArtist.prototype);
