import { compareDates, type DateOrder, type PlainDate } from "../../time/index.js";
import { findDeadline, findMentions, type MentionOptions } from "./days/index.js";
import { findAsked } from "./find-asked.js";
import { findKind, findLink, findMinutes, findPeople, findPlace } from "./details/index.js";
import { findSlots, type Placed, type PlacedSlot } from "./slots/index.js";
import type { MailInterview, MailMatter, MailNothing, MailProposal, MailSlot, SaidInMail } from "./proposal.js";
import type { Sign } from "./phrases/index.js";
import { hasSign, readSentence, type ReadSentence } from "./read-sentence.js";

export interface MatterOptions {
  /** The mail's day. */
  readonly day: PlainDate;
  readonly zone: string;
  readonly order?: DateOrder;
  /** A program sent it. */
  readonly isAutomatic: boolean;
  /** Its subject speaks of a job. */
  readonly isAboutJob: boolean;
}

export type Matter =
  Omit<MailProposal, "from" | "date"> | { readonly nothing: MailNothing; readonly sentence?: string };

/** What the sentences of an answer come to. What contradicts itself comes to nothing. */
export function findMatter(sentences: readonly ReadSentence[], options: MatterOptions): Matter {
  const { day, zone, order } = options;
  const isNextWeek = sentences.some(({ text }) => NEXT_WEEK.test(text));
  const mentions: MentionOptions = { day, zone, isNextWeek, ...(order && { order }) };
  const find = (...signs: Parameters<typeof hasSign>[1][]): ReadSentence | undefined =>
    sentences.find((sentence) => hasSign(sentence, ...signs));
  const meeting = findMeeting(sentences, mentions);
  const promised = findPromise(
    sentences,
    mentions,
    meeting?.what === "cancelled" ? undefined : meeting?.interview?.date,
  );
  const promise = promised && { promised: promised.value };
  const promiseSaid: SaidInMail[] = promised ? [{ what: "promised", sentence: promised.sentence }] : [];
  const rejection = find("rejection") ?? findFarewell(sentences, promised !== undefined);
  const offer = sentences.find(
    (sentence) => hasSign(sentence, "offer", "standing") && !hasSign(sentence, "hedge", "rejection"),
  );
  // `We cannot offer you a remote position, but would like to meet you on Thursday at 3 pm.`
  const isInvited = meeting?.what === "invitation" && (meeting.interview?.time ?? meeting.choices) !== undefined;
  // `Leider müssen wir das Gespräch absagen.`
  const isOff = meeting?.what === "cancelled" && meeting.said.some(({ sentence }) => sentence === rejection?.text);
  if (rejection && isOff) return { ...meeting, ...promise, said: [...meeting.said, ...promiseSaid] };
  if (rejection && isInvited && !hasSign(rejection, "past"))
    return { ...meeting, ...promise, said: [...meeting.said, ...promiseSaid] };
  if (rejection && offer) return { nothing: "unclear", sentence: rejection.text };
  if (rejection) return { what: "rejection", said: [{ what: "rejection", sentence: rejection.text }] };
  if (offer) {
    const deadline = findOfferDeadline(sentences, mentions);
    return {
      what: "offer",
      ...(deadline && { deadline: deadline.value }),
      said: [
        { what: "offer", sentence: offer.text },
        ...(deadline ? [{ what: "deadline" as const, sentence: deadline.sentence }] : []),
      ],
    };
  }
  if (meeting) return { ...meeting, ...promise, said: [...meeting.said, ...promiseSaid] };
  const reply = findReply(sentences, { ...options, promised });
  const asked = "nothing" in reply ? undefined : findAsked(sentences, mentions);
  if ("nothing" in reply || !asked) return reply;
  const { by, sentences: words } = asked;
  const said = words.map((sentence) => ({ what: "asked" as const, sentence }));
  return { ...reply, asked: { words: words.join(" "), by }, said: [...reply.said, ...said] };
}

const NEXT_WEEK =
  /next week|following week|nächste[rn]? woche|kommende[rn]? woche|semaine prochaine|próxima semana|semana que viene|semana próxima/iu;

