import type { Connection } from "vscode-languageserver";
import type { Session } from "../session/index.js";
import type { ZonedDateTime } from "../time/index.js";
import type { Answers } from "./answers.js";
import type { Background } from "./background.js";
import type { Client } from "./client.js";
import type { Clock } from "./clock.js";
import { Positions, type OpenDocuments } from "./documents/index.js";
import type { EditorContext, Found } from "./feature.js";
import { Hunts, type Hunt, type HuntChange } from "./hunts/index.js";
import type { Timers } from "./timers.js";

/** What the world is to the server. */
export interface EditorOptions {
  /** Of this program. */
  readonly version: string;
  /** The person's time zone where a workspace names none: an IANA name. */
  readonly zone: () => string;
  /** The clock, in a zone. */
  readonly readNow: (zone: string) => ZonedDateTime;
  /** Calls back once, after so many milliseconds; what is returned calls it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** Where a check is documented. */
  readonly addressOf: (check: string) => string | undefined;
  /** The file of a policy that comes with the program, absolute; missing where there is none on this machine. */
  readonly locatePolicy: (name: string) => string | undefined;
}

interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly answers: Answers;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly background: Background;
}

export function makeContext(
  { clock, timers, background, ...parts }: Parts,
  { zone, ...options }: EditorOptions,
): EditorContext {
  const { connection, documents } = parts;
  const { later } = timers;
  const listeners: ((hunt: Hunt, change: HuntChange) => void)[] = [];
  const hunts = new Hunts({
    zone,
    // When the connection has ended, what is still to be read is left.
    pause: background.pause,
    onChange: (hunt, change) => {
      // A connection that has ended takes nothing any more.
      if (!timers.hasStopped) for (const tell of listeners) tell(hunt, change);
    },
    onFailure: (message) => {
      if (!timers.hasStopped) connection.console.warn(message);
    },
  });
  const readNow = (session: Session): ZonedDateTime => options.readNow(session.zone);

  async function find(uri: string): Promise<Found | undefined> {
    const file = documents.get(uri)?.file;
    if (file === undefined) return undefined;
    const { hunt, path } = hunts.place(file);
    const session = await hunt.settle();
    // It may have been closed, and been given another text, while it was waited for.
    const document = documents.get(uri);
    if (!session || !document) return undefined;
    const now = readNow(session);
    const { text, positions } = document;
    const note = session.look(path, now);
    if (note) clock.holdsUntil(note.validUntil, now);
    return { document, hunt, session, path, text, positions, note, now };
  }

  return {
    ...parts,
    ...{ hunts, find, readNow, later, pause: background.pause },
    ...{ addressOf: options.addressOf, locatePolicy: options.locatePolicy },
    positionsIn: (text) => new Positions(text, documents.encoding),
    onChange: (tell) => {
      listeners.push(tell);
    },
    onTime: (tell) => {
      clock.onTime(tell);
    },
    holdsUntil: (until, now) => {
      clock.holdsUntil(until, now);
    },
  };
}
