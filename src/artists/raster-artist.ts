import {
  type Reader,
  readBoolean,
  readNumber,
  readText,
  refuseMoreInAccessors,
} from "../options.ts";

/** How an artist stands in its axes, what verbs take for most of them. */
export interface ArtistOptions {
  /** Whether it is drawn; hidden, it counts for limits and for the best place of a legend all the same. @default true */
  visible?: boolean;
  /** Whether it ends at the edges of the axes; also `clip_on`. @default true */
  clipOn?: boolean;
}

/** What a verb takes whose artists can become an image in the SVG. */
export interface RasterOptions extends ArtistOptions {
  /**
   * Whether the artist becomes an image in the SVG, of `rcParams["savefig.dpi"]` pixels per inch; where that is `"figure"`, of
   * `figure.dpi`, but 192 at least. It ends at the edge of the axes. @default false
   */
  rasterized?: boolean;
}

/** How an artist stands in its axes, as far as anyone said; null where its kind decides. */
export interface Standing {
  readonly visible?: boolean | undefined;
  readonly clipOn?: boolean | undefined;
  readonly rasterized?: boolean | null | undefined;
}

/** The readers of {@link RasterOptions}. */
export function standingReaders() {
  return { visible: readBoolean, clipOn: readBoolean, rasterized: readBoolean } satisfies Record<
    keyof RasterOptions,
    Reader<unknown>
  >;
}

/** What options that were read say of that. */
export function standingOf({ visible, clipOn, rasterized }: Standing): Standing {
  return { visible, clipOn, rasterized };
}

const opacity = readNumber(0, 1);
const order = readNumber();

/** What can be changed of every artist of a class. */
export abstract class SharedArtist {
  /** Whether it is drawn; hidden, it counts for limits and for the best place of a legend all the same. @default true */
  visible: boolean;
  /** Whether it ends at the edges of the axes. */
  clipOn: boolean;
  /** Name in the legend; one that starts with `_` stays out of it. */
  abstract label: string;
  /** Artists of a higher order are drawn later. */
  abstract zorder: number;
  /** Opacity of all of it, or null for the colors' own. */
  abstract alpha: number | null;

  constructor({ visible = true, clipOn = true }: Standing) {
    this.visible = visible;
    this.clipOn = clipOn;
  }

  /** Whether it is drawn. */
  getVisible(): boolean {
    return this.visible;
  }
  /** Shows or hides it. */
  setVisible(visible: boolean): void {
    this.visible = readBoolean(setterOf(this, "Visible"), visible);
  }
  /** Whether it ends at the edges of the axes. */
  getClipOn(): boolean {
    return this.clipOn;
  }
  /** Sets whether it ends at the edges of the axes. */
  setClipOn(clipOn: boolean): void {
    this.clipOn = readBoolean(setterOf(this, "ClipOn"), clipOn);
  }
  /** Its place in the order of drawing. */
  getZorder(): number {
    return this.zorder;
  }
  /** Sets its place in the order of drawing. */
  setZorder(zorder: number): void {
    this.zorder = order(setterOf(this, "Zorder"), zorder);
  }
  /** Its name in the legend. */
  getLabel(): string {
    return this.label;
  }
  /** Sets the name in legends made from now on. */
  setLabel(label: string): void {
    this.label = readText(setterOf(this, "Label"), label);
  }
  /** The opacity of all of it, or null for the colors' own. */
  getAlpha(): number | null {
    return this.alpha;
  }
  /** Sets the opacity from 0 to 1; null leaves it to the colors. */
  setAlpha(alpha: number | null): void {
    this.alpha = alpha === null ? null : opacity(setterOf(this, "Alpha"), alpha);
  }
}

refuseMoreInAccessors("Artist", SharedArtist.prototype);

/** What a message of a setter begins with. */
function setterOf(artist: object, name: string): string {
  return `${artist.constructor.name}.set${name}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** An artist that can become an image. */
export abstract class RasterArtist extends SharedArtist {
  #rasterized: boolean | null;

  constructor(standing: Standing = {}) {
    super(standing);
    this.#rasterized = standing.rasterized ?? null;
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
