import { ProtocolRequestType } from "vscode-languageserver";
import type { ChosenDeed, FollowUpSection } from "../../../editor/index.js";

// What editors may ask for besides what the protocol has. Those that do not know them ask for nothing of it.

/** What is due in all workspaces. */
export const AGENDA = new ProtocolRequestType<object | null, Agenda, never, void, void>("followthrough/agenda");

/** Sent once after an agenda was asked for: what it said may hold no more. After changes it is sent when no more come. */
export const AGENDA_CHANGED = "followthrough/agendaChanged";

/** What can be done about an open note. */
export const DEEDS = new ProtocolRequestType<OfDocument, NoteDeeds, never, void, void>("followthrough/deeds");

/** Why all of an open note is as it is: a text for people. */
export const EXPLANATION = new ProtocolRequestType<OfDocument, TextAnswer, never, void, void>(
  "followthrough/explanation",
);

/** The report of the workspace that a folder or a file is in, in markdown. */
export const REPORT = new ProtocolRequestType<OfDocument, ReportAnswer, never, void, void>("followthrough/report");

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export interface TextAnswer {
  readonly text: string;
}

export interface ReportAnswer extends TextAnswer {
  /** Of the workspace's folder, which the report's links start at. */
  readonly uri: string;
}

export interface Agenda {
  readonly workspaces: readonly AgendaOfWorkspace[];
  /** As long as nothing changes, the same holds for so many milliseconds. */
  readonly validFor: number;
}

export interface AgendaOfWorkspace {
  /** Of its folder. */
  readonly uri: string;
  /** How many actions are to be done today. */
  readonly due: number;
  readonly sections: readonly AgendaSection[];
}

export interface AgendaSection extends Omit<FollowUpSection, "rows"> {
  readonly rows: readonly AgendaRow[];
}

export interface AgendaRow {
  readonly name: string;
  /** For a narrow list: as much of it as tells it from the others; of a problem, its note. */
  readonly shortName: string;
  readonly what?: string;
  readonly when: string;
  readonly isLate: boolean;
  readonly key?: string;
  readonly deeds: readonly ChosenDeed[];
  /** Of the note. */
  readonly uri: string;
  /** Where it stands in the note, from 0. */
  readonly line: number;
}

export interface NoteDeeds {
  /** Of the note, relative to its workspace: how deeds name it. */
  readonly note: string;
  readonly actions: readonly { readonly what: string; readonly when: string; readonly deeds: readonly ChosenDeed[] }[];
}
