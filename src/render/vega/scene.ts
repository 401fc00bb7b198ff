import type { Scene, View } from "vega";
import { PlotError } from "../../errors.ts";
import { blockedURL, renderFailed } from "../../svg/errors.ts";
import { measureText } from "../../text/metrics.ts";
import type { Vega } from "./create-vega.ts";
import { isInline } from "./sandbox.ts";
import type { SceneItem } from "./vega.ts";
import { withView } from "./view.ts";

/** What a spec shows, laid out and ready to be drawn. Lengths are points. */
export interface LaidOut {
  readonly root: Scene & SceneItem;
  /** Size of the picture, padding included. */
  readonly width: number;
  readonly height: number;
  /** Where the root's own zero lies in the picture. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
}

/** What the renderers of a spec take in common. */
export interface SceneOptions {
  /** Hears what Vega-Lite and Vega have to say about the spec. @default nobody: they are silent */
  readonly onWarning?: (message: string) => void;
  /** What each color, `#rrggbb`, becomes in pixels. @default itself */
  readonly recolor?: (color: string) => string;
}

/**
 * Lays a Vega-Lite spec out and hands the scene to `draw`; the scene ends when `draw` returns.
 *
 * The spec needs `autosize: "none"`: the picture is as large as width, height and padding say, and nothing that Vega
 * measures can change it. The spec stays as it was; Vega marks the rows it reads, so it is given a copy.
 * @throws PlotError `blocked-url` when the spec refers to data or images outside itself, `render-failed` when Vega
 * cannot draw it.
 */
export function withScene<T>(
  spec: object,
  options: SceneOptions,
  vega: Vega,
  draw: (scene: LaidOut, vega: Vega) => T,
): T {
  const { onWarning = () => {}, recolor } = options;
  vega.textMetrics.width = (item, text) =>
    text == null ? 0 : measureText(String(text), vega.fontSize(item)).width;
  try {
    return withView(spec, vega, onWarning, (view) => {
      const scene = laidOut(view);
      keepImagesInline(scene.root, vega);
      return draw(recolor === undefined ? scene : recolored(scene, vega, recolor), vega);
    });
  } catch (error) {
    throw error instanceof PlotError ? error : renderFailed(error);
  }
}

function laidOut(view: View): LaidOut {
  const padding = view.padding();
  const sides = typeof padding === "number" ? undefined : padding;
  const { left = 0, right = 0, top = 0, bottom = 0 } = sides ?? {};
  return {
    // The declared type stops at the root, which is a mark like any other.
    root: (view.scenegraph() as unknown as { root: Scene & SceneItem }).root,
    width: left + view.width() + right,
    height: top + view.height() + bottom,
    origin: [left, top],
    background: view.background() ?? null,
  };
}

/** The scene with other colors, in its items, its gradients and its page; it is nobody else's, so they are changed in place. */
function recolored(scene: LaidOut, vega: Vega, recolor: (color: string) => string): LaidOut {
  const visit = (mark: SceneItem): void =>
    vega.sceneVisit(mark, (item) => {
      for (const name of ["fill", "stroke"]) item[name] = recoloredPaint(item[name], recolor);
      if (mark.marktype === "group") vega.sceneVisit(item, visit);
    });
  visit(scene.root);
  const { background } = scene;
  return { ...scene, background: background === null ? null : recolor(background) };
}

function recoloredPaint(paint: unknown, recolor: (color: string) => string): unknown {
  if (typeof paint === "string") return recolor(paint);
  if (typeof paint !== "object" || paint === null || !("stops" in paint)) return paint;
  const stops = paint.stops as readonly { readonly color: string }[];
  return { ...paint, stops: stops.map((stop) => ({ ...stop, color: recolor(stop.color) })) };
}

/** Calls `visitor` for every item that is no group, in drawing order; `mark` is what the item belongs to. */
export function visitItems(
  mark: SceneItem,
  vega: Vega,
  visitor: (item: SceneItem, mark: SceneItem) => void,
): void {
  vega.sceneVisit(mark, (item) => {
    if (mark.marktype !== "group") visitor(item, mark);
    else vega.sceneVisit(item, (child) => visitItems(child, vega, visitor));
  });
}

/** Gives every image mark its address as it stands, so that Vega asks for none. */
function keepImagesInline(root: SceneItem, vega: Vega): void {
  visitItems(root, vega, (item, { marktype }) => {
    if (marktype !== "image" || typeof item.url !== "string") return;
    if (!isInline(item.url)) throw blockedURL(item.url);
    item.image = { complete: true, src: item.url, url: item.url, width: 0, height: 0 };
  });
}
