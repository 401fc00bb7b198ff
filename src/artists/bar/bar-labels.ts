import type { HorizontalAlignment, VerticalAlignment } from "../../text/layout.ts";

/** A text at a bar. */
export interface BarLabel {
  readonly text: string;
  /** The place it is about, in data units. */
  readonly xy: readonly [x: number, y: number];
  /** How far the text is from there, in points. */
  readonly offset: readonly [right: number, up: number];
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
}

/** How texts at bars look. */
export interface BarLabelLook {
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly zorder: number;
  /** Weight and style; null for regular, upright letters. @internal */
  readonly face: { readonly bold: boolean; readonly italic: boolean } | null;
}

/** The texts at the bars of one container. One about a place outside the axes is not drawn. */
export class BarLabels implements BarLabelLook {
  /** What kind of artist it is. */
  readonly kind = "bar labels";
  /** Texts have no name in a legend. */
  readonly label = "_nolegend_";
  /** One text per bar, `""` for one without a length. */
  readonly labels: readonly BarLabel[];
  /** Font size in points. */
  readonly size: number;
  /** Color of all texts. */
  readonly color: string;
  /** Artists of a higher order are drawn later. */
  readonly zorder: number;

  /** @internal */
  readonly face: BarLabelLook["face"];

  /** Made by `barLabel`. */
  constructor(labels: readonly BarLabel[], look: BarLabelLook) {
    this.labels = labels;
    this.size = look.size;
    this.color = look.color;
    this.zorder = look.zorder;
    this.face = look.face;
  }

  /** As how many artists the texts count. @internal */
  get count(): number {
    return this.labels.length;
  }
}
