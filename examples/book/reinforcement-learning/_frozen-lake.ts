import { type Axes, type Figure, plt } from "d2l-plot";

/** The lake: start, frozen places, holes, and the goal. */
export const lake = ["SFFF", "FHFH", "FFFH", "HFFG"];
export const places = 16;
export const actions = [0, 1, 2, 3] as const;
/** Left, down, right and up: how a step changes column and row. */
const moves = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
] as const;

/** What is at a place. */
export function tileAt(place: number): string {
  return lake[Math.floor(place / 4)]?.[place % 4] ?? "H";
}
/** Whether a walk ends at a place. */
export function isEnd(place: number): boolean {
  return "HG".includes(tileAt(place));
}

/** Where an action leads from a place, and the reward, which is 1 for reaching the goal. Shores hold back. */
export function step(place: number, action: number): { next: number; reward: number } {
  const [dx, dy] = moves[action] ?? [0, 0];
  const clamp = (at: number) => Math.min(3, Math.max(0, at));
  const next = isEnd(place)
    ? place
    : 4 * clamp(Math.floor(place / 4) + dy) + clamp((place % 4) + dx);
  return { next, reward: Number(!isEnd(place) && tileAt(next) === "G") };
}

/** What is known after a step: the value of each place, and the best action there. */
export interface Progress {
  readonly step: number;
  readonly values: readonly number[];
  readonly best: readonly number[];
}

/** Draws the lake after each of up to 16 steps. */
export function showProgress(all: readonly Progress[]): Figure {
  const figure = plt.figure({ figsize: [15, 15] });
  all.forEach((progress, i) => {
    plt.subplot(4, 4, i + 1);
    plt.imshow(
      [0, 4, 8, 12].map((first) => progress.values.slice(first, first + 4)),
      { cmap: "bone" },
    );
    drawGrid(plt.gca());
    for (const [place, action] of progress.best.entries()) drawPlace(plt.gca(), place, action);
    plt.title(`Step = ${progress.step}`, { fontsize: 20 });
  });
  return figure;
}

function drawGrid(axes: Axes): void {
  const edges = [-0.5, 0.5, 1.5, 2.5, 3.5];
  axes.setXticks(edges, { minor: true });
  axes.setYticks(edges, { minor: true });
  axes.grid({ which: "minor", color: "w", linestyle: "-", linewidth: 3 });
  axes.tickParams({ which: "minor", bottom: false, left: false });
  axes.setXticks([]);
  axes.setYticks([]);
}

/** Writes what is at a place, with an arrow for the best action. The book draws up as left; so does this. */
function drawPlace(axes: Axes, place: number, action: number): void {
  const [x, y] = [place % 4, Math.floor(place / 4)];
  const tile = tileAt(place);
  const color = tile === "H" ? "y" : tile === "G" ? "w" : "g";
  const size = isEnd(place) ? 20 : 15;
  axes.text(x, y, tile, { ha: "center", va: "center", color, size, fontweight: "bold" });
  if (isEnd(place)) return;
  const [dx, dy] = moves[action === 3 ? 0 : action] ?? [0, 0];
  axes.arrow(x, y, dx / 4, dy / 4, { color: "r", headWidth: 0.2, headLength: 0.15 });
}
