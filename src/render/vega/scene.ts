import type { Scene, View } from "vega";
import { PlotError } from "../../errors.ts";
import { blockedURL, renderFailed } from "../../svg/errors.ts";
import { measureText } from "../../text/metrics.ts";
import type { Vega } from "./create-vega.ts";
import { withPlainPrototypes } from "./plain-prototypes.ts";
import { isInline } from "./sandbox.ts";
import type { SceneItem } from "./vega.ts";
import { withView } from "./view.ts";

/** The scene of a spec, laid out and ready to be drawn. Lengths are points. */
export interface LaidOut {
  readonly root: Scene & SceneItem;
  /** Size of the picture, padding included. */
  readonly width: number;
  readonly height: number;
  /** The origin of the root's coordinates in the picture. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
}

/** Options of all renderers of a spec. */
export interface SceneOptions {
  /** Is called with each warning of Vega-Lite and Vega. @default warnings are ignored */
  readonly onWarning?: (message: string) => void;
  /** What each color, `#rrggbb`, becomes in pixels. @default itself */
  readonly recolor?: (color: string) => string;
}

/**
 * Lays a Vega-Lite spec out and passes the scene to `draw`; the scene is destroyed when `draw` returns.
 *
 * The spec needs `autosize: "none"`: width, height and padding alone decide on the size of the picture, and not what Vega
 * measures. Vega adds properties to the rows it reads, so it gets a copy, and the spec stays as it was.
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
    const drawn = () =>
      withView(spec, vega, onWarning, (view) => {
        const scene = laidOut(view);
        keepImagesInline(scene.root, vega);
        return draw(recolor === undefined ? scene : recolored(scene, vega, recolor), vega);
      });
    return withPlainPrototypes(drawn);
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

/** Changes the colors of a scene, of its items, gradients and page, in place: the scene was made for this picture alone. */
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

/** Calls `visitor` for every item that is no group, in drawing order, with the mark it belongs to. */
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

/** Gives every image mark its inline URL, so that Vega requests none. */
function keepImagesInline(root: SceneItem, vega: Vega): void {
  visitItems(root, vega, (item, { marktype }) => {
    if (marktype !== "image" || typeof item.url !== "string") return;
    if (!isInline(item.url)) throw blockedURL(item.url);
    item.image = { complete: true, src: item.url, url: item.url, width: 0, height: 0 };
  });
}
