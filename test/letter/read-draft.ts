import type { Application, Draft } from "../../src/facts/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { BERLIN } from "../facts/read-facts.js";

await loadMarkdown();

export interface NoteWithDraft {
  readonly text: string;
  readonly application: Application;
  readonly draft: Draft;
}

/** A note at Acme with this draft at its end, and these lines in its front matter. */
export function noteWithDraft(draftText: string, lines = "", notes = ""): NoteWithDraft {
  const front = `---\ncompany: Acme\nrole: Engineer\n${lines.trim()}\n---\n`.replace("\n\n", "\n");
  const text = `${front}\n${notes}\n\n## Draft: follow-up\n\n${draftText}\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: BERLIN });
  const error = findings.find(({ severity }) => severity === "error");
  const draft = application?.body.drafts[0];
  if (error || !application || !draft) throw new Error(error?.message ?? "this note has no draft");
  return { text, application, draft };
}

export function draftOf(draftText: string, lines?: string): Draft {
  return noteWithDraft(draftText, lines).draft;
}
