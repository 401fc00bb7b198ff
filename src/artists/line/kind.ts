import { type Summary, summarize } from "../../data/summary.ts";
import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { DashPattern } from "../../style/dashes.ts";
import type { ArtistKind, HandleBox } from "../artist.ts";
import { lineEnds, markerPlaces } from "../handle-points.ts";
import { obstacleOf } from "../obstacle-of.ts";
import { course } from "./course.ts";
import { stepsOf } from "./draw-style.ts";
import { endlessObstacles } from "./endless.ts";
import { gapsAndLine } from "./gaps.ts";
import { lineBounds } from "./line-bounds.ts";
import { lineLayer, markerMarks } from "./line-layer.ts";
import type { DrawnLine, Line2D } from "./line2d.ts";
import { strokeOf } from "./stroke.ts";
import { lineSummary } from "./summary.ts";

export const lineKind: ArtistKind<Line2D> = {
  parts: (line) => ({ lines: [line] }),
  limits(line) {
    const { span } = line;
    const isBroken = line.drawstyle !== "default" && line.summary.hasGaps;
    const summary = isBroken ? summaryOfSteps(line) : line.summary;
    return { x: span === "x" ? null : summary.x, y: span === "y" ? null : summary.y };
  },
  obstacles(line, space) {
    if (line.through !== null) return endlessObstacles(line.through, space);
    const { summary } = line;
    const course = line.drawstyle === "default" ? line : { ...stepsOf(line), summary };
    return [obstacleOf(course, space, { joined: true, span: line.span })];
  },
  handle(line, box) {
    const y = points(box.axesHeight - (box.y + (box.height - box.descent) / 2));
    const markers = markerPlaces(box, box.numpoints).flatMap((x) =>
      markerMarks(line, line.markersize * box.markerscale).map((mark) => ({
        mark: Object.assign(mark, { x: points(x), y }),
      })),
    );
    return [...handleLines(line, box, y), ...markers];
  },
  describe({ span, through, summary }) {
    // A line across the axes shows no data.
    if (span !== null || through !== null) return null;
    const hasData = summary.count > 0;
    return {
      noun: ["line", "lines"],
      short: "line",
      x: hasData ? summary.x : null,
      says: hasData ? course(summary) : "has no data",
    };
  },
  summarize: lineSummary,
  bounds: (line, space) => (line.clipOn ? null : lineBounds(line, space)),
  layer: lineLayer,
};

/** What steps reach: they lead on to places that have no height. */
function summaryOfSteps(line: Line2D): Summary {
  const { xdata: x, ydata: y } = stepsOf(line);
  return summarize({ x, y });
}

function handleLines(line: DrawnLine, box: HandleBox, y: number): JsonObject[] {
  const { pattern, gapcolor } = line;
  if (pattern === null) return [];
  if (gapcolor !== null && pattern.dashes)
    return gapsAndLine(line, pattern, gapcolor).flatMap((part) => handleLines(part, box, y));
  return [handleLine(line, pattern, box, y)];
}

function handleLine(line: DrawnLine, pattern: DashPattern, box: HandleBox, y: number): JsonObject {
  const [from, to] = lineEnds(box, box.numpoints);
  return {
    mark: { type: "rule", x: points(from), x2: points(to), ...strokeOf(line, pattern) },
    // In the mark, Vega-Lite would not see that the rule is horizontal.
    encoding: { y: { value: y } },
  };
}
