/** Joins the atoms of a formula with the spaces that mathtext puts around relations and operators. */

/** The role of an atom in a formula, which decides on the spaces around it. */
export type AtomRole =
  | "plain"
  | "open"
  | "close"
  | "relation"
  | "operator"
  | "punctuation"
  | "big"
  | "function"
  | "fraction"
  | "root"
  | "space";

/** A part of a formula, such as a symbol, a group or a fraction. */
export interface Atom {
  readonly role: AtomRole;
  readonly text: string;
}

export function atomOf(role: AtomRole, text: string): Atom {
  return { role, text };
}

const roles: readonly (readonly [role: AtomRole, characters: RegExp])[] = [
  ["open", /^[([{⟨⌈⌊⟦]$/u],
  ["close", /^[)\]}⟩⌉⌋⟧]$/u],
  ["punctuation", /^[,;.!]$/u],
  ["big", /^[∏-∑∫-∳⋀-⋃⨀-⨜]$/u],
  ["operator", /^[-+*±∓×÷∔∸−∖-∙∧-∪≀⊌-⊎⊓-⊡⋄-⋆†‡○△▷▽◁⊲-⊵⨯⨿]$/u],
  ["relation", /^[=<>:∈-∍∝∣-∦∷-≋≐-⊋⊏-⊒⊢-⊱⋈⋐-⋭←-⇿⟂⟵-⟿⤀-⥿⩽-⫿⌢⌣]$/u],
];

/** A single character with the role it has in formulas. */
export function symbolAtom(text: string): Atom {
  const role = roles.find(([, characters]) => characters.test(text))?.[0] ?? "plain";
  return { role, text };
}

/** As wide as the space matplotlib leaves on either side of an operator, a fifth of an em. */
const thin = "\u2009";

/** Joins atoms to one text; a tight one, for scripts, only has the spaces that were written. */
export function join(atoms: readonly Atom[], tight: boolean): string {
  let text = "";
  let before: Atom | undefined;
  for (const [index, atom] of atoms.entries()) {
    const after = atoms[index + 1]?.role === "space" ? atoms[index + 2] : atoms[index + 1];
    const piece = { ...atom, text: unmistakable(atom, before, after) };
    text += tight ? piece.text : spaced(piece, before, after);
    if (atom.role !== "space") before = atom;
  }
  // Where two spaces meet, the wider one is enough.
  return text.replace(/[ \u2009]{2,}/g, (both) => (both.includes(" ") ? " " : thin));
}

function spaced({ role, text }: Atom, before: Atom | undefined, after: Atom | undefined): string {
  switch (role) {
    case "relation":
      return ` ${text} `;
    case "operator":
      return isSign(before) || after === undefined ? text : thin + text + thin;
    case "punctuation":
      return isDecimalPoint(text, before, after) ? text : `${text} `;
    case "function": {
      const isApart = before?.role === "plain" || before?.role === "close";
      return (
        (isApart ? thin : "") + text + (after === undefined || after.role === "open" ? "" : thin)
      );
    }
    default:
      return text;
  }
}

/** Whether the atom before an operator makes it a sign, as in "= −1". */
function isSign(before: Atom | undefined): boolean {
  return (
    before === undefined || ["open", "relation", "operator", "punctuation"].includes(before.role)
  );
}

function isDecimalPoint(text: string, before: Atom | undefined, after: Atom | undefined): boolean {
  const isDigit = (atom: Atom | undefined) => /^\d/.test(atom?.text ?? "");
  return text === "." && isDigit(before) && isDigit(after);
}

/** Puts a fraction or a root in parentheses if a neighbor could be misread as a part of it. */
function unmistakable(
  { role, text }: Atom,
  before: Atom | undefined,
  after: Atom | undefined,
): string {
  const joinsAfter = ["plain", "open", "big", "function", "fraction", "root"];
  const joinsBefore = ["plain", "close", "big", "function", "fraction", "root"];
  const isJoined =
    (role === "fraction" && joinsBefore.includes(before?.role ?? "")) ||
    ((role === "fraction" || role === "root") && joinsAfter.includes(after?.role ?? ""));
  return isJoined ? `(${text})` : text;
}