/** An interview, moved, cancelled or new. */
function findMeeting(
  sentences: readonly ReadSentence[],
  mentions: MentionOptions,
): Omit<MailProposal, "from" | "date" | "promised"> | undefined {
  const found = findSlots(sentences, mentions);
  const changes = (["cancelled", "moved"] as const).map((what) => ({
    what,
    sentence: sentences.find(
      (sentence) => hasSign(sentence, what) && hasSign(sentence, "meeting", "phone", "video", "invitation"),
    ),
  }));
  const moved = changes[1]?.sentence;
  const cancelled = changes[0]?.sentence;
  const invitation = sentences.find(
    (sentence) => hasSign(sentence, "invitation") && !hasSign(sentence, "others", "past", "hedge"),
  );
  const [first] = found.slots;
  const set = first?.time === undefined ? undefined : first;
  const what: MailMatter | undefined = chooseMatter({
    moved,
    cancelled,
    invitation,
    set,
    hasTime: found.slots.length > 0 || found.isUnclear,
  });
  const why =
    what === "moved"
      ? moved
      : what === "cancelled"
        ? (cancelled ?? moved)
        : (invitation ?? (set && { text: set.sentence }));
  if (what === undefined || !why) return undefined;
  // Where a cancelled one and another stand in one sentence, it is not known which is which.
  const was = what === "invitation" || (what === "cancelled" && found.isUnclear) ? undefined : found.was;
  const base = {
    what,
    ...(was && { was: was.value }),
    said: [{ what, sentence: why.text }, ...(was ? [{ what: "was" as const, sentence: was.sentence }] : [])],
  };
  if (what === "cancelled") return base;
  const details = findDetails(sentences);
  const days = found.isUnclear ? [] : found.slots;
  const timed = days.filter(({ time }) => time !== undefined);
  const isToChoose = days.length > 1 && timed.length === days.length;
  if (isToChoose || days.some(({ among }) => among !== undefined)) {
    return {
      ...base,
      ...(Object.keys(details).length > 1 || details.with.length > 0 ? { interview: details } : {}),
      choices: days.map(slotOf),
      said: [
        ...base.said,
        ...[...new Set(days.map(({ sentence }) => sentence))].map((sentence) => ({
          what: "choices" as const,
          sentence,
        })),
      ],
    };
  }
  const [only] = days;
  if (days.length !== 1 || !only)
    return Object.keys(details).length > 1 || details.with.length > 0 ? { ...base, interview: details } : base;
  const { minutes = details.minutes, ...slot } = slotOf(only);
  const interview: MailInterview = { ...details, ...slot, ...(minutes !== undefined && { minutes }) };
  return { ...base, interview, said: [...base.said, { what: "interview", sentence: only.sentence }] };
}

interface Changes {
  readonly moved?: ReadSentence | undefined;
  readonly cancelled?: ReadSentence | undefined;
  readonly invitation?: ReadSentence | undefined;
  readonly set?: PlacedSlot | undefined;
  /** Another time is named, clear or not. */
  readonly hasTime: boolean;
}

/** One that is called off and set anew is moved. */
function chooseMatter({ moved, cancelled, invitation, set, hasTime }: Changes): MailMatter | undefined {
  if (cancelled && !moved) return set && set.sentence !== cancelled.text ? "moved" : "cancelled";
  // Put off without another time, it is off.
  if (moved) return hasTime || moved.text.includes("?") ? "moved" : "cancelled";
  return invitation || set ? "invitation" : undefined;
}

function slotOf({ date, time, zone, minutes }: PlacedSlot): MailSlot {
  return {
    date,
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...(minutes !== undefined && { minutes }),
  };
}

function findDetails(sentences: readonly ReadSentence[]): MailInterview {
  const link = findLink(sentences);
  const kind = findKind(sentences, link);
  const place = kind === "video" || kind === "phone" ? undefined : findPlace(sentences);
  const minutes = findMinutes(sentences);
  return {
    ...(minutes !== undefined && { minutes }),
    ...(kind && { kind }),
    ...(link !== undefined && { link }),
    ...(place !== undefined && { place }),
    with: findPeople(sentences),
  };
}

/** The one day by which they say that they will answer. */
function findPromise(
  sentences: readonly ReadSentence[],
  mentions: MentionOptions,
  meetingDay: PlainDate | undefined,
): Placed<PlainDate> | undefined {
  const found = sentences.flatMap(clausesOf).flatMap(({ clause: sentence, said }): Placed<PlainDate>[] => {
    if (!hasSign(sentence, "promise") || hasSign(sentence, "past", "others", "habit", "moved", "cancelled")) return [];
    const { text, hits, tokens, denied } = sentence;
    const { days } = findMentions(text, mentions);
    const deadline = findDeadline(text, days, {
      day: mentions.day,
      isOn: !hasSign(sentence, "meeting", "elsewhere"),
      meeting: meetingDay,
    });
    if (!deadline) return [];
    // The applicant's own day stands behind what is asked of them.
    const signs = hits.filter(
      (hit) => (hit.sign === "promise" || hit.sign === "ask" || hit.sign === "elsewhere") && !denied.has(hit),
    );
    const before = signs.findLast(({ from }) => (tokens[from]?.start ?? 0) < deadline.start);
    const nearest = before ?? signs[0];
    return nearest?.sign === "promise" ? [{ value: deadline.date, sentence: said }] : [];
  });
  return theOnly(found);
}

const OF_THEM = /(?<!\p{L})(?:they|them|those|diesen|denen|ils|elles|ellos|ellas)(?!\p{L})/iu;

