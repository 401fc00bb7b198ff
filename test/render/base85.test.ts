import { expect, test } from "vitest";
import { fromBase85, toBase85 } from "../../src/render/base85.ts";

test("the example of the format's author", () => {
  expect(toBase85(Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b))).toBe(
    "HelloWorld",
  );
});

test("bytes come back as they were, however many there are", () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 167 + length * 59) % 256);
    const text = toBase85(bytes);
    expect(text).toHaveLength(length + Math.ceil(length / 4));
    expect(text).not.toMatch(/["\\]/);
    expect(fromBase85(text)).toEqual(bytes);
    expect(fromBase85(toBase85(bytes.fill(255)))).toEqual(bytes);
    expect(fromBase85(toBase85(bytes.fill(0)))).toEqual(bytes);
  }
});
