import { readFileSync } from "node:fs";

/** One case of a truth file: what matplotlib was asked and what it answered. */
export interface Case<In, Out> {
  readonly id: string;
  readonly in: In;
  readonly out: Out;
}

/** Reads a truth file. */
export function truth<In, Out>(name: string): Case<In, Out>[] {
  const url = new URL(`../fixtures/matplotlib/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8"));
}

/** A color with its alpha in a separate number, as truth files write it, in one string. */
export function hexWithAlpha(hex: string, alpha = 1): string {
  const byte = Math.round(alpha * 255);
  return byte === 255 ? hex : hex + byte.toString(16).padStart(2, "0");
}
