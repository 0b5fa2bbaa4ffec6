import { fold, oneLine, shorten } from "../../text/index.js";
import {
  type DateOrder,
  dayOfMoment,
  findDateOrder,
  Instant,
  type PlainDate,
  type ZonedDateTime,
} from "../../time/index.js";
import { findMatter } from "./find-matter.js";
import { openMail, type OpenedMail } from "./open/index.js";
import { splitSentences, takeOwnPart } from "./own/index.js";
import type { MailReading, MailSender, SaidInMail } from "./proposal.js";
import { hasSign, readSentence } from "./read-sentence.js";
import { whyNothing } from "./why-nothing.js";

export interface MailOptions {
  readonly now: ZonedDateTime;
  /** The person's, an IANA name: a mail's day is the day there. */
  readonly zone: string;
  /** The person, who may paste what they wrote themselves. */
  readonly me?: MailSender;
}

const LONGEST_SENTENCE = 300;

/**
 * What to note of a pasted mail: its source, what a mail program gives when one copies a message, or its body alone. A wrong fact is
 * worse than a missing one: what has two readings is left out, and a mail that is no answer gives nothing, with the reason. Any text is
 * taken; none throws.
 */
export async function readMail(pasted: string, { now, zone, me }: MailOptions): Promise<MailReading> {
  const mail = await openMail(pasted);
  const own = takeOwnPart(mail.text);
  if (me && isFrom(me, mail.from ?? { name: own.signed })) return { nothing: "own" };
  const sentences = splitSentences(own.lines).map(readSentence);
  const none = whyNothing(mail, sentences);
  if (none) return { ...none, ...(none.sentence !== undefined && { sentence: tidy(none.sentence) }) };
  const day = findDay(mail, { now, zone });
  const order: DateOrder | undefined = findDateOrder([mail.text]);
  const matter = findMatter(sentences, {
    day,
    zone,
    isAutomatic: mail.automatic === "generated",
    isAboutJob: splitSentences([mail.subject]).some((line) => hasSign(readSentence(line), "about", "receipt")),
    ...(order && { order }),
  });
  if ("nothing" in matter)
    return { ...matter, ...(matter.sentence !== undefined && { sentence: tidy(matter.sentence) }) };
  const from = findSender(mail, own.signed);
  const { said, asked, ...facts } = matter;
  return {
    ...(from && { from }),
    date: day,
    ...facts,
    ...(asked && { asked: { ...asked, words: tidy(asked.words) } }),
    said: said.map(({ what, sentence }): SaidInMail => ({ what, sentence: tidy(sentence) })),
  };
}

function tidy(sentence: string): string {
  return shorten(oneLine(sentence), LONGEST_SENTENCE);
}

/** By the address, else by the name that it is signed with. */
function isFrom(me: MailSender, from: { readonly name?: string | undefined; readonly email?: string }): boolean {
  if (from.email !== undefined) return from.email.toLowerCase() === me.email?.toLowerCase();
  return from.name !== undefined && me.name !== undefined && fold(from.name) === fold(me.name);
}

/** No mail comes out of the future: a clock that says so is wrong. */
function findDay({ sent }: OpenedMail, { now, zone }: MailOptions): PlainDate {
  const today = dayOfMoment(now.withTimeZone(zone));
  if (sent === undefined) return today;
  const day = sent instanceof Instant ? sent.toZonedDateTimeISO(zone).toPlainDate() : sent;
  return day.until(today).sign < 0 ? today : day;
}

function findSender({ from }: OpenedMail, signed: string | undefined): MailSender | undefined {
  return from ?? (signed === undefined ? undefined : { name: signed });
}
