/** `d2l-plot/vitest-reporter`: a reporter for Vitest that puts all figures that failed on one page. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Reader, readOptions, readText } from "../options.ts";
import { writeFileAtomically } from "../render/node/files.ts";
import { type FailureRecord, recordsIn } from "./record.ts";
import { type ReportEntry, reportPage } from "./report-page.ts";

/** How the page of failed figures is written. */
export interface FigureReporterOptions {
  /** A path from Vitest's root. @default "figure-report.html" */
  outputFile?: string;
}

const readers = { outputFile: readText } satisfies Record<
  keyof FigureReporterOptions,
  Reader<unknown>
>;

/** What is used of Vitest's main process. */
interface VitestHost {
  readonly config: { readonly root: string };
  readonly logger: { log(message: string): void };
}

/** What is used of a test file that ran. */
interface RanModule {
  readonly moduleId: string;
  readonly children: { allTests(state: "failed"): Iterable<RanTest> };
}

interface RanTest {
  readonly fullName: string;
  meta(): object;
}

/**
 * Writes a page with every figure that failed: what was expected, what was drawn, what differs. When none failed, the page of
 * an earlier run is removed.
 * @example
 * // vitest.config.ts
 * test: { setupFiles: ["d2l-plot/vitest"], reporters: ["default", "d2l-plot/vitest-reporter"] }
 */
// biome-ignore lint/style/noDefaultExport: Vitest takes the default export of a reporter it is given by name.
export default class FigureReporter {
  readonly #outputFile: string;
  #vitest: VitestHost | undefined;

  constructor(options: FigureReporterOptions = {}) {
    const { outputFile = "figure-report.html" } = readOptions("FigureReporter", options, readers);
    this.#outputFile = outputFile;
  }

  /** Called by Vitest when it starts. */
  onInit(vitest: VitestHost): void {
    this.#vitest = vitest;
  }

  /** Called by Vitest when all tests ran. */
  onTestRunEnd(modules: readonly RanModule[]): void {
    const root = this.#vitest?.config.root ?? process.cwd();
    const file = resolve(root, this.#outputFile);
    const entries = modules.flatMap((module) => entriesOf(module, root));
    if (entries.length === 0) {
      rmSync(file, { force: true });
      return;
    }
    writeFileAtomically(file, reportPage(entries));
    const count = entries.length === 1 ? "1 figure differs" : `${entries.length} figures differ`;
    this.#vitest?.logger.log(`\n  ${count}: see ${relative(process.cwd(), file)}\n`);
  }
}

function entriesOf({ moduleId, children }: RanModule, root: string): ReportEntry[] {
  const file = relative(root, moduleId).replaceAll("\\", "/");
  return Array.from(children.allTests("failed")).flatMap((test) =>
    recordsIn(test.meta()).map((record) => entryOf(record, file, test.fullName)),
  );
}

function entryOf(record: FailureRecord, file: string, test: string): ReportEntry {
  const { message, before, after, stored, drawn, difference } = record;
  return {
    file,
    test,
    message,
    before,
    after,
    expected: stored,
    actual: drawn,
    difference: difference !== null && existsSync(difference) ? readFileSync(difference) : null,
  };
}
