/**
 * Writes the names and scripts TeX has for characters, from the tables of unicodeit: src/text/tex-symbols.ts with those
 * that formulas are mostly written with, src/tables/tex-symbols.ts with all others. Run by hand after a change of either: `npx jiti scripts/make-tex-table.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { encode } from "./base64.ts";

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

/** Names that formulas are mostly written with, besides those of Greek letters. */
const common = new Set(
  `infty partial nabla sum prod coprod int oint leq le geq ge neq ne approx sim simeq cong equiv propto doteq in notin ni
  subset supset subseteq supseteq cup cap setminus emptyset varnothing forall exists nexists neg lnot land wedge lor vee
  to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow uparrow downarrow mapsto longrightarrow
  longleftarrow iff times div cdot cdots ldots dots vdots ddots pm mp ast star circ bullet oplus ominus otimes odot
  dagger ddagger dag ell hbar Re Im aleph wp angle perp parallel mid ll gg prec succ langle rangle lfloor rfloor lceil
  rceil vert Vert lbrace rbrace lbrack rbrack prime degree therefore because top bot vdash models triangle square
  diamond imath jmath i S P`.split(/\s+/),
);

function isCommon([name, character]: Pair): boolean {
  return common.has(name) || (/^[\u0370-\u03ff]$/.test(character) && !/^up.{2}|up$/.test(name));
}

/** What is not a script of its character, though it looks a little like one. */
const wrongScripts = new Set(["^V", "^.", "^∫", "^<", "^>", "_<", "_>", "^-", "_-"]);

/** Characters without a superscript form, and what is raised for them: they are high already, or a similar one has a form. */
const similarSuperscripts = "θᶿ∗*′′″″°°∘°††‡‡⊤ᵀϕᵠ";

/** The texts of the two modules, made afresh, by their paths. */
export function makeTexTables(): Readonly<Record<string, string>> {
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
  const scripts = (mark: string, more: string) => {
    const pairs = subsuperscripts
      .filter((pair) => pair[0].startsWith(mark) && !wrongScripts.has(pair[0]) && isDrawn(pair))
      .map(([tex, script]) => tex.slice(1) + script);
    return scriptTable([...pairs, ...(more.match(/../gu) ?? [])]);
  };
  const source = `Written by scripts/make-tex-table.ts from the tables of unicodeit (MIT
 * License, copyright 2020 Sven Kreiss, Kyle Cranmer and contributors); do not edit.
 */`;
  return {
    "src/text/tex-symbols.ts": `/**
 * Names that TeX has for characters of DejaVu Sans, as far as they are common in formulas, and characters with a raised or
 * lowered form; other names are in src/tables/tex-symbols.ts. ${source}

/**
 * The names in the order of their characters. Before each stands how far its code point is from that of the one before,
 * unless that is 1.
 */
export const commonSymbols =
  "${symbolTable(entries.filter(isCommon))}";

/** The code points of characters and of their superscripts in turn, each less the one two places before. */
export const superscriptTable =
  "${scripts("^", similarSuperscripts)}";

/** The same of subscripts. */
export const subscriptTable =
  "${scripts("_", "ϕᵩ")}";
`,
    "src/tables/tex-symbols.ts": `/**
 * Names that TeX has for characters of DejaVu Sans and that are rare in formulas, packed as the common
 * ones are. ${source}
export const rareSymbols =
  "${symbolTable(entries.filter((pair) => !isCommon(pair)))}";
`,
  };
}

function scriptTable(pairs: readonly string[]): string {
  let [characterBefore, scriptBefore] = [0, 0];
  const differences = [...pairs].sort().flatMap((pair) => {
    const [character = 0, script = 0] = Array.from(pair, (each) => each.codePointAt(0));
    const found = [character - characterBefore, script - scriptBefore];
    [characterBefore, scriptBefore] = [character, script];
    return found;
  });
  return differences.map(encode).join("");
}

function symbolTable(pairs: readonly Pair[]): string {
  const codes = pairs.map(([name, character]) => [name, character.codePointAt(0) ?? 0] as const);
  let before = 0;
  const entries = codes
    .sort(([, a], [, b]) => a - b)
    .map(([name, code]) => {
      const gap = code - before;
      before = code;
      return gap === 1 ? ` ${name}` : gap + name;
    });
  return entries.join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(makeTexTables())) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
  }
}
