import type { RcParams } from "../../config/rc-params.ts";
import { refuseMoreInAccessors } from "../../options.ts";
import type { ArtistHost } from "../artist.ts";
import { inNoAxes } from "../errors.ts";
import { Text } from "../text/text-artist.ts";
import type { TextLook } from "../text/text-look.ts";
import type { Vector } from "./projection.ts";

/** A text at a place in space. */
export class Text3D {
  /** What kind of artist it is. */
  readonly kind = "text3d";
  /** Texts have no name in a legend. */
  readonly label = "";
  /** What it says; lines are parted by `\n`. */
  readonly text: string;
  /** Where it stands, in data units. */
  readonly at: Vector;
  /** The direction it is read along, or null for level texts. */
  readonly zdir: Vector | null;
  /** How it looks. @internal */
  readonly look: TextLook;
  /** Artists of a higher order are drawn later. */
  readonly zorder: number;
  /** The axes that draws it, or null. */
  axes: ArtistHost | null = null;

  /** Made by `Axes3D.text`. */
  constructor(text: string, at: Vector, zdir: Vector | null, look: TextLook, zorder: number) {
    this.text = text;
    this.at = at;
    this.zdir = zdir;
    this.look = look;
    this.zorder = zorder;
  }

  /** The text as it stands in the plane. @internal */
  inPlane(x: number, y: number, rotation: number, rc: Readonly<RcParams>): Text {
    const coordinates = { x: "data", y: "data" } as const;
    const written = { text: this.text, at: [x, y] as const, coordinates, about: null };
    return new Text(written, { ...this.look, rotation }, this.zorder, rc);
  }

  /**
   * Takes it out of its axes.
   * @throws PlotError when it is in none
   */
  remove(): void {
    if (this.axes === null) throw inNoAxes("Text3D.remove", "axes.text(x, y, z, s)");
    this.axes.removeArtist(this);
  }
}

refuseMoreInAccessors("Text3D", Text3D.prototype);
