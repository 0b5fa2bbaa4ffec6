import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { NoteSnapshot, Session } from "../session/index.js";
import type { ZonedDateTime } from "../time/index.js";
import type { Answers } from "./answers.js";
import type { Client } from "./client.js";
import type { OpenDocument, OpenDocuments, Positions } from "./documents/index.js";
import type { Hunt, HuntChange, Hunts } from "./hunts/index.js";

/** One thing that the server does for the editor: a file of its own below features/. */
export interface Feature {
  /** What the server says that it can do; those of all features are put together. */
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Called once, when the editor has said what it can do. */
  readonly register: (context: EditorContext) => void;
}

/** What features are given. */
export interface EditorContext {
  readonly client: Client;
  /** For notifications and requests to the editor. Requests of the editor's are answered by way of `answers`. */
  readonly connection: Connection;
  readonly answers: Answers;
  readonly documents: OpenDocuments;
  readonly hunts: Hunts;
  /**
   * The document in its workspace, with all read that the editor has sent so far. Nothing for what is no file, or where the
   * workspace cannot be opened.
   */
  readonly find: (uri: string) => Promise<Found | undefined>;
  /** Positions of a text that is not open. */
  readonly positionsIn: (text: string) => Positions;
  /** The clock, in a session's zone. */
  readonly readNow: (session: Session) => ZonedDateTime;
  /** Calls back when texts have been read: after each change. */
  readonly onChange: (tell: (hunt: Hunt, change: HuntChange) => void) => void;
  /** Calls back when the clock may have changed what was told. */
  readonly onTime: (tell: () => void) => void;
  /** What is told now holds up to a moment: then `onTime` calls back. Of the note that `find` finds, this is done. */
  readonly holdsUntil: (until: ZonedDateTime, now: ZonedDateTime) => void;
  /** Where a check is documented. */
  readonly addressOf: (check: string) => string | undefined;
  /** The file of a policy that comes with the program, absolute; missing where there is none on this machine. */
  readonly locatePolicy: (name: string) => string | undefined;
  /** Calls back once, after so many milliseconds; what is returned calls it off. */
  readonly later: (milliseconds: number, callback: () => void) => () => void;
  /** To be waited for between two portions of what takes long, so that what the editor asks meanwhile is answered first. */
  readonly pause: () => Promise<void>;
}

/** An open document in its workspace. */
export interface Found {
  readonly document: OpenDocument;
  readonly hunt: Hunt;
  readonly session: Session;
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** As the session has it, which is as the editor has it. */
  readonly text: string;
  readonly positions: Positions;
  /** What holds of the note; missing where the document is none. */
  readonly note?: NoteSnapshot;
  readonly now: ZonedDateTime;
}
