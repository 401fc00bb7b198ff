import { safeColor } from "./safe-color.ts";
import { attributes, element, Verbatim } from "./xml.ts";

/** A fill or stroke that changes along a line, in Vega's form: positions are fractions of the box that is filled. */
export interface LinearGradient {
  readonly gradient: "linear";
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly stops: readonly { readonly offset: number; readonly color: string }[];
}

/**
 * A placeholder for the prefix of all ids, which is a hash of the whole SVG and so is known last. XML has no such
 * character, so it occurs nowhere else in the text.
 */
export const idMark = "\u0001";

/**
 * The clip paths, gradients and outlines of one SVG. Equal definitions are written once. Ids are counted in each SVG, not
 * across them.
 */
export class SVGDefs {
  readonly #references = new Map<string, DefReference>();

  /** The reference to a clip by a box from 0, 0. */
  clipBox(width: number, height: number): Verbatim {
    return this.#refer("clipPath", "", element("rect", { width, height }));
  }

  /** The reference to a clip by path data. */
  clipPath(data: string): Verbatim {
    return this.#refer("clipPath", "", element("path", { d: data }));
  }

  /** The reference to a gradient. */
  gradient(gradient: LinearGradient): Verbatim {
    const { x1 = 0, y1 = 0, x2 = 1, y2 = 0, stops } = gradient;
    const content = stops.map(({ offset, color }) =>
      element("stop", { offset, "stop-color": safeColor(String(color)) }),
    );
    return this.#refer("linearGradient", attributes({ x1, y1, x2, y2 }), content.join(""));
  }

  /** The address of an outline by path data, for `use` elements. */
  outline(data: string): Verbatim {
    return this.#referenceTo(`<path id="@"${attributes({ d: data })}/>`).address;
  }

  /** The `defs` element, or nothing. */
  toString(): string {
    const all = Array.from(this.#references, ([definition, { id }]) => definition.replace("@", id));
    return all.length === 0 ? "" : element("defs", {}, all.join(""));
  }

  #refer(name: string, rest: string, content: string): Verbatim {
    return this.#referenceTo(`<${name} id="@"${rest}>${content}</${name}>`).url;
  }

  #referenceTo(definition: string): DefReference {
    const known = this.#references.get(definition);
    if (known !== undefined) return known;
    const id = `${idMark}-${this.#references.size + 1}`;
    const made = { id, address: new Verbatim(`#${id}`), url: new Verbatim(`url(#${id})`) };
    this.#references.set(definition, made);
    return made;
  }
}

interface DefReference {
  readonly id: string;
  readonly address: Verbatim;
  readonly url: Verbatim;
}
