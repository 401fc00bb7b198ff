import type { AxesState } from "./axes-state.ts";
import type { Line2D } from "./line2d.ts";

/** The name of a figure: the titles of its axes, or what their labels say. */
export function titleOfFigure(axes: readonly AxesState[]): string {
  const names = axes.map(titleOfAxes).filter((name) => name !== "");
  return names.length === 0 ? "Figure" : [...new Set(names)].join("; ");
}

function titleOfAxes(axes: AxesState): string {
  const [title, x, y] = [axes.getTitle(), axes.xaxis.label, axes.yaxis.label].map(onOneLine);
  if (title) return title;
  return x && y ? `${y} over ${x}` : x || y || "";
}

/**
 * Says in words what a figure shows, for those who cannot see it: how many lines over which range, and
 * for each line where it starts, turns and ends.
 */
export function describeFigure(axes: readonly AxesState[]): string {
  const texts = axes.map(describeAxes);
  return texts.length > 1
    ? texts.map((text, index) => `Axes ${index + 1}: ${text}`).join(" ")
    : (texts[0] ?? "An empty figure.");
}

function describeAxes(axes: AxesState): string {
  const lines = axes.getLines();
  const courses = lines.map(courseOf);
  const drawn = courses.filter((course) => course !== null);
  if (drawn.length === 0) return "no data.";
  const least = Math.min(...drawn.map((course) => course.xMin));
  const most = Math.max(...drawn.map((course) => course.xMax));
  const over = `over ${onOneLine(axes.xaxis.label) || "x"} ${range(least, most)}${scales(axes)}`;
  const names = namesOf(axes, lines);
  const each = courses.map((course, index) =>
    `${names[index]} ${course === null ? "has no data" : courseText(course)}`.trim(),
  );
  const count = lines.length === 1 ? "1 line" : `${lines.length} lines`;
  return `${count} ${over}: ${each.join("; ")}.`;
}

function namesOf(axes: AxesState, lines: readonly Line2D[]): string[] {
  const { legendRequest: legend } = axes;
  return lines.map((line, index) => {
    const entry = legend === null ? -1 : legend.handles.indexOf(line);
    const label = onOneLine(
      legend?.labels[entry] ?? (line.label.startsWith("_") ? "" : line.label),
    );
    if (label) return label;
    if (lines.length > 1) return `line ${index + 1}`;
    return onOneLine(axes.yaxis.label) || "it";
  });
}

function scales({ xaxis, yaxis }: AxesState): string {
  const named = [xaxis, yaxis]
    .filter((axis) => axis.view.scale.name !== "linear")
    .map((axis) => `${axis.view.scale.name} ${axis.name} axis`);
  return named.length === 0 ? "" : `, ${named.join(" and ")}`;
}

/** How a line runs: its ends, its extremes in the order they come, and what it reaches across. */
interface Course {
  readonly xMin: number;
  readonly xMax: number;
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly minIndex: number;
  readonly maxIndex: number;
  readonly hasGaps: boolean;
}

function courseOf({ xdata, ydata }: Line2D): Course | null {
  let [xMin, xMax] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [minIndex, maxIndex, first, last, gaps] = [-1, -1, Number.NaN, Number.NaN, 0];
  for (let index = 0; index < xdata.length; index++) {
    const x = xdata[index] as number;
    const y = ydata[index] as number;
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      gaps++;
      continue;
    }
    if (x < xMin) xMin = x;
    if (x > xMax) xMax = x;
    if (y < min) [min, minIndex] = [y, index];
    if (y > max) [max, maxIndex] = [y, index];
    if (Number.isNaN(first)) first = y;
    last = y;
  }
  if (minIndex === -1) return null;
  return { xMin, xMax, first, last, min, max, minIndex, maxIndex, hasGaps: gaps > 0 };
}

function courseText(course: Course): string {
  return course.hasGaps ? `${movement(course)}, with gaps` : movement(course);
}

function movement({ first, last, min, max, minIndex, maxIndex }: Course): string {
  const [low, high] = [short(min), short(max)];
  if (min === max) return `stays at ${low}`;
  if (first === min && last === max) return `rises from ${low} to ${high}`;
  if (first === max && last === min) return `falls from ${high} to ${low}`;
  const toEnd = (from: number) => {
    if (last === from) return "";
    return last > from ? ` and rises to ${short(last)}` : ` and falls to ${short(last)}`;
  };
  if (first === min) return `rises from ${low} to ${high}${toEnd(max)}`;
  if (first === max) return `falls from ${high} to ${low}${toEnd(min)}`;
  const turns =
    minIndex < maxIndex
      ? `falls to ${low} and rises to ${high}`
      : `rises to ${high} and falls to ${low}`;
  return last === min || last === max ? turns : `${turns}, ends at ${short(last)}`;
}

function range(least: number, most: number): string {
  return least === most ? `at ${short(least)}` : `from ${short(least)} to ${short(most)}`;
}

/** A number to four digits, with a real minus sign. */
function short(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll("-", "−");
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
