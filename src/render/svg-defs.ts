import { attributes, element } from "./xml.ts";

/** A fill or stroke that changes along a line, as Vega states it: places are shares of the box that is filled. */
export interface LinearGradient {
  readonly gradient: "linear";
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/**
 * The clip paths, gradients and outlines of one SVG. Equal ones are one, and their ids come from `prefix` and their
 * number in this SVG, never from a counter of the process.
 */
export class SVGDefs {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The reference to a clip by a box from 0, 0. */
  clipBox(width: number, height: number): string {
    return this.#reference("clipPath", "", element("rect", { width, height }));
  }

  /** The reference to a clip by path data. */
  clipPath(data: string): string {
    return this.#reference("clipPath", "", element("path", { d: data }));
  }

  /** The reference to a gradient. */
  gradient(gradient: LinearGradient): string {
    const { x1 = 0, y1 = 0, x2 = 1, y2 = 0, stops } = gradient;
    const content = stops.map(({ offset, color }) =>
      element("stop", { offset, "stop-color": color }),
    );
    return this.#reference("linearGradient", attributes({ x1, y1, x2, y2 }), content.join(""));
  }

  /** The address of an outline by path data, for `use` elements. */
  outline(data: string): string {
    return `#${this.#idOf(`<path id="@"${attributes({ d: data })}/>`)}`;
  }

  /** The `defs` element, or nothing. */
  toString(): string {
    const all = Array.from(this.#ids, ([definition, id]) => definition.replace("@", id));
    return all.length === 0 ? "" : element("defs", {}, all.join(""));
  }

  #reference(name: string, rest: string, content: string): string {
    return `url(#${this.#idOf(`<${name} id="@"${rest}>${content}</${name}>`)})`;
  }

  #idOf(definition: string): string {
    const id = this.#ids.get(definition) ?? `${this.#prefix}-${this.#ids.size + 1}`;
    this.#ids.set(definition, id);
    return id;
  }
}
