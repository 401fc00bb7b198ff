import type { JsonObject } from "../marks/json.ts";
import type { AxesSpace, Corner } from "../space/axes-space.ts";
import type { Obstacle } from "../space/obstacle.ts";
import type { Bbox } from "../text/bbox.ts";
import type { DataLimits } from "../ticker/autoscale.ts";

/** What every artist has: its kind, its name in the legend, and its place in the order of drawing. */
export interface BaseArtist {
  readonly kind: string;
  /** Name in the legend; one that starts with `_` stays out of it. */
  readonly label: string;
  /** Artists of a higher order are drawn later. */
  readonly zorder: number;
  /** Whether it is drawn. @default true */
  readonly visible?: boolean;
  /** Whether it ends at the edges of the axes. @default true */
  readonly clipOn?: boolean;
  /** Whether it is an image in the SVG; null where its kind decides. @default false */
  readonly rasterized?: boolean | null;
  /** As how many artists it counts where those without a label are numbered. @default 1 */
  readonly count?: number;
}

/** The axes that draws an artist, as far as the artist needs it. */
export interface ArtistHost {
  /** Draws an artist no more. */
  removeArtist(artist: BaseArtist): void;
}

/** The axes an artist belongs to. Artists know nothing of axes, so that these say themselves that this is an `Axes`. */
export interface OwnAxes extends ArtistHost {}

/** An artist made before it is added, which can be taken out again. */
export interface AddedArtist extends BaseArtist {
  /** The axes that draws it, or null. */
  axes: ArtistHost | null;
}

/** An area with an edge, as `axes.patches` lists it. Colors are `#rrggbb[aa]`, null for none; lengths points. */
export interface AreaArtist extends BaseArtist {
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  readonly linewidth: number;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;
}

/** What an artist adds to matplotlib's lists of the artists of an axes. */
export interface ArtistParts {
  readonly lines?: readonly BaseArtist[];
  readonly images?: readonly BaseArtist[];
  readonly texts?: readonly BaseArtist[];
  readonly patches?: readonly AreaArtist[];
  readonly collections?: readonly BaseArtist[];
  readonly containers?: readonly BaseArtist[];
}

/** What an artist wants the view to hold, in data units; null in a direction in which it has no data. */
export interface ArtistLimits {
  readonly x: DataLimits | null;
  readonly y: DataLimits | null;
  /** Values the margin of the view does not cross, such as the foot of a bar. @default none */
  readonly sticky?: { readonly x?: readonly number[]; readonly y?: readonly number[] };
}

/** Room for the handle of an artist in a legend, in points from the lower left corner of the axes. */
export interface HandleBox {
  readonly x: number;
  /** The base line of the name beside it. */
  readonly y: number;
  readonly width: number;
  /** From the base line up. */
  readonly height: number;
  /** From the base line down. */
  readonly descent: number;
  /** Size of markers in the legend beside those in the axes. */
  readonly markerscale: number;
  /** Size of the names in points. */
  readonly fontsize: number;
  /** How many markers a line has. */
  readonly numpoints: number;
  /** How many points of a scatter plot are shown, and their heights as shares of the height of the room. */
  readonly scatterpoints: number;
  readonly scatteryoffsets: readonly number[];
  /** Height of the axes; marks count from its top. */
  readonly axesHeight: number;
  /** The upper left corner of the picture, where hatching begins. @default that of the axes */
  readonly corner?: Corner | undefined;
}

/** The colors of a handle in a legend, `#rrggbb[aa]`: of a line and its markers, or of an area; null for none. */
export interface HandleColors {
  readonly color?: string | null;
  readonly markerfacecolor?: string | null;
  readonly markeredgecolor?: string | null;
  readonly facecolor?: string | null;
  readonly edgecolor?: string | null;
  /** Opacity of an area, or null for the colors' own. */
  readonly alpha?: number | null;
}

/** An artist in words, for those who cannot see it. */
export interface DataDescription {
  /** What it is, one and several of them. */
  readonly noun: readonly [one: string, many: string];
  /** What one without a name is called, a number behind it. */
  readonly short: string;
  /** The positions it covers; null without data. */
  readonly x: { readonly min: number; readonly max: number } | null;
  /** What it does, after its name: `rises from 1 to 9`. */
  readonly says: string;
}

/** A text that stands in the axes. */
export interface Note {
  readonly note: string;
}

export type Description = DataDescription | Note;

/** All there is to know of one kind of artist; what is left out, artists of the kind do not have. */
export interface ArtistKind<A extends BaseArtist> {
  /**
   * Whether it is drawn with the data, below the spines, above them, or below all data. What is not drawn with the data has
   * its places in points. @default "data"
   */
  readonly stratum?: "below" | "data" | "above";
  /** Whether it is one of matplotlib's collections, which `relim` passes over. @default false */
  readonly isCollection?: boolean;
  /** Whether limits that wait are chosen before it is added, as matplotlib's `add_collection` has it. @default false */
  readonly settlesLimits?: boolean;
  /** Whether legends list it after all artists that are none: matplotlib's containers. @default false */
  readonly isContainer?: boolean;
  /** What it is in matplotlib's lists. */
  parts?(artist: A): ArtistParts;
  /** What it offers to legends. @default itself */
  entries?(artist: A): readonly BaseArtist[];
  /** What the view must hold. */
  limits?(artist: A): ArtistLimits;
  /** What of it `relim` counts. @default its limits, and nothing of a collection */
  limitsAgain?(artist: A): ArtistLimits;
  /** What a legend that looks for the best place keeps clear of. */
  obstacles?(artist: A, space: AxesSpace): readonly Obstacle[];
  /** Whether its handle in a legend shows where the artist is hidden, as matplotlib has it of some. @default false */
  readonly handleStays?: boolean;
  /** The marks of its handle in a legend; without this it is not offered to legends. */
  handle?(artist: A, box: HandleBox): readonly JsonObject[];
  /** The colors of its handle, of which a name in a legend can have one. @default its own */
  handleColors?(artist: A): HandleColors;
  /** Its part in the description of the figure. */
  describe?(artist: A): Description | null;
  /**
   * Its lines in the text of the figure: what it is, such as `vline`, then its facts, one a line, and those that are part
   * of another indented. Its number, its name and its place in the order of drawing are not among them.
   */
  summarize?(artist: A, space: AxesSpace): readonly string[];
  /** What of it sticks out of the axes, in points from their lower left corner. */
  bounds?(artist: A, space: AxesSpace): Bbox | null;
  /** Its layer of the spec, without a name; null when nothing of it is to be seen. */
  layer(artist: A, space: AxesSpace): JsonObject | null;
}
