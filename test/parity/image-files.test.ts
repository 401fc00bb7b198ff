import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type ImsaveOptions, plt } from "../../src/index.ts";
import { same } from "./compare.ts";
import { parity } from "./harness.ts";

/** A PNG file that matplotlib reads, or an image it writes. */
interface FileCase {
  readonly name: string;
  readonly file?: string;
  readonly array?: never;
  readonly options?: ImsaveOptions;
  readonly expect: { readonly shape: readonly number[]; readonly data: readonly number[] };
}

const folder = mkdtempSync(join(tmpdir(), "images-"));
afterAll(() => rmSync(folder, { recursive: true }));

parity<FileCase>("image-files", {
  differences: ({ file, array, options = {}, expect }) => {
    const path = join(folder, "a.png");
    if (array !== undefined) plt.imsave(path, array, options);
    const read = plt.imread(file === undefined ? path : Buffer.from(file, "base64"));
    return [
      ...same("shape", read.shape, expect.shape),
      ...same("data", Array.from(read.data), expect.data),
    ];
  },
});
