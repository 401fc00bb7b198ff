import { type Line, toLines } from "../../data/pair.ts";
import { isKeywords } from "../../options.ts";
import { toHex } from "../../style/color.ts";
import { parseFormat } from "../../style/format.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { nothingToFill } from "./errors.ts";
import { lookOfFill, readFillInOrder } from "./fill-look.ts";
import { FilledPolygon } from "./filled-polygon.ts";

/** Fills closed lines: `x, y, fmt` any number of times; of the format the color counts. */
export function makeFill(axes: DrawingAxes, fn: string, args: readonly unknown[]): FilledPolygon[] {
  const last = args.at(-1);
  const options = isKeywords(last) ? last : {};
  const request = readFillInOrder(fn, options, axes.rcNow);
  const groups = readGroups(
    fn,
    isKeywords(last) ? args.slice(0, -1) : args,
    axes.rcNow["axes.prop_cycle"],
  );
  if (groups.length === 0) throw nothingToFill(fn);
  return groups.flatMap(({ lines, color }) =>
    lines.map((line) => {
      const isColored = color !== null || request.color !== undefined;
      const own = color ?? (isColored ? "" : axes.nextColor("patches"));
      const look = lookOfFill(request, { facecolor: own, label: "" }, axes.rcNow);
      return axes.addArtist(new FilledPolygon(line, look), ["x", "y"]);
    }),
  );
}

interface PolygonGroup {
  readonly lines: readonly Line[];
  /** The color of its format, null without one. */
  readonly color: string | null;
}

function readGroups(
  fn: string,
  args: readonly unknown[],
  cycle: readonly string[],
): PolygonGroup[] {
  const groups: PolygonGroup[] = [];
  const rest = [...args];
  while (rest.length > 0) {
    const x = rest.shift();
    const y = typeof rest[0] === "string" ? undefined : rest.shift();
    const fmt = typeof rest[0] === "string" ? rest.shift() : null;
    const color = typeof fmt === "string" ? parseFormat(fmt, `${fn}: fmt`).color : null;
    const lines = toLines(fn, x, y);
    groups.push({ lines, color: color === null ? null : toHex(color, `${fn}: fmt`, cycle) });
  }
  return groups;
}
