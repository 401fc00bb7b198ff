/**
 * Run before each test file. Files share the modules of the process they run in, and with them what these remember; each
 * begins with what a program begins with.
 */
import { vi } from "vitest";
import { showSVG } from "../src/config/display.ts";
import { rcdefaults } from "../src/config/rc-params.ts";
import { setWarningHandler } from "../src/config/warnings.ts";
import { close } from "../src/figure/current-axes.ts";

vi.useRealTimers();
vi.restoreAllMocks();
vi.unstubAllEnvs();
vi.unstubAllGlobals();
rcdefaults();
close("all");
showSVG(false);
setWarningHandler(null);
