/**
 * The library for what bundles for Node: the files of the build for browsers, with all that a page would load on demand, and with
 * Node in the place of the browser.
 */
import { handed } from "./artists/hand-over.ts";
import { useLate } from "./artists/late-door.browser.ts";
import * as modules from "./artists/late-modules.ts";
import { usePlatform } from "./render/browser/platform.ts";
import { platform } from "./render/node/platform.ts";
import * as tables from "./tables/all.ts";
import { useTables } from "./tables/tables.browser.ts";
import { typesetFormulaLine } from "./text/formula/line.ts";
import { useTypesetter } from "./text/formula/typesetter.browser.ts";

useLate(modules, handed);
useTables(tables);
useTypesetter(typesetFormulaLine);
usePlatform(platform);

export * from "./index.ts";
