import type { OpenedMail } from "./open/index.js";
import { splitSentences } from "./own/index.js";
import type { MailNothing } from "./proposal.js";
import { hasSign, readSentence, type ReadSentence } from "./read-sentence.js";

/** Why a mail is no answer of an employer's. */
export interface NoAnswer {
  readonly nothing: MailNothing;
  readonly sentence?: string;
}

/** A program that is away says so at once. */
const FIRST_SENTENCES = 6;
const POSTMASTER = /^(?:mailer-daemon|postmaster)@/iu;
/** It goes to many, and may be an answer to one all the same: a program for applicants sends both. */
const TO_MANY = /unsubscribe|abbestellen|désabonner|desabonner|darse de baja|darte de baja/iu;

/**
 * Whether a mail is out of office, undelivered, spam, or one of those that go to many. Of the last, a rejection or an invitation that
 * speaks of the application is one all the same.
 */
export function whyNothing(mail: OpenedMail, own: readonly ReadSentence[]): NoAnswer | undefined {
  const subject = splitSentences([mail.subject]).map(readSentence);
  const first = [...subject, ...own.slice(0, FIRST_SENTENCES)];
  const undelivered = first.find((sentence) => hasSign(sentence, "undelivered"));
  if (undelivered || POSTMASTER.test(mail.from?.email ?? "")) return noAnswer("undelivered", undelivered);
  const away = first.find((sentence) => hasSign(sentence, "away"));
  if (away || mail.automatic === "replied") return noAnswer("away", away);
  const all = [...subject, ...own];
  const spam = all.find((sentence) => hasSign(sentence, "spam"));
  if (spam) return noAnswer("spam", spam);
  const bulk = all.find((sentence) => hasSign(sentence, "survey", "bulk") && !isFooter(sentence));
  const isAnswer = own.some((sentence) => hasSign(sentence, "rejection"));
  if (bulk) return noAnswer("bulk", bulk);
  const footer = all.find(isFooter);
  const isToMany = mail.isBulk || footer !== undefined || TO_MANY.test(mail.text);
  if (!isToMany || isAnswer) return undefined;
  const isOurs =
    own.some((sentence) => hasSign(sentence, "receipt", "reply")) &&
    own.some((sentence) => hasSign(sentence, "invitation", "receipt"));
  return isOurs && !mail.isBulk ? undefined : noAnswer("bulk", footer);
}

function isFooter({ text }: ReadSentence): boolean {
  return TO_MANY.test(text) && text.length < 120;
}

function noAnswer(nothing: MailNothing, sentence: ReadSentence | undefined): NoAnswer {
  return { nothing, ...(sentence && { sentence: sentence.text }) };
}
