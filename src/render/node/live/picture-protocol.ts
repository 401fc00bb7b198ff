import { esc } from "./esc.ts";
import type { Terminal } from "./terminal.ts";

/** How a terminal takes pictures. */
export interface PictureProtocol {
  readonly name: "kitty" | "iterm" | "sixel";
  /** The height of a line of text in pixels; null where that is not known. */
  readonly lineHeight: number | null;
}

/**
 * Asks for kitty's pictures, for the height of a line, and last for what all terminals tell of themselves: who knows nothing
 * of the first two still answers the third. https://sw.kovidgoyal.net/kitty/graphics-protocol/#querying-support-and-available-transmission-mediums
 */
const question = `${esc}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA${esc}\\${esc}[16t${esc}[c`;
const kittyAnswer = `${esc}_Gi=31;OK${esc}\\`;
const heightAnswer = new RegExp(`${esc}\\[6;(\\d+);\\d+t`);
const attributesAnswer = new RegExp(`${esc}\\[\\?([\\d;]+)c`);
/** The attribute of terminals that draw sixels. */
const sixels = "4";

/**
 * How a terminal takes pictures: as it says by the variables of the environment its makers document, or as it answers when it is
 * asked. null where it says nothing of pictures.
 */
export function pictureProtocol(terminal: Terminal): PictureProtocol | null {
  if (terminal.env.TERM === "dumb") return null;
  return protocolByName(terminal.env) ?? protocolByAnswer(terminal);
}

function protocolByName(env: Terminal["env"]): PictureProtocol | null {
  // A multiplexer hands the variables of its terminal on, and keeps the pictures.
  const isInside = env.TMUX || env.STY || /^(screen|tmux)/.test(env.TERM ?? "");
  if (isInside) return null;
  if (env.KITTY_WINDOW_ID || env.TERM === "xterm-kitty" || env.TERM_PROGRAM === "ghostty") {
    return { name: "kitty", lineHeight: null };
  }
  const isITerm = env.TERM_PROGRAM === "iTerm.app" || env.LC_TERMINAL === "iTerm2";
  return isITerm || env.TERM_PROGRAM === "WezTerm" ? { name: "iterm", lineHeight: null } : null;
}

function protocolByAnswer(terminal: Terminal): PictureProtocol | null {
  const answer = terminal.ask(question, (text) => attributesAnswer.test(text));
  const lineHeight = Number(heightAnswer.exec(answer)?.[1] ?? 0) || null;
  if (answer.includes(kittyAnswer)) return { name: "kitty", lineHeight };
  const attributes = attributesAnswer.exec(answer)?.[1]?.split(";") ?? [];
  // How many lines a picture of pixels takes is known by their height alone.
  return attributes.includes(sixels) && lineHeight !== null ? { name: "sixel", lineHeight } : null;
}
