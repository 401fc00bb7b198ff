import type { RcParams } from "../config/rc-params.ts";
import type { LabelState } from "../layout/axes-state.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import { readBold } from "../style/font-weight.ts";
import { type LabelProps, labelPlaces } from "./axis-decoration.ts";

const titleLocations = ["center", "left", "right"] as const;
/** Where above the axes a title stands. */
export type TitleLocation = (typeof titleLocations)[number];

/** What is said of a title. */
export type TitleProps = LabelProps & { readonly text: string };

/** The titles above an axes. */
export class Titles {
  readonly #all: { [L in TitleLocation]?: TitleProps } = {};
  /** The distance of the one that was set last; null for the usual one. */
  #pad: number | null = null;
  /** Whether one of them was given a height. */
  #hasHeight = false;

  /**
   * Sets one of them. As in matplotlib, what was said of its look before holds, size, weight and alignment excepted; and
   * the distance holds for all titles, none of which makes room for what stands above the axes once one was given a height.
   */
  set(loc: TitleLocation, { pad, ...title }: TitleProps): void {
    const { size: _, bold: __, ha: ___, va: ____, y: _____, ...kept } = this.#all[loc] ?? {};
    this.#all[loc] = { ...kept, ...title };
    this.#pad = pad ?? null;
    this.#hasHeight ||= title.y !== undefined;
  }

  /** What one of them says, `""` for none. */
  text(loc: TitleLocation): string {
    return this.#all[loc]?.text ?? "";
  }

  /** Those that are not empty, ready to be laid out. */
  states(rc: Readonly<RcParams>): LabelState[] {
    const shown = titleLocations.filter((loc) => this.text(loc) !== "");
    if (shown.length === 0) return [];
    const usual = {
      color: toHex(rc["text.color"]),
      ...usualTitle(rc),
      rotation: 0,
      va: null,
      pad: this.#pad ?? rc["axes.titlepad"],
      ...(this.#hasHeight ? { y: 1 } : {}),
    };
    return shown.map((loc) => ({ ...usual, ...labelPlaces[loc], text: "", ...this.#all[loc] }));
  }
}

/** How settings want titles written. */
export function usualTitle(rc: Readonly<RcParams>) {
  const { "axes.titlecolor": color } = rc;
  return {
    size: fontPoints(rc["axes.titlesize"], rc["font.size"]),
    ...(color === "auto" ? {} : { color: toHex(color) }),
    bold: readBold('rcParams["axes.titleweight"]', rc["axes.titleweight"]),
    italic: rc["font.style"] !== "normal",
  };
}
