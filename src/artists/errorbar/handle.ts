import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { Marker } from "../../style/markers.ts";
import type { HandleBox } from "../artist.ts";
import { markerPlaces } from "../handle-points.ts";
import { lineKind } from "../line/kind.ts";
import { markerMarks } from "../line/line-layer.ts";
import type { Line2D } from "../line/line2d.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";
import { strokeOfBars } from "./errorbar-layer.ts";

/** Where error bars cross in a handle, in points from the upper left corner of the axes, and how far they reach from there. */
interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** The handle of a line with error bars: these cross at each of its markers, half a text size long each way, under line and marker. */
export function errorbarHandle(
  { lines: [line, [cap], bars] }: ErrorbarContainer,
  box: HandleBox,
): JsonObject[] {
  const [first] = bars;
  const crossings = crossingsIn(box);
  const barMarks = bars.flatMap(({ direction }) =>
    first === undefined ? [] : crossings.map((at) => barMark(first, direction, at)),
  );
  const capMarks = bars.flatMap(({ direction }) =>
    cap === undefined ? [] : capMarksOf(cap, direction, crossings),
  );
  return [...barMarks, ...capMarks, ...((line && lineKind.handle?.(line, box)) ?? [])];
}

function crossingsIn(box: HandleBox): Crossing[] {
  const y = box.axesHeight - (box.y + (box.height - box.descent) / 2);
  return markerPlaces(box, box.numpoints).map((x) => ({ x, y, reach: 0.5 * box.fontsize }));
}

function barMark(look: ErrorLines, direction: "x" | "y", { x, y, reach }: Crossing): JsonObject {
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

/** Caps at all first ends, then at the others; they look like the first cap, whatever its marker is. */
function capMarksOf(
  cap: Line2D,
  direction: "x" | "y",
  crossings: readonly Crossing[],
): JsonObject[] {
  const marker: Marker = direction === "x" ? "|" : "_";
  const ends = [-1, 1].flatMap((end) =>
    crossings.map(({ x, y, reach }) =>
      direction === "x"
        ? { x: points(x + end * reach), y: points(y) }
        : { x: points(x), y: points(y - end * reach) },
    ),
  );
  return ends.flatMap((place) =>
    markerMarks({ ...cap, marker }, cap.markersize).map((mark) => ({
      mark: Object.assign(mark, place),
    })),
  );
}
