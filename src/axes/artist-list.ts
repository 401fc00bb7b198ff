import type { Artist, LegendHandle } from "../artists/kinds.ts";
import { Line2D, type LineRequest, type Span } from "../artists/line/line2d.ts";
import { PathCollection, type ScatterRequest } from "../artists/scatter/path-collection.ts";
import type { TextArtist } from "../artists/text/text-artist.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { Line } from "../data/pair.ts";
import type { Axis } from "./axis.ts";

/** What an axes draws, in the order it came; gives each artist its color and label, and the axes its data limits. */
export class Artists {
  readonly #all: Artist[] = [];
  readonly #rc: Readonly<RcParams>;
  readonly #axes: { readonly x: Axis; readonly y: Axis };
  // Lines and scatter plots go through the colors independently.
  readonly #lineColor: () => string;
  readonly #markerColor: () => string;

  constructor(axes: { readonly x: Axis; readonly y: Axis }, rc: Readonly<RcParams>) {
    this.#axes = axes;
    this.#rc = rc;
    this.#lineColor = cycle(rc["axes.prop_cycle"]);
    this.#markerColor = cycle(rc["axes.prop_cycle"]);
  }

  get all(): readonly Artist[] {
    return this.#all;
  }

  get lines(): Line2D[] {
    return this.#all.filter((artist) => artist instanceof Line2D);
  }

  get handles(): LegendHandle[] {
    return this.#all.filter((artist) => artist.kind !== "text");
  }

  addLine(data: Line, request: LineRequest): Line2D {
    const color = request.color ?? this.#lineColor();
    const line = new Line2D(data, request, { color, label: this.#label() }, this.#rc);
    this.#include(line, ["x", "y"]);
    this.#all.push(line);
    return line;
  }

  /** Adds a line across the axes, from one fraction of its width or height to another. */
  addSpan(at: number, ends: readonly [number, number], span: Span, request: LineRequest): Line2D {
    const along = Float64Array.from(ends);
    const across = Float64Array.of(at, at);
    const data = span === "y" ? { x: across, y: along } : { x: along, y: across };
    // matplotlib draws these in the first color, whatever the cycle has come to.
    const color = request.color ?? this.#rc["axes.prop_cycle"][0] ?? "black";
    const line = new Line2D(data, request, { color, label: this.#label(), span }, this.#rc);
    this.#include(line, [span === "y" ? "x" : "y"]);
    this.#all.push(line);
    return line;
  }

  addScatter(data: Line, request: ScatterRequest): PathCollection {
    const color = request.color ?? this.#markerColor();
    const points = new PathCollection(data, request, { color, label: this.#label() }, this.#rc);
    this.#include(points, ["x", "y"]);
    this.#all.push(points);
    return points;
  }

  addText(text: TextArtist): void {
    this.#all.push(text);
  }

  #label(): string {
    return `_child${this.#all.length}`;
  }

  #include({ summary }: LegendHandle, names: readonly ("x" | "y")[]): void {
    for (const name of names) this.#axes[name].include(summary[name]);
  }
}

function cycle(colors: readonly string[]): () => string {
  let next = 0;
  return () => colors[next++ % colors.length] ?? "black";
}
