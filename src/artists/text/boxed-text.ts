/** Texts at their places with the boxes around them. */
import type { JsonObject } from "../../marks/json.ts";
import { textLayer } from "../../marks/text-mark.ts";
import type { MarkPlace } from "../../space/axes-space.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import {
  type PositionedText,
  placeText,
  type TextPlacement,
  textFrame,
} from "../../text/placed-text.ts";
import { areaShape } from "../area/area-shape.ts";
import type { TextBox } from "./box-look.ts";
import { mapPath, type Path, turnAndMove } from "./path.ts";
import { boxPath } from "./text-box.ts";

/** A text at its place, with its box. */
export interface BoxedText extends PositionedText {
  readonly box: TextBox | null;
  /** The box around its lines from its anchor, before it is turned about that: left, bottom, right, top. */
  readonly frame: readonly [number, number, number, number] | null;
}

/** How a text with a box is to be placed. */
export interface BoxedPlacement extends TextPlacement {
  /** @default null */
  readonly box?: TextBox | null;
  /** Opacity in the place of the color's own. @default the color's own */
  readonly alpha?: number | null;
}

/** Lays out a text about its anchor. */
export function placeBoxed(text: string, placement: BoxedPlacement): BoxedText {
  const { box = null, alpha = null } = placement;
  if (box === null && alpha === null) {
    return { box, frame: null, ...placeText(text, placement) };
  }
  const placed = placeText(text, { ...placement, color: withAlpha(placement.color, alpha) });
  return { ...placed, box, frame: box === null ? null : textFrame(text, placement) };
}

/** The outline of a text's box; null where it has none. */
export function pathOfBox({ x, y, size, rotation, box, frame }: BoxedText): Path | null {
  if (box === null || frame === null) return null;
  const [x0, y0, x1, y1] = frame;
  const inner = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  return mapPath(boxPath(box.style, inner, size), turnAndMove(rotation, [x, y]));
}

/** The marks of a text on its box in an axes; null for an empty text. */
export function boxedTextLayer(text: BoxedText, place: MarkPlace): JsonObject | null {
  const label = textLayer(text, place.height);
  const path = pathOfBox(text);
  if (label === null || text.box === null || path === null) return label;
  return { layer: [...areaShape(path, text.box, place), label] };
}