/** `We still interview other candidates; you will hear from me by Friday`: what is said of others ends with its clause. */
function clausesOf(sentence: ReadSentence): readonly { readonly clause: ReadSentence; readonly said: string }[] {
  const { text, form } = sentence;
  const isPlain = hasSign(sentence, "promise") && !hasSign(sentence, "condition");
  if (!isPlain || !text.includes("; ")) return [{ clause: sentence, said: text }];
  const clauses = text.split("; ").filter((clause) => !OF_THEM.test(clause));
  return clauses.map((clause) => ({ clause: readSentence({ text: clause, form }), said: text }));
}

function findOfferDeadline(
  sentences: readonly ReadSentence[],
  mentions: MentionOptions,
): Placed<PlainDate> | undefined {
  const found = sentences.flatMap((sentence): Placed<PlainDate>[] => {
    if (!hasSign(sentence, "answer", "ask", "standing")) return [];
    // `We will call you by Friday` is theirs; `please let us know by Friday` is the applicant's.
    if (hasSign(sentence, "promise") && !hasSign(sentence, "ask")) return [];
    const { days } = findMentions(sentence.text, mentions);
    const deadline = findDeadline(sentence.text, days, { day: mentions.day, isOn: false });
    return deadline ? [{ value: deadline.date, sentence: sentence.text }] : [];
  });
  return theOnly(found);
}

function theOnly(found: readonly Placed<PlainDate>[]): Placed<PlainDate> | undefined {
  const [first] = found;
  return first && found.every(({ value }) => compareDates(value, first.value) === 0) ? first : undefined;
}

/** `Unfortunately, we cannot respond to everyone`: that is so whatever they decide. */
const TO_NOBODY =
  /(?:can ?not|can['’]t|unable to|not able to|not be able to|not possible to) (?:\p{L}{1,15} ){0,2}?(?:respond|reply|answer|write|get back|contact|give|provide) (?:\p{L}{1,15} ){0,4}?(?:everyone|everybody|every|each|all)(?!\p{L})/iu;
/** All that is asked is to wait. */
const PATIENCE = /geduld|patience|patient|paciencia|verständnis|bear with/iu;

interface ReplyOptions extends Pick<MatterOptions, "isAutomatic" | "isAboutJob"> {
  readonly promised: Placed<PlainDate> | undefined;
}

/** An answer that changes nothing; one that only says that the application has arrived is none. */
function findReply(
  sentences: readonly ReadSentence[],
  { promised, isAutomatic, isAboutJob: isSubject }: ReplyOptions,
): Matter {
  const find = (...signs: readonly Sign[]): ReadSentence | undefined =>
    sentences.find(
      (sentence) => hasSign(sentence, ...signs) && !hasSign(sentence, "receipt", "automatic", "condition", "others"),
    );
  const receipt = sentences.find((sentence) => hasSign(sentence, "receipt"));
  const automatic = sentences.find((sentence) => hasSign(sentence, "automatic"));
  const isAboutJob = isSubject || sentences.some((sentence) => hasSign(sentence, "about", "receipt"));
  const asked = isAboutJob
    ? sentences.find((sentence) => sentence === find("ask") && !PATIENCE.test(sentence.text))
    : undefined;
  const said = find("reply", "open");
  if (promised) {
    const { sentence } = promised;
    return {
      what: "reply",
      promised: promised.value,
      said: [
        { what: "reply", sentence },
        { what: "promised", sentence },
      ],
    };
  }
  if (receipt && (automatic !== undefined || isAutomatic) && !asked)
    return { nothing: "receipt", sentence: receipt.text };
  const regret = sentences.find((sentence) => hasSign(sentence, "regret") && !TO_NOBODY.test(sentence.text));
  // What somebody is sorry for and is not understood may be a rejection.
  if (regret && !asked && !find("open")) return { nothing: "unclear", sentence: regret.text };
  const why = asked ?? said ?? (receipt || !isAboutJob ? undefined : find("promise"));
  if (why) return { what: "reply", said: [{ what: "reply", sentence: why.text }] };
  return receipt ? { nothing: "receipt", sentence: receipt.text } : { nothing: "unclear" };
}

/** `Unfortunately … we wish you success in your search`: whatever words stand between, it is a rejection. */
function findFarewell(sentences: readonly ReadSentence[], isPromised: boolean): ReadSentence | undefined {
  const isFree = (sentence: ReadSentence): boolean => !hasSign(sentence, "condition");
  const farewell = sentences.some((sentence) => hasSign(sentence, "farewell") && isFree(sentence));
  const isOpen =
    isPromised || sentences.some((sentence) => hasSign(sentence, "invitation", "offer", "standing", "moved", "ask"));
  return farewell && !isOpen
    ? sentences.find((sentence) => hasSign(sentence, "regret") && isFree(sentence))
    : undefined;
}
