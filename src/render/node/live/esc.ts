/** What the sequences begin with by which terminals are told more than text. */
export const esc = "\u001b";
