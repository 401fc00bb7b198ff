/** A client of Jupyter's kernels, as far as the check of notebooks needs one: it runs cells, and tells what these show. */
import { createHmac, randomUUID } from "node:crypto";
import { connect, createServer, type Socket } from "node:net";

const delimiter = "<IDS|MSG>";

/** Where a kernel is to listen, what is written to its connection file. */
export interface Connection {
  readonly ip: string;
  readonly transport: "tcp";
  readonly signature_scheme: "hmac-sha256";
  readonly key: string;
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
}

/** A message of a kernel. */
export interface KernelMessage {
  readonly type: string;
  /** The request it belongs to. */
  readonly parent: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A connection on five free ports of this machine. */
export async function newConnection(): Promise<Connection> {
  const ports: number[] = [];
  for (let count = 0; count < 5; count++) ports.push(await freePort());
  const [shell_port = 0, iopub_port = 0, stdin_port = 0, control_port = 0, hb_port = 0] = ports;
  const own = { ip: "127.0.0.1", transport: "tcp", signature_scheme: "hmac-sha256" } as const;
  const listening = { shell_port, iopub_port, stdin_port, control_port, hb_port };
  return { ...own, key: randomUUID(), ...listening };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Runs cells in a kernel. */
export class KernelClient {
  readonly #connection: Connection;
  #shell: Peer | null = null;
  #iopub: Peer | null = null;
  /** All that the kernel has shown. */
  readonly messages: KernelMessage[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Waits until the kernel listens. */
  async connect(patience: number): Promise<void> {
    const { iopub_port, shell_port } = this.#connection;
    this.#iopub = await Peer.connect(iopub_port, "SUB", patience);
    this.#iopub.onMessage = (frames) => this.messages.push(readMessage(frames));
    // Subscribes to all.
    this.#iopub.send([Buffer.from([1])]);
    this.#shell = await Peer.connect(shell_port, "DEALER", patience);
  }

  /** Runs a cell, and gives the number of the request. */
  run(code: string): string {
    const header = {
      msg_id: randomUUID(),
      msg_type: "execute_request",
      session: "check",
      username: "check",
      date: new Date(0).toISOString(),
      version: "5.3",
    };
    const options = { silent: false, store_history: true, user_expressions: {} };
    const content = { code, ...options, allow_stdin: false, stop_on_error: true };
    const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
    const hmac = createHmac("sha256", this.#connection.key);
    for (const part of parts) hmac.update(part);
    const signature = Buffer.from(hmac.digest("hex"));
    this.#shell?.send([Buffer.from(delimiter), signature, ...parts]);
    return header.msg_id;
  }

  close(): void {
    this.#shell?.close();
    this.#iopub?.close();
  }
}

function readMessage(frames: readonly Buffer[]): KernelMessage {
  const start = frames.findIndex((frame) => frame.toString() === delimiter) + 2;
  const [header, parent, , content] = frames.slice(start).map((each) => JSON.parse(`${each}`));
  return { type: header.msg_type, parent: parent.msg_id ?? "", content };
}

/** A socket of ZeroMQ, by https://rfc.zeromq.org/spec/23/ without security. */
class Peer {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #isGreeted = false;
  #frames: Buffer[] = [];
  onMessage: (frames: readonly Buffer[]) => void = () => {};

  private constructor(socket: Socket, type: string) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#receive(bytes as Buffer));
    socket.on("error", () => {});
    socket.write(greeting());
    socket.write(readyCommand(type));
  }

  static async connect(port: number, type: string, patience: number): Promise<Peer> {
    const end = performance.now() + patience;
    for (;;) {
      const socket = await openSocket(port);
      if (socket !== null) return new Peer(socket, type);
      if (performance.now() > end) throw new Error("the kernel does not listen");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  send(frames: readonly Buffer[]): void {
    frames.forEach((frame, at) => {
      this.#socket.write(frameHead(at < frames.length - 1 ? 1 : 0, frame.length));
      this.#socket.write(frame);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    if (!this.#isGreeted) {
      if (this.#received.length < greetingLength) return;
      this.#received = this.#received.subarray(greetingLength);
      this.#isGreeted = true;
    }
    while (this.#readFrame());
  }

  #readFrame(): boolean {
    const bytes = this.#received;
    const isLong = ((bytes[0] ?? 0) & 2) !== 0;
    const head = isLong ? 9 : 2;
    if (bytes.length < head) return false;
    const size = isLong ? Number(bytes.readBigUInt64BE(1)) : bytes.readUInt8(1);
    if (bytes.length < head + size) return false;
    this.#received = bytes.subarray(head + size);
    const flags = bytes[0] ?? 0;
    if ((flags & 4) !== 0) return true;
    this.#frames.push(bytes.subarray(head, head + size));
    if ((flags & 1) === 0) this.onMessage(this.#frames.splice(0));
    return true;
  }
}

function openSocket(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
}

const greetingLength = 64;

/** Version 3.0, and no security. */
function greeting(): Buffer {
  const bytes = Buffer.alloc(greetingLength);
  bytes[0] = 0xff;
  bytes[9] = 0x7f;
  bytes[10] = 3;
  bytes.write("NULL", 12);
  return bytes;
}

function readyCommand(type: string): Buffer {
  const name = "Socket-Type";
  const size = Buffer.alloc(4);
  size.writeUInt32BE(type.length);
  const property = [Buffer.from([name.length]), Buffer.from(name), size, Buffer.from(type)];
  const body = Buffer.concat([Buffer.from([5]), Buffer.from("READY"), ...property]);
  return Buffer.concat([frameHead(4, body.length), body]);
}

function frameHead(flags: number, size: number): Buffer {
  if (size < 256) return Buffer.from([flags, size]);
  const head = Buffer.alloc(9);
  head[0] = flags | 2;
  head.writeBigUInt64BE(BigInt(size), 1);
  return head;
}
