import type { SVGContext } from "../svg/text.ts";
import type { Column, PlaceColumn, Table } from "./columns.ts";

/** A kind of mark, drawn without Vega. What a spec may say of it is its form, see `forms.ts`. */
export interface MarkKind<U extends Unit> {
  /** The columns of the data a unit reads; none for one that says itself where it stands. */
  columns(unit: U): readonly Column[];
  /** Writes all items of a unit as Vega would: an empty text when none of them shows. It never fails. */
  draw(unit: U, table: Table, canvas: Canvas): string;
}

/** The part of a spec that says what is drawn: a mark, how it reads its data, and maybe the data themselves. */
export interface Unit extends Source {
  readonly mark: { readonly type: string };
  readonly encoding?: object;
}

/** Where the rows of a layer come from: from the layer around it, if it has none of its own. */
export interface Source {
  readonly name?: string;
  readonly data?: { readonly values: readonly unknown[] };
  readonly transform?: readonly RowTransform[];
}

/** A step that changes rows before they are drawn. */
export type RowTransform =
  | { readonly calculate: string; readonly as: PlaceColumn }
  | { readonly filter: "!datum.alone" };

/** Units that set every property, one for each form: the tests change each of them and compare with Vega. */
export type Examples<U> = readonly [Complete<U>, ...Complete<U>[]];

/** A unit that sets every property it may have, and every property of its mark. */
export type Complete<U> = U extends { readonly mark: infer M }
  ? Required<U> & { readonly mark: Required<M> }
  : never;

/** What marks are drawn with: the axes they lie in, in points, and the font of its texts. */
export interface Canvas extends SVGContext {
  readonly width: number;
  readonly height: number;
  readonly font: string;
}
