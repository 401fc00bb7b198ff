/**
 * Writes src/text/tex-symbols.ts, the names and scripts TeX has for characters, from the tables of unicodeit.
 * Run by hand after a change of either: `npx jiti scripts/make-tex-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The part of unicodeit that is used here: pairs of what is written in TeX and its character. */
interface Tables {
  readonly replacements: readonly Pair[];
  readonly subsuperscripts: readonly Pair[];
}
type Pair = readonly [tex: string, character: string];

/** The part of fontkit that is used here; the package has no types of its own. */
interface Fontkit {
  openSync(path: string): { hasGlyphForCodePoint(codePoint: number): boolean };
}

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL("../src/text/tex-symbols.ts", import.meta.url));

/** Characters of formulas: Greek, letterlike, arrows, operators, shapes, brackets, and some signs of Latin-1. */
const formulaCharacter = /[¬°±·×÷ħıȷ\u0370-\u03ff†-…′-‷ℂ-⅋←-⋿⌀-⏎■-◿★☆♀♂♠-♯✓⟂⟦-⟫⟵-⟿⤀-⥿⦀-⧿⨀-⫿]/u;

/** Where matplotlib has another character for a name, or knows a name the table lacks. */
const corrected = `
  langle⟨ rangle⟩ perp⟂ lesseqqgtr⪋ gtreqqless⪌ eqslantless⪕ eqslantgtr⪖ backepsilon϶ subseteqq⫅ supseteqq⫆
  subsetneqq⫋ supsetneqq⫌ lnapprox⪹ gnapprox⪺ leadsto⇝ dashleftarrow⤎ dashrightarrow⤏ leftsquigarrow↜
  rightsquigarrow↝ rightzigzagarrow⇝ hbarħ smile⌣ blacksquare■ blacktriangleright▶ blacktriangleleft◀ digammaϝ
  heartsuit♡ diamondsuit♢ clubsuitopen♧ spadesuitopen♤ UpsilonΥ ast∗ rbrack] lbrack[ triangleleft◁ triangleright▷
  iı smallsetminus∖ star⋆ bigcirc○ slash∕ eqcolon≕ bullet∙ rightangle⟩ dots… dag† ddag‡ triangleeq≜ ac∾ Vert‖ vert|
  lbrace{ rbrace} S§ P¶ AEÆ aeæ OEŒ oeœ AAÅ aaå OØ oø LŁ lł ssß`;

/** What is not a script of its character, though it looks a little like one. */
const wrongScripts = new Set(["^V", "^.", "^∫", "^<", "^>", "_<", "_>", "^-", "_-"]);

/** The text of src/text/tex-symbols.ts, made afresh. */
export function makeTexTable(): string {
  const { replacements, subsuperscripts }: Tables = require("unicodeit/ts_dist/js/data.js");
  const fontkit: Fontkit = require("fontkit");
  const font = fontkit.openSync(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  const isDrawn = ([, character]: Pair) =>
    font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) && Array.from(character).length === 1;
  const corrections = corrected
    .trim()
    .split(/\s+/)
    .map((entry): Pair => {
      const [, name = "", character = ""] = /^([A-Za-z]+)(.)$/u.exec(entry) ?? [];
      return [name, character];
    });
  const symbols = new Map([
    ...replacements
      .filter(([tex, character]) => /^\\[A-Za-z]+$/.test(tex) && formulaCharacter.test(character))
      .map(([tex, character]): Pair => [tex.slice(1), character]),
    ...corrections,
  ]);
  const entries = Array.from(symbols)
    .filter(isDrawn)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const scripts = (mark: string) =>
    subsuperscripts
      .filter((pair) => pair[0].startsWith(mark) && !wrongScripts.has(pair[0]) && isDrawn(pair))
      .map(([tex, script]) => tex.slice(1) + script)
      .sort()
      .join("");
  return `/**
 * Names that TeX has for characters of DejaVu Sans, and characters with a raised or lowered form.
 * Written by scripts/make-tex-table.ts from the tables of unicodeit (MIT License, copyright 2020 Sven Kreiss, Kyle
 * Cranmer and contributors); do not edit.
 */

/** Each name followed by its character. */
export const symbolTable =
  "${entries.map(([name, character]) => name + character).join("")}";

/** Each character followed by its superscript. */
export const superscriptTable =
  "${scripts("^")}θᶿ";

/** Each character followed by its subscript. */
export const subscriptTable =
  "${scripts("_")}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, makeTexTable());
