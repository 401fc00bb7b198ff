import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { Marker } from "../../style/markers.ts";
import type { HandleBox } from "../artist.ts";
import { lineKind } from "../line/kind.ts";
import { markerMarks } from "../line/line-layer.ts";
import type { Line2D } from "../line/line2d.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";
import { strokeOfBars } from "./errorbar-layer.ts";

/** The handle of a line with error bars: these cross in its middle, half a text size long each way, under line and marker. */
export function errorbarHandle(
  { lines: [line, [cap], bars] }: ErrorbarContainer,
  box: HandleBox,
): JsonObject[] {
  const [first] = bars;
  const crossing =
    first === undefined ? [] : bars.map((each) => barMark(first, each.direction, box));
  const capMarks =
    cap === undefined ? [] : bars.flatMap((each) => capsAt(cap, each.direction, box));
  const lineMarks = line === null ? [] : (lineKind.handle?.(line, box) ?? []);
  return [...crossing, ...capMarks, ...lineMarks];
}

/** The middle of a handle, in points from the upper left corner of the axes, and how far error bars reach from there. */
function middleOf({ x, y, width, height, descent, fontsize, axesHeight }: HandleBox) {
  return { x: x + width / 2, y: axesHeight - (y + (height - descent) / 2), reach: 0.5 * fontsize };
}

function barMark(look: ErrorLines, direction: "x" | "y", box: HandleBox): JsonObject {
  const { x, y, reach } = middleOf(box);
  const [across, up] = direction === "x" ? [reach, 0] : [0, reach];
  return {
    mark: { type: "rule", ...strokeOfBars(look) },
    encoding: {
      x: { value: points(x - across) },
      x2: { value: points(x + across) },
      y: { value: points(y + up) },
      y2: { value: points(y - up) },
    },
  };
}

/** Caps at both ends; they look like the first cap, whatever its marker is. */
function capsAt(cap: Line2D, direction: "x" | "y", box: HandleBox): JsonObject[] {
  const { x, y, reach } = middleOf(box);
  const marker: Marker = direction === "x" ? "|" : "_";
  const ends = [-reach, reach].map((shift) =>
    direction === "x"
      ? { x: points(x + shift), y: points(y) }
      : { x: points(x), y: points(y - shift) },
  );
  return ends.flatMap((place) =>
    markerMarks({ ...cap, marker }, cap.markersize).map((mark) => ({
      mark: Object.assign(mark, place),
    })),
  );
}
