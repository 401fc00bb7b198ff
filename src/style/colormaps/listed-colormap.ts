import { invalidArgument } from "../../errors.ts";
import { listOf, readNoMore, refuseMore } from "../../options.ts";
import { Colormap } from "./colormap.ts";
import { checkColorCount } from "./errors.ts";
import { stepFrom0To1 } from "./lookup-table.ts";
import { type ColormapColor, toRgba } from "./rgba.ts";

/**
 * A colormap whose colors are written down one by one.
 * With `N`, colors are left out at the end, or repeated from the start; then `colors` may be a single color, or a
 * gray level from 0 to 1.
 * @throws PlotError for no colors, and what is no color
 * @example new ListedColormap(["white", "black"], "binary")
 */
export class ListedColormap extends Colormap {
  /** One color per place. */
  readonly colors: readonly ColormapColor[];
  override readonly monochrome: boolean;

  constructor(
    colors: readonly ColormapColor[] | string | number,
    name?: string | null,
    N?: number | null,
  );
  constructor(
    colors: readonly ColormapColor[] | string | number,
    name: string | null = "from_list",
    N?: number | null,
    ...more: unknown[]
  ) {
    readNoMore("ListedColormap", ["colors", "name", "N"], more);
    if (N !== undefined && N !== null) checkColorCount("ListedColormap: N", N);
    const given = readListedColors(colors, N);
    super(name ?? "from_list", N ?? given.length);
    this.colors = Array.from(
      { length: this.N },
      (_, i) => given[i % given.length] as ColormapColor,
    );
    this.monochrome = typeof N === "number" && given.length === 1;
  }

  copy(): ListedColormap {
    return new ListedColormap(this.colors, this.name, this.N).takeExtremes(this).takeColors(this);
  }

  reversed(name: string | null = null): ListedColormap {
    const colors = this.colors.toReversed();
    return new ListedColormap(colors, name ?? `${this.name}_r`, this.N).takeExtremes(this, true);
  }

  resampled(lutsize: number): ListedColormap {
    checkColorCount("resampled: lutsize", lutsize);
    const places = Array.from({ length: lutsize }, (_, index) => stepFrom0To1(index, lutsize));
    return new ListedColormap(this(places), this.name).takeExtremes(this);
  }

  protected makeColors(): Float64Array {
    const table = new Float64Array(4 * this.N);
    for (const [index, color] of this.colors.entries()) {
      table.set(toRgba(color, `ListedColormap: colors[${index}]`), 4 * index);
    }
    return table;
  }
}

refuseMore("ListedColormap", ListedColormap.prototype, {
  copy: [],
  reversed: ["name"],
  resampled: ["lutsize"],
});

function readListedColors(colors: unknown, N: number | null | undefined): readonly ColormapColor[] {
  const list = listOf(colors);
  if (list !== undefined && list.length > 0) return list as ColormapColor[];
  const isSingle = typeof N === "number";
  if (isSingle && typeof colors === "string") return [colors];
  if (isSingle && typeof colors === "number") return [[colors, colors, colors]];
  const expected = isSingle ? "a color, or an array of colors" : "an array of at least one color";
  throw invalidArgument("ListedColormap: colors", expected, colors);
}
