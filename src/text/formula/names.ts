/** Names of characters that mathtext knows and that formulas in Unicode do without. */

const packedNames =
  "perp⟂ Join⨝ subseteqq⫅ supseteqq⫆ subsetneqq⫋ supsetneqq⫌ dashleftarrow⤎ dashrightarrow⤏ smile⌣ frown⌢ solbar⌿ " +
  "circledS Ⓢ scrg ℊ obar⌽ biguplus⨄ Thorn Þ asterisk* backslash\\ cent¢ circledR® colon: copyright© danger☡ emdash— " +
  "endash– equal= eth ð frakC ℭ frakZ ℨ greater> guillemotleft« guillemotright» guilsinglleft‹ guilsinglright› " +
  "lambdabar ƛ lasp ʽ leftangle⟨ leftbrace| leftparen( less< lq‘ macron¯ maltese✠ perthousand‰ plus+ rasp ʼ rightbrace} " +
  "rightparen) ring˚ rq’ scrB ℬ scrE ℰ scrF ℱ scrH ℋ scrI ℐ scrL ℒ scrM ℳ scrR ℛ scre ℯ scro ℴ sterling£ " +
  "textasciiacute´ textasciicircum^ textasciigrave` textasciitilde~ textexclamdown¡ textquestiondown¿ " +
  "textquotedblleft“ textquotedblright” thorn þ yen¥";

/** Marks that stand by themselves where no accent's command has their name, and a blank. */
const marks: Readonly<Record<string, number>> = {
  k: 0x328,
  not: 0x338,
  rightharpoonaccent: 0x20d1,
  leftharpoonaccent: 0x20d0,
  overarc: 0x311,
  candra: 0x310,
  H: 0x30b,
  underbar: 0x331,
  c: 0x327,
  d: 0x323,
  t: 0x361,
  ocirc: 0x30a,
  overleftrightarrow: 0x20e1,
  check: 0x30c,
  circumflexaccent: 0x302,
  combiningbreve: 0x306,
  combiningoverline: 0x304,
  combininggraveaccent: 0x300,
  combiningacuteaccent: 0x301,
  combiningdiaeresis: 0x308,
  combiningtilde: 0x303,
  combiningrightarrowabove: 0x20d7,
  combiningdotabove: 0x307,
  combiningthreedotsabove: 0x20db,
  combiningfourdotsabove: 0x20dc,
  thickspace: 0x2005,
};

let names: ReadonlyMap<string, string> | undefined;

/** The characters by these names. */
export function formulaNames(): ReadonlyMap<string, string> {
  names ??= new Map([
    ...Array.from(packedNames.matchAll(/([A-Za-z]+) ?([^A-Za-z\s])/gu), readName),
    ...Object.entries(marks).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
  ]);
  return names;
}

function readName([, name = "", character = ""]: RegExpMatchArray): [string, string] {
  return [name, character];
}
