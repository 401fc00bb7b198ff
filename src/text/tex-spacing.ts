/** Sets the pieces of a formula side by side with the spaces mathtext puts around relations and operators. */

/** What a piece is decides what it keeps its distance from. */
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

/** A piece of a formula. */
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

/** Joins the pieces to one text; a tight one, for scripts, has no spaces but the written ones. */
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

/** Whether what stands before an operator makes a sign of it. */
function isSign(before: Atom | undefined): boolean {
  return (
    before === undefined || ["open", "relation", "operator", "punctuation"].includes(before.role)
  );
}

function isDecimalPoint(text: string, before: Atom | undefined, after: Atom | undefined): boolean {
  const isDigit = (atom: Atom | undefined) => /^\d/.test(atom?.text ?? "");
  return text === "." && isDigit(before) && isDigit(after);
}

/** A fraction in a line, or a root, in parentheses where what stands beside it could be taken for a part of it. */
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
