import { OWN_CHECKS } from "../../../session/index.js";
import type { NoteContext } from "../note-context.js";

/** A rule or a check by its id. */
export interface OfferedCheck {
  readonly id: string;
  readonly about: string;
  /** It is a policy's, so that a note can opt out of it. */
  readonly isSkippable: boolean;
  readonly isRule: boolean;
}

/** First what has something to say of the note at present; then the policy's, then the program's own. */
export function listChecks({ circumstances: { policy }, note }: NoteContext): readonly OfferedCheck[] {
  const told = new Set([
    ...(note?.findings.map(({ check }) => check) ?? []),
    ...(note?.actions.map(({ rule }) => rule) ?? []),
  ]);
  const all: OfferedCheck[] = [
    ...policy.rules.map(({ id, title }) => ({ id, about: title.source, isSkippable: true, isRule: true })),
    ...policy.checks.map(({ id, title = "" }) => ({ id, about: title, isSkippable: true, isRule: false })),
    ...Object.entries(OWN_CHECKS).map(([id, { description }]) => {
      return { id, about: description, isSkippable: false, isRule: false };
    }),
  ];
  return [...all.filter(({ id }) => told.has(id)), ...all.filter(({ id }) => !told.has(id))];
}
