import { expect, test } from "vitest";
import { diffLines, unifiedDiff } from "../../src/snapshot/text-diff.ts";
import { seeded } from "../data/random.ts";

const lines = (text: string) => text.split("").join("\n");

test("unifiedDiff shows each change with three lines around it", () => {
  expect(unifiedDiff(lines("abcdefghijklmnop"), lines("abcdXfghijklmnopq"))).toBe(
    [
      "@@ -2,7 +2,7 @@",
      ...[" b", " c", " d", "-e", "+X", " f", " g", " h"],
      "@@ -14,3 +14,4 @@",
      ...[" n", " o", " p", "+q"],
    ].join("\n"),
  );
});

test("unifiedDiff joins changes whose surroundings meet, and is empty for equal texts", () => {
  expect(unifiedDiff(lines("abcdef"), lines("Xbcdef"), 1)).toBe("@@ -1,2 +1,2 @@\n-a\n+X\n b");
  expect(unifiedDiff(lines("abcd"), lines("XbcY"), 1).match(/@@ /g)).toHaveLength(1);
  expect(unifiedDiff("a", "a")).toBe("");
});

test("diffLines says how to get from one text to the other, with as few lines as can be", () => {
  const random = seeded(9);
  const word = () =>
    Array.from({ length: Math.floor(9 * random()) }, () => "abc"[Math.floor(3 * random())]).join(
      "",
    );
  for (let round = 0; round < 500; round++) {
    const [before, after] = [lines(word()), lines(word())];
    const diff = diffLines(before, after);
    const without = (sign: string) =>
      diff.flatMap((each) => (each.sign === sign ? [] : [each.line]));
    expect(without("+").join("\n")).toBe(before);
    expect(without("-").join("\n")).toBe(after);
    expect(diff.filter(({ sign }) => sign === " ")).toHaveLength(longestCommon(before, after));
  }
});

test("very long texts that differ everywhere are not compared line by line", () => {
  const text = (prefix: string) =>
    Array.from({ length: 3000 }, (_, i) => `${prefix}${i}`).join("\n");
  const diff = diffLines(`same\n${text("a")}`, `same\n${text("b")}`);
  expect(diff).toHaveLength(6001);
  expect(diff[0]?.sign).toBe(" ");
});

/** The length of the longest common run of lines, by trying all of one text's. */
function longestCommon(a: string, b: string): number {
  const [first, second] = [a.split("\n"), b.split("\n")];
  let most = 0;
  for (let choice = 0; choice < 2 ** first.length; choice++) {
    const kept = first.filter((_, index) => choice & (2 ** index));
    let at = 0;
    for (const line of second) if (line === kept[at]) at++;
    if (at === kept.length) most = Math.max(most, kept.length);
  }
  return most;
}
