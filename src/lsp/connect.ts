import type { Readable, Writable } from "node:stream";
import { createConnection, type Connection } from "vscode-languageserver";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type DataCallback,
  type Disposable,
} from "vscode-languageserver-protocol/node";

export interface Connected {
  readonly connection: Connection;
  /** How it ended: whether the editor had said goodbye before (`shutdown`). */
  readonly ended: Promise<{ readonly isShutDown: boolean }>;
  /** Tells of every message as it comes, before it is answered. */
  readonly onMessage: (tell: () => void) => void;
}

/** Speaks the protocol over two streams of bytes until the editor ends it, or is gone. */
export function connect(input: Readable, output: Writable): Connected {
  let end: (how: { readonly isShutDown: boolean }) => void;
  const ended = new Promise<{ readonly isShutDown: boolean }>((resolve) => (end = resolve));
  const reader = new TellingReader(input);
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
  return { connection, ended, onMessage: (tell) => (reader.tell = tell) };
}

class TellingReader extends StreamMessageReader {
  tell: () => void = () => undefined;

  override listen(take: DataCallback): Disposable {
    return super.listen((message) => {
      this.tell();
      take(message);
    });
  }
}
