/** A browser for tests of what only a browser shows. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a browser; a test that goes without one says so, or fails when REQUIRE_CHROMIUM=1. */
export function hasChromium(): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere && process.env.REQUIRE_CHROMIUM === "1") {
    throw new Error(`there is no Chromium at ${executablePath}`);
  }
  // biome-ignore lint/suspicious/noConsole: a test that is left out says so.
  if (!isThere) console.warn(`skipped: there is no Chromium at ${executablePath}`);
  return isThere;
}

/** Starts Chromium so that it asks for nothing on a network. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"];
  const args = ["--no-sandbox", "--no-first-run", ...quiet.map((name) => `--disable-${name}`)];
  return chromium.launch({ executablePath, args });
}
