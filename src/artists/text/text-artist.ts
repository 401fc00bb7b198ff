import type { RcParams } from "../../config/rc-params.ts";
import { toHex } from "../../style/color.ts";
import { fontPoints } from "../../style/font-size.ts";
import { fontLook } from "../../style/font-weight.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../../text/layout.ts";
import { SharedArtist } from "../raster-artist.ts";
import type { ArrowLook } from "./arrow-look.ts";
import type { TextBox } from "./box-look.ts";
import type { ReadCoordinates } from "./coordinates.ts";
import type { TextLook } from "./text-look.ts";

/** A place in the coordinates said with it. */
export type DataPoint = readonly [x: number, y: number];

/** What a text is about. */
export interface Annotated {
  readonly xy: DataPoint;
  readonly coordinates: ReadCoordinates;
  /** Whether the text is left out when the point is outside the axes. */
  readonly isClipped: boolean;
  /** The arrow to the point, or null. */
  readonly arrow: ArrowLook | null;
}

/** What a text says, and where. */
export interface WrittenText {
  readonly text: string;
  readonly at: DataPoint;
  readonly coordinates: ReadCoordinates;
  readonly about: Annotated | null;
  /** Whether it is cut at the edge of the axes. @default false */
  readonly clipOn?: boolean | undefined;
  /** Whether it is drawn. @default true */
  readonly visible?: boolean | undefined;
}

/**
 * A text in an axes, perhaps with an arrow from it to a point, as it is drawn. Lengths are points, colors `#rrggbb`, or
 * `#rrggbbaa` where not opaque.
 */
export class Text extends SharedArtist {
  /** What kind of artist it is. */
  readonly kind = "text";
  /** Texts have no name in a legend. */
  label = "";
  readonly text: string;
  /** Where the text stands. */
  readonly at: DataPoint;
  /** What `at` is counted in. @internal */
  readonly coordinates: ReadCoordinates;
  /** What it is about, or null. @internal */
  readonly about: Annotated | null;
  /** Font size in points. */
  readonly size: number;
  readonly color: string;
  /** Opacity of the letters, or null for the color's own. */
  alpha: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Counterclockwise angle in degrees. */
  readonly rotation: number;
  readonly rotationMode: "default" | "anchor";
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  /** At which side several lines are aligned with each other. */
  readonly multialignment: HorizontalAlignment;
  /** Distance between lines in multiples of their height. */
  readonly linespacing: number;
  /** The box around the text, or null. @internal */
  readonly box: TextBox | null;
  /** Artists of a higher order are drawn later. */
  zorder: number;

  constructor(written: WrittenText, look: TextLook, zorder: number, rc: Readonly<RcParams>) {
    super({ visible: written.visible, clipOn: written.clipOn ?? false });
    this.text = written.text;
    this.at = written.at;
    this.coordinates = written.coordinates;
    this.about = written.about;
    this.size = look.size ?? fontPoints("medium", rc["font.size"]);
    this.color = look.color ?? toHex(rc["text.color"]);
    this.alpha = look.alpha ?? null;
    const usual = fontLook(rc);
    this.bold = look.bold ?? usual?.bold ?? false;
    this.italic = look.italic ?? usual?.italic ?? false;
    this.rotation = look.rotation ?? 0;
    this.rotationMode = look.rotationMode ?? "default";
    this.ha = look.ha ?? "left";
    this.va = look.va ?? "baseline";
    this.multialignment = look.multialignment ?? this.ha;
    this.linespacing = look.linespacing ?? 1.2;
    this.box = look.box ?? null;
    this.zorder = zorder;
  }
}
