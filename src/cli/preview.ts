/** The page that `d2l-plot watch` shows: served to this machine alone, and told of each new picture as it is drawn. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WrongUse } from "./errors.ts";

/** A file of a figure on the page. */
export interface ShownPicture {
  readonly path: string;
  /** Media type of what can be shown. */
  readonly type: string;
  /** The text of an SVG, other files in base64; null for a file that is only named. */
  readonly light: string | null;
  /** The picture for a dark page, where it is another. */
  readonly dark: string | null;
}

/** What the page shows of a script. */
export interface ShownScript {
  readonly script: string;
  /** After a failure those of the last run that succeeded. */
  readonly pictures: readonly ShownPicture[];
  /** Reason, place and code, if the last run failed. */
  readonly failure: string | null;
  /** Warnings, and what the script printed. */
  readonly notes: string;
}

export class PreviewServer {
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  readonly #listeners = new Set<ServerResponse>();
  readonly #shown = new Map<string, ShownScript>();
  #hosts: readonly string[] = [];

  /**
   * Starts to listen, on this machine alone.
   * @param port 0 for one that is free.
   * @returns The address of the page.
   * @throws WrongUse when the port is taken or not allowed
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", (error) => reject(cannotListen(port, error)));
      this.#server.listen(port, "127.0.0.1", resolve);
    });
    const { port: chosen } = this.#server.address() as AddressInfo;
    this.#hosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${chosen}`);
    return `http://127.0.0.1:${chosen}/`;
  }

  /** Shows a script anew. */
  show(script: ShownScript): void {
    this.#shown.set(script.script, script);
    this.#tell("drawn", script);
  }

  /** What is shown of a script. */
  shown(script: string): ShownScript | undefined {
    return this.#shown.get(script);
  }

  /** Takes a script off the page. */
  remove(script: string): void {
    this.#shown.delete(script);
    this.#tell("gone", { script });
  }

  close(): void {
    for (const listener of this.#listeners) listener.end();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // A page elsewhere can have its own name lead to this machine; what it asks then names another host.
    if (!this.#hosts.includes(request.headers.host ?? "")) refuseRequest(response, 403);
    else if (request.method !== "GET") refuseRequest(response, 405);
    else if (request.url === "/") this.#sendPage(response);
    else if (request.url === "/events") this.#listenTo(response);
    else refuseRequest(response, 404);
  }

  #sendPage(response: ServerResponse): void {
    const nonce = randomBytes(16).toString("base64");
    const page = readFileSync(new URL("./preview.html", import.meta.url), "utf8");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src blob:; connect-src 'self'`,
      "cache-control": "no-store",
    });
    response.end(page.replaceAll("NONCE", nonce));
  }

  #listenTo(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.socket?.setNoDelay(true);
    response.write("retry: 500\n\n");
    for (const script of this.#shown.values()) response.write(eventText("drawn", script));
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  #tell(event: string, data: object): void {
    const text = eventText(event, data);
    for (const listener of this.#listeners) listener.write(text);
  }
}

function eventText(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function refuseRequest(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function cannotListen(port: number, error: NodeJS.ErrnoException): WrongUse {
  if (error.code === "EADDRINUSE") {
    return new WrongUse(`port ${port} is taken; choose another with --port, or leave it out`);
  }
  return new WrongUse(`port ${port} cannot be used: ${error.message}; choose another with --port`);
}
