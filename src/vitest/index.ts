/**
 * `d2l-plot/vitest`: matchers for figures. Importing it, at the top of a test file or as one of Vitest's `setupFiles`, adds
 * them to `expect`, and has `toMatchSnapshot` write figures as their text.
 */

import type { FileLocation } from "../render/file-location.ts";
import { figureSerializer } from "../snapshot/figure-value.ts";
import type { FigureFileOptions, FigureMatchOptions } from "../snapshot/options.ts";
import { missingVitest, oldVitest } from "./errors.ts";
import { makeMatchers } from "./matchers.ts";

export type { FigureFileOptions, FigureMatchOptions } from "../snapshot/options.ts";

declare global {
  // Vitest 4 and 5 both take over what Chai's assertions have; their own interfaces differ.
  namespace Chai {
    interface Assertion {
      /**
       * Compares the text of a figure with the one in `__snapshots__`, which the first run writes.
       * @example expect(plot([1, 4, 9])).toMatchFigure({ tolerance: 1e-3 });
       */
      toMatchFigure(options?: FigureMatchOptions): void;
      /**
       * Compares the text of a figure with the one in the test, which the first run writes there.
       * @example expect(plot([1, 4, 9])).toMatchFigureInline();
       */
      toMatchFigureInline(snapshot?: string): void;
      toMatchFigureInline(options: FigureMatchOptions, snapshot?: string): void;
      /**
       * Compares text and picture of a figure with an SVG file, which the first run writes. When they differ,
       * `loss.actual.svg` and `loss.diff.png` are written beside `loss.svg`.
       * @param path A path from the test file, or a `file:` URL; it ends in `.svg`.
       * @example await expect(plot([1, 4, 9])).toMatchFigureFile("__figures__/squares.svg");
       */
      toMatchFigureFile(path: FileLocation, options?: FigureFileOptions): Promise<void>;
    }
  }
}

async function loadVitest(): Promise<typeof import("vitest")> {
  try {
    return await import("vitest");
  } catch (cause) {
    throw missingVitest(cause);
  }
}

const { expect, Snapshots, chai } = await loadVitest();
if (Snapshots === undefined) throw oldVitest();
expect.extend(makeMatchers({ Snapshots, chai }));
expect.addSnapshotSerializer(figureSerializer);
