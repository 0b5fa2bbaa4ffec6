import type { DraftText } from "../../engine/index.js";
import type { Application } from "../../facts/index.js";
import { toJson } from "../words/index.js";

/** The message as a person reads it: a subject line, where it has one, and the paragraphs. */
export function formatDraft({ subject, paragraphs }: DraftText): string {
  const head = subject === undefined ? [] : [`Subject: ${subject}`];
  return `${[...head, ...paragraphs].join("\n\n")}\n`;
}

/** What the person should still do before it goes out; nothing where all is there. */
export function formatMissing({ missing }: DraftText): string {
  if (missing.length === 0) return "";
  return `Still to do:\n${missing.map((one) => `  - ${one}\n`).join("")}`;
}

/** The same for programs. What there is not is null, so that every draft has the same keys. */
export function formatDraftJson(draft: DraftText, { id, path, company, role }: Application): string {
  return toJson({
    version: 1,
    application: { id, path, company, role },
    draft: draft.id,
    kind: draft.kind,
    to: draft.recipients.map(({ name, email = null, phone = null }) => ({ name, email, phone })),
    subject: draft.subject ?? null,
    text: draft.paragraphs.join("\n\n"),
    paragraphs: draft.paragraphs,
    missing: draft.missing,
    advice: draft.advice,
  });
}
