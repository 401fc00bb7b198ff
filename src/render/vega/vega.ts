/**
 * Everything of Vega this library uses, in one place. The build makes a separate chunk of it (`vega.js`), which is loaded
 * when a picture first needs Vega and not with the library; only a platform may import it.
 */
import type { Loader, Scene, View } from "vega";

export {
  CanvasRenderer,
  Dataflow,
  fontSize,
  Marks,
  parse,
  sceneVisit,
  textMetrics,
  View,
} from "vega";
export { compile } from "vega-lite";

/** An item or a mark of Vega's scene graph. Which properties it has depends on the kind of mark. */
export type SceneItem = Record<string, unknown>;

/** A mark: items of one kind, drawn in order. */
export interface SceneMark extends SceneItem {
  readonly marktype: string;
  readonly items: readonly SceneItem[];
  readonly group?: SceneItem;
}

/** Receives the attributes of an item one by one. */
export type Emit = (name: string, value: unknown) => void;

// Vega exports these, but its type declarations leave them out.
declare module "vega" {
  export const Dataflow: { readonly prototype: { evaluate(this: View): Promise<View> } };
  export const Marks: Readonly<
    Record<
      string,
      {
        readonly tag: string;
        /** One element stands for all items, as in a line. */
        readonly nested: boolean;
        attr(emit: Emit, item: SceneItem): void;
        background?(emit: Emit, item: SceneItem): void;
      }
    >
  >;
  export function sceneVisit(scene: SceneItem, visitor: (item: SceneItem) => void): void;
  export function fontSize(item: SceneItem): number;
  export const textMetrics: { width: (item: SceneItem, text: unknown) => number };
  export class CanvasRenderer {
    constructor(loader: Loader);
    initialize(
      element: null,
      width: number,
      height: number,
      origin: readonly [number, number],
      scale: number,
      options: { readonly externalContext: object },
    ): this;
    background(color: string | null): this;
    render(scene: Scene): this;
  }
}
