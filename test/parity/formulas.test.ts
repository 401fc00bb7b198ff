import { typesetSource } from "../../src/text/lines.ts";
import { measuringSize } from "../../src/text/metrics.ts";
import type { Case } from "../truth.ts";
import { near } from "./compare.ts";
import { parity } from "./harness.ts";

interface Asked {
  readonly text: string;
  readonly size: number;
}
interface Answer {
  readonly width: number;
  readonly height: number;
  readonly descent: number;
  /** Left end, base line and font size of each character; left, bottom, width and height of each rule. */
  readonly glyphs: readonly (readonly number[])[];
  readonly rules: readonly (readonly number[])[];
}

const [boxBound, placeBound] = [0.05, 0.1];

parity<Case<Asked, Answer>>("mathtext-formulas", {
  differences: ({ in: { text, size }, out }) => {
    const line = typesetSource(text);
    if (line === null) return ["is not typeset"];
    const scaled = (values: readonly number[]) =>
      values.map((value) => (value * size) / measuringSize);
    const glyphs = line.glyphs.flatMap((glyph) => [glyph.x, glyph.y, glyph.size]);
    const rules = line.rules.flatMap(({ x, y, width, height }) => [x, y, width, height]);
    const box = scaled([line.width, line.height, line.descent]);
    return [
      ...near("box", box, [out.width, out.height, out.descent], boxBound),
      ...near("glyphs", scaled(glyphs), out.glyphs.flat(), placeBound),
      ...near("rules", scaled(rules), out.rules.flat(), placeBound),
    ];
  },
});
