import type { LiveCurve, LiveSource, ShowChange } from "../../live.ts";
import { forget, showAtEnd } from "./throttle.ts";

/** After so many lines only every second epoch has one, after as many more every fourth. */
const linesBeforeFewer = 1000;

/**
 * Writes a line of text for each epoch, that is for each whole number that x reaches: when all curves have a point there, or
 * else when x goes on, or at the end of the program.
 */
export function epochLines(source: LiveSource, write: (text: string) => void): ShowChange {
  let epoch = Number.NaN;
  let isWritten = true;
  let newest = Number.NaN;
  let [lines, step] = [0, 1];
  const finish = () => {
    forget(finish);
    if (isWritten) return;
    isWritten = true;
    write(`${epochLine(source, Math.min(epoch, newest))}\n`);
    lines++;
    if (lines % linesBeforeFewer === 0) step *= 2;
  };
  return (x) => {
    if (!Number.isFinite(x)) return;
    const next = step * Math.ceil(x / step);
    const isBack = next < epoch - step;
    if (next > epoch || isBack || Number.isNaN(epoch)) {
      finish();
      epoch = next;
      isWritten = false;
      showAtEnd(finish);
    }
    newest = x;
    if (x === epoch && source.curves.every((curve) => curve.x[curve.x.length - 1] === x)) finish();
  };
}

/** What the curves have come to at a position, such as `epoch 3: train loss 0.412, test acc 0.83`. */
function epochLine({ xlabel, curves }: LiveSource, x: number): string {
  const values = curves.flatMap((curve) => {
    const value = heightBefore(curve, x);
    if (value === null) return [];
    return [curve.name === "" ? numberText(value) : `${curve.name} ${numberText(value)}`];
  });
  return `${xlabel || "x"} ${numberText(x)}: ${values.join(", ")}`;
}

/** The last height at or before a position; null where there is none. */
function heightBefore({ x, y }: LiveCurve, place: number): number | null {
  for (let index = x.length - 1; index >= 0; index--) {
    if ((x[index] as number) <= place) return y[index] ?? null;
  }
  return null;
}

/** Four digits, as little as they need. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(4)));
}
