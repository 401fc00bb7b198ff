import type { BaseArtist } from "../artists/artist.ts";
import type { ColorCycle } from "../artists/drawing-axes.ts";
import type { RcParams } from "../config/rc-params.ts";

/** What an axes draws, in the order it came, and the colors it has come to. */
export class ArtistList {
  readonly #all: BaseArtist[] = [];
  #count = 0;
  readonly #colors: Readonly<Record<ColorCycle, () => string>>;

  constructor(rc: Readonly<RcParams>) {
    const colors = rc["axes.prop_cycle"];
    this.#colors = { lines: cycle(colors), patches: cycle(colors) };
  }

  get all(): readonly BaseArtist[] {
    return this.#all;
  }

  /** The label of the next artist if it is given none. */
  get childLabel(): string {
    return `_child${this.#count}`;
  }

  nextColor(name: ColorCycle): string {
    return this.#colors[name]();
  }

  remove(artist: BaseArtist): void {
    const place = this.#all.indexOf(artist);
    if (place < 0) return;
    this.#all.splice(place, 1);
    this.#count -= artist.count ?? 1;
  }

  add(artist: BaseArtist): void {
    this.#all.push(artist);
    this.#count += artist.count ?? 1;
  }
}

function cycle(colors: readonly string[]): () => string {
  let next = 0;
  return () => colors[next++ % colors.length] ?? "black";
}
