import type { TextStyleOptions } from "../artists/text/text-look.ts";
import type { FontSize } from "../style/font-size.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";

/** How a label or a title is written. */
export interface LabelTextOptions extends TextStyleOptions {
  /** Points, or a name like `"small"`. @default rcParams["axes.labelsize"], for titles "axes.titlesize" */
  fontsize?: FontSize;
  /** Any matplotlib color. @default rcParams["axes.labelcolor"], for titles "axes.titlecolor" */
  color?: string;
  /** Counterclockwise angle in degrees, or one of the two words. @default 90 for the y axis, else 0 */
  rotation?: number | "horizontal" | "vertical";
  /** `"anchor"` aligns a text first and then turns it about its place. @default "anchor" for the name of the y axis, else "default" */
  rotationMode?: "default" | "anchor";
  /** Which part of the text stands at its place. @default what suits `loc` */
  ha?: HorizontalAlignment;
  /** Which part of the text stands at its place. @default what suits the side */
  va?: VerticalAlignment;
}
