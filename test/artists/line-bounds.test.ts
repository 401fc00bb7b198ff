import { expect, test } from "vitest";
import { type Axes, type LineOptions, subplots } from "../../src/index.ts";

/** What a figure shows without padding, in points from the lower left corner of the page. */
function shown(draw: (ax: Axes) => void): number[] {
  const { fig, ax } = subplots({ figsize: [4, 3] });
  draw(ax);
  const { x0, y0, width, height } = fig.getTightbbox();
  const pad = 7.2;
  return [x0 + pad, y0 + pad, x0 + width - pad, y0 + height - pad];
}

const beyond: LineOptions = { clipOn: false };

// The numbers are those of matplotlib's ax.get_tightbbox().
test.each<[string, (ax: Axes) => void, number[]]>([
  [
    "a line that may leave the axes makes room for its points and markers",
    (ax) => {
      ax.plot([0, 1, 2], [0, 1, 5], "o-", { ...beyond, markersize: 20 });
      ax.setXlim(0, 2);
      ax.setYlim(0, 2);
    },
    [6.734, 7.082, 269.2, 449.56],
  ],
  [
    "one without markers for its points",
    (ax) => {
      ax.plot([0, 1, 2], [0, 1, 5], beyond);
      ax.setYlim(0, 2);
    },
    [6.734, 7.082, 259.2, 439.56],
  ],
  [
    "one in steps for where these lead",
    (ax) => {
      ax.plot([-1, 1, 20], [1, 3, 5], { ...beyond, drawstyle: "steps", marker: "s" });
      ax.setXlim(0, 12);
      ax.setYlim(2, 4);
    },
    [6.734, -62.4, 411, 276.24],
  ],
  [
    "an upright line makes no room",
    (ax) => {
      ax.axvline(3, -0.3, 1.2, beyond);
      ax.setXlim(0, 2);
    },
    [13.097, 7.082, 267.152, 193.879],
  ],
])("%s", (_, draw, box) => {
  for (const [index, side] of shown(draw).entries()) expect(side).toBeCloseTo(box[index] ?? 0, 2);
});

test("a line of very many points that may leave the axes keeps those outside of them", () => {
  const { fig, ax } = subplots();
  const x = Array.from({ length: 5000 }, (_, index) => index / 1000);
  ax.plot(x, "o", beyond);
  ax.setYlim(0, 1);
  expect(JSON.stringify(fig.spec)).toContain('"y":4.999');
});
