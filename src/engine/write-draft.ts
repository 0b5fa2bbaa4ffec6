import { createDraftScope, EvaluationError, type Occasion, type Scope } from "../expression/index.js";
import { asOf, findReach, SOMEBODY, type Contact, type Situation } from "../facts/index.js";
import type { DraftPart, DraftTemplate } from "../policy/index.js";
import { multiLine } from "../text/index.js";
import { PlainDate } from "../time/index.js";
import { standIn } from "./employer/index.js";
import type { Action, Circumstances } from "./evaluation.js";

/** A message as a person could send it. */
export interface DraftText {
  /** The policy's draft that it was written from. */
  readonly id: string;
  /** What its heading in the note calls it: thank-you, follow-up, … */
  readonly kind: string;
  /** The first recipient, or somebody without a name. */
  readonly to: Contact;
  readonly recipients: readonly Contact[];
  readonly subject?: string;
  /** None is empty; a paragraph may have several lines, broken by LF. */
  readonly paragraphs: readonly string[];
  /** What the person should still fill in. */
  readonly missing: readonly string[];
  /** Ids of the statements that it rests on. */
  readonly advice: readonly string[];
}

/** How a message begins: enough to recognize it by. */
export type DraftOpening = Pick<DraftText, "subject" | "paragraphs">;

/** The draft of an action: addressed to those whom its channel reaches, and written as of now. */
export function writeDraft(action: Action, circumstances: Circumstances): DraftText | undefined {
  const template = circumstances.policy.drafts.get(action.draft ?? "");
  if (!template) return undefined;
  const { situation, occasion } = findOccasion(action, circumstances);
  return composeDraft(template, situation, occasion, circumstances);
}

/** Its subject and its first two paragraphs, in a fifth of the time: outputs show the openings of all that is due. */
export function writeOpening(action: Action, circumstances: Circumstances): DraftOpening | undefined {
  const template = circumstances.policy.drafts.get(action.draft ?? "");
  if (!template) return undefined;
  const { situation, occasion } = findOccasion(action, circumstances);
  const scope = createDraftScope(standIn(situation, circumstances).scopeOptions, occasion);
  const { texts: paragraphs } = writeParts(template.paragraphs, scope, OPENING_PARAGRAPHS);
  return { subject: writeSubject(template, scope)?.texts[0], paragraphs };
}

const OPENING_PARAGRAPHS = 2;

function findOccasion(action: Action, circumstances: Circumstances): { situation: Situation; occasion: Occasion } {
  const situation = asOf(action.application, momentOf(action, circumstances));
  const interview = action.interview ?? situation.wait.interview;
  return { situation, occasion: { recipients: chooseRecipients(action.to, action.via, situation), interview } };
}

/**
 * A draft for what a person is about to do, due or not. What fails on this note is left out, and listed among what is
 * missing: never does a message stay unwritten for one of its sentences.
 */
export function composeDraft(
  template: DraftTemplate,
  situation: Situation,
  occasion: Occasion,
  circumstances: Circumstances,
): DraftText {
  const scope = createDraftScope(standIn(situation, circumstances).scopeOptions, occasion);
  const written = writeParts(template.paragraphs, scope);
  const subject = writeSubject(template, scope);
  const listed = writeParts(template.fill_in, scope);
  return {
    id: template.id,
    kind: template.id,
    to: occasion.recipients[0] ?? SOMEBODY,
    recipients: occasion.recipients,
    subject: subject?.texts[0],
    paragraphs: written.texts,
    missing: [...listed.texts, ...[subject, written, listed].flatMap((one) => one?.failures ?? [])],
    advice: [...new Set([...template.advice, ...written.advice])],
  };
}

/** What is foreseen is written as of the day on which it will be due. */
function momentOf({ projected, opens }: Action, { now }: Circumstances): Circumstances["now"] {
  if (!projected) return now;
  return opens instanceof PlainDate ? opens.toZonedDateTime(now.timeZoneId) : opens.withTimeZone(now.timeZoneId);
}

/** Who cannot be reached by the channel is left out, unless that is everybody. */
export function chooseRecipients(
  to: readonly Contact[],
  via: string | undefined,
  situation: Situation,
): readonly Contact[] {
  const reached = via === undefined ? [] : to.filter((person) => findReach(person, via, situation));
  return reached.length > 0 ? reached : to;
}

/** On one line. */
function writeSubject({ subject }: DraftTemplate, scope: Scope): Written | undefined {
  if (!subject) return undefined;
  const written = writeParts([{ text: subject, advice: [] }], scope);
  return { ...written, texts: written.texts.map((text) => text.replaceAll("\n", " ")) };
}

interface Written {
  readonly texts: string[];
  readonly advice: string[];
  readonly failures: string[];
}

function writeParts(parts: readonly DraftPart[], scope: Scope, most = Infinity): Written {
  const written: Written = { texts: [], advice: [], failures: [] };
  for (const { when, text, advice } of parts) {
    if (written.texts.length >= most) break;
    try {
      if (when && when.evaluate(scope) !== true) continue;
      const tidy = tidyText(text.render(scope));
      if (tidy === "") continue;
      written.texts.push(tidy);
      written.advice.push(...advice);
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error;
      written.failures.push(`a part of the policy's draft could not be written: ${error.summary}; mend the policy`);
    }
  }
  return written;
}

/**
 * A fact that is missing leaves no hole: no double blank, no blank before a full stop, no empty line. A name that ends
 * with a full stop ends a sentence with that one.
 */
function tidyText(text: string): string {
  return multiLine(text)
    .split("\n")
    .map((line) =>
      line
        .replace(/\s+/gu, " ")
        .replace(/ (?=[.,;:?](?:\s|$))/gu, "")
        .replace(/(?<![.])\.\.(?=\s|$)/gu, ".")
        .trim(),
    )
    .filter(Boolean)
    .join("\n");
}
