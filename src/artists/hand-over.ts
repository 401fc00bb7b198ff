import { toHandOver } from "./late-classes.ts";
import { handOver } from "./late-door.browser.ts";

/** Hands over what late modules use before they are there: they ask when they are loaded. */
export const handed = handOver(toHandOver());
