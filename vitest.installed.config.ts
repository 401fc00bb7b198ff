import { defineConfig } from "vitest/config";
import tests, { installed } from "./vitest.config.ts";

/** The tests of `npm run check:vitest`: Vitest run in projects that have this package installed. */
export default defineConfig({ ...tests, test: { ...tests.test, include: installed, exclude: [] } });
