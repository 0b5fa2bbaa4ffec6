import type { Readable, Writable } from "node:stream";
import { createConnection, type Connection } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface Connected {
  readonly connection: Connection;
  /** How it ended: whether the editor had said goodbye before (`shutdown`). */
  readonly ended: Promise<{ readonly isShutDown: boolean }>;
}

/** Speaks the protocol over two streams of bytes until the editor ends it, or is gone. */
export function connect(input: Readable, output: Writable): Connected {
  let end: (how: { readonly isShutDown: boolean }) => void;
  const ended = new Promise<{ readonly isShutDown: boolean }>((resolve) => (end = resolve));
  const reader = new StreamMessageReader(input);
  const writer = new StreamMessageWriter(output);
  const life = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: () => {
      end({ isShutDown: life.shutdownReceived });
    },
  };
  // An editor that is killed closes its end.
  for (const event of ["end", "close", "error"]) input.once(event, life.exit);
  output.once("error", life.exit);
  const connection = createConnection((logger) => createProtocolConnection(reader, writer, logger), life);
  return { connection, ended };
}
