import { asOf, type Contact, type Interview } from "../../src/facts/index.js";
import { composeDraft, writeDraft, type DraftText } from "../../src/engine/index.js";
import type { Person } from "../../src/expression/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { evaluateNote } from "../../src/engine/index.js";
import type { Policy } from "../../src/policy/index.js";
import { BERLIN, clock, DEFAULT_POLICY, findAction } from "./evaluate.js";

export const JO: Person = { name: "Jo Doe", email: "jo@example.com", phone: "555-0100", timezone: BERLIN };

export interface Desk {
  readonly me?: Person;
  readonly policy?: Policy;
}

// Some of the policy's checks read the body.
await loadMarkdown();

/** What the policy would have sent for the action of a rule (or key), as of `now`. */
export function draftFor(rule: string, note: string, now: string, { me = JO, policy = DEFAULT_POLICY }: Desk = {}) {
  const circumstances = { policy, me, now: clock(now) };
  const action = findAction(evaluateNote(applicationOf(note), circumstances), rule);
  const draft = writeDraft(action, circumstances);
  if (!draft) throw new Error(`${rule} has no draft`);
  return draft;
}

/** The draft itself, whether or not anything is due. */
export function compose(id: string, note: string, now: string, { me = JO, policy = DEFAULT_POLICY }: Desk = {}) {
  const application = applicationOf(note);
  const situation = asOf(application, clock(now));
  const template = policy.drafts.get(id);
  if (!template) throw new Error(`no draft ${id}`);
  const recipients: readonly Contact[] = situation.wait.contacts;
  const interview: Interview | undefined = situation.wait.interview;
  return composeDraft(template, situation, { recipients, interview }, { policy, me, now: clock(now) });
}

function applicationOf(note: string) {
  const text = `---\n${note.trim()}\n---\n`;
  const { application, findings } = readNote({ path: "acme.md", text }, { zone: BERLIN });
  if (!application) throw new Error(findings[0]?.message ?? "this is no note");
  return application;
}

/** As a person reads it: the subject, the message, and what to fill in. */
export function show({ subject, paragraphs, missing }: DraftText): string {
  const head = subject === undefined ? [] : [`Subject: ${subject}`];
  const tail = missing.length > 0 ? [`Still to do:\n${missing.map((one) => `- ${one}`).join("\n")}`] : [];
  return [...head, ...paragraphs, ...tail].join("\n\n");
}
