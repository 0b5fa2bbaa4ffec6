import { fold } from "../../../text/index.js";
import { findSpokenDates, type SpokenDate } from "../../../time/index.js";
import { mayBeName } from "../people.js";
import type { World } from "../told.js";

/** What they want of the person by a day. */
export interface Asked {
  /** As it was typed; empty where it is a pronoun, or not said. */
  readonly who: string;
  readonly day: SpokenDate;
  /** It is an answer that they want. */
  readonly isAnswer: boolean;
  /** What stands behind the day, and is no part of it. */
  readonly rest: string;
}

/** Right before the day by which something is to be there, as `fold` writes it. */
const BY =
  /(?:^|[ ,;:(-])(?:by|until|till|before|due(?: by| on| at| until| in)?|deadline(?: is| on)?|for|bis(?: zum| spatestens| am)?|abgabe(?: am| bis| bis zum)?|abzugeben(?: bis| bis zum| am)|fallig(?: am| bis| bis zum)?|abgabetermin|avant(?: le)?|pour(?: le)?|d['’]ici(?: le| au)?|jusqu['’]au|antes del|hasta el|para el)[:,]? $/u;
/** Before it nothing can be meant but that something is to be delivered. */
const DUE =
  /(?:^|[ ,;:(-])(?:due(?: by| on| at| until| in)?|deadline(?: is| on)?|abgabe(?: am| bis| bis zum)?|abzugeben(?: bis| bis zum| am)|fallig(?: am| bis| bis zum)?|abgabetermin|a rendre (?:avant|pour)(?: le)?|a entregar (?:antes del|el))[:,]? $/u;

/** Verbs of who wants something, and of who sends a task. */
const WANTS =
  /^(?:still |also |now |auch |noch )?(?:want|wants|wanted|need|needs|needed|ask|asks|asked|would like|expect|expects|expected|request|requests|requested|require|requires|required|will(?= (?:meine|von mir|referenzen|zeugnisse|unterlagen|arbeitsproben|eine antwort))|wollen|mochte|mochten|braucht|brauchen|verlangt|verlangen|erwartet|erwarten|bittet um|bitten um|veut|veulent|demande|demandent|attend|attendent|quiere|quieren|piden|pide|necesitan|necesita) /u;
const SENDS =
  /^(?:has |have |also |just )*(?:sent|gave|given|set|assigned|emailed|mailed|hat mir|haben mir|m['’]a|m['’]ont) /u;
/** The person got a task. */
const GOT =
  /^(?:i |i've |ich |j['’]ai )?(?:just )?(?:got|received|have|was given|was sent|was assigned|habe?|bekam|erhielt|recu|recibi) /u;
/** Verbs without a subject, as Spanish has them. */
const ALONE = /^(?:me )?(?:quieren|piden|necesitan|enviaron|mandaron|han enviado|han mandado) /u;

const TASK =
  /(?:^|[ -])(?:challenge|exercise|assignment|take-?home|homework|case study|task|test|work samples?|writing sample|portfolio|references|documents|certificates|transcripts?|paperwork|salary expectations|availability|questionnaire|form|presentation|\p{L}*aufgaben?|fallstudie|arbeitsproben?|unterlagen|zeugnisse|referenzen|gehaltsvorstellung(?:en)?|fragebogen|prasentation|exercice|devoir|etude de cas|references|diplomes|pretentions|prueba|ejercicio|caso practico|referencias|documentos)(?![\p{L}])/u;
const ANSWER =
  /(?:^| )(?:(?:an|my|the|your) (?:answer|decision|reply|response)|answer|decision|to (?:know|hear)|me to (?:answer|decide|reply|respond)|(?:eine|meine) (?:antwort|entscheidung|ruckmeldung)|(?:une|ma) (?:reponse|decision)|(?:una|mi) (?:respuesta|decision))(?: |$)/u;
/** What they want is the person's, or the person is to do it. */
const MINE =
  /^(?:for )?(?:my|mine|meine?[nrsm]?|mes|mon|ma|mis?) |^(?:from )?me (?:to|for) |^mich |^to (?:see|have|get|receive) (?:my|a|an|some|more|the) |^for (?!(?:more|some|a little|another|a few|an? extension|time|patience|understanding)(?: |$))/u;
/** They want something for themselves, or it has been done, or is not said for certain. */
const OTHERWISE =
  /(?:^| )(?:not|never|no|don't|doesn't|didn't|nicht|keine?n?|pas|will send|would send|results?|ergebnisse?|resultats?|submitted|handed|delivered|returned|uploaded|finished|completed|done|abgegeben|eingereicht|rendu|entregue|entregado|more time|if|ob|si)(?: |,|$)/u;

const PRONOUNS: ReadonlySet<string> = new Set(
  "they he she someone somebody sie er jemand ils elles il elle".split(" "),
);
const SELF: ReadonlySet<string> = new Set("i we ich wir je j nous yo you".split(" "));
const BESIDE_NAMES: ReadonlySet<string> = new Set(
  "and und et y the my der die le la el hiring their recruiter hr manager team company firma".split(" "),
);
/** `Ada Lovelace and the hiring manager` */
const MOST_WHO = 6;

/** A verb may stand behind the day: `Testaufgabe bis Montag bekommen`. */
const TAIL = /^ (?:haben|bekommen|erhalten|sehen|zuruck|geschickt bekommen|at the latest|spatestens)$/u;
const TIME =
  /^,?(?: (?:at|um|a|a las))? (?:eod|cob|noon|midday|evening|morning|abends|mittags|\d{1,2}(?:[:.h]\d{2})?(?: ?(?:am|pm|uhr|h))?)$/u;

/** Finds what they want by a day (`ann wants my portfolio by wed`, `got a take-home, due fri`); nothing where it is something else. */
export function findAsked(typed: string, { today, order }: World): Asked | undefined {
  const [day, ...others] = findSpokenDates(typed, { today, order });
  if (!day || others.length > 0) return undefined;
  const before = fold(typed.slice(0, day.start));
  if (!BY.test(before) && !DUE.test(before)) return undefined;
  const head = before.replace(DUE, "").replace(BY, "").trim();
  if (OTHERWISE.test(head)) return undefined;
  const found = findVerb(head);
  if (!found)
    return head !== "" && TASK.test(head) && isTaskAlone(head, before) ? asked(typed, day, "", false) : undefined;
  const { what, who, isWanted } = found;
  const isAnswer = isWanted && ANSWER.test(` ${what}`);
  const isTask = TASK.test(` ${what}`) && !/^to (?!see|have|get|receive)/u.test(what);
  if (!isAnswer && !isTask && !(isWanted && MINE.test(`${what} `))) return undefined;
  return asked(typed, day, typed.split(" ").slice(0, who).join(" "), isAnswer);
}

function asked(typed: string, day: SpokenDate, who: string, isAnswer: boolean): Asked {
  const rest = fold(typed.slice(day.end)).replace(/[.!]$/u, "");
  const isPart = rest === "" || TAIL.test(rest) || TIME.test(rest);
  return {
    who: PRONOUNS.has(fold(who)) ? "" : who,
    day,
    isAnswer,
    rest: isPart ? "" : typed.slice(day.end).replace(/^[ ,;:.]+/u, ""),
  };
}

/** `technical test due 2 dec`: nothing is said besides. */
function isTaskAlone(head: string, before: string): boolean {
  return DUE.test(before) && head.split(" ").length <= MOST_TASK_WORDS && !OWN_DEED.test(head);
}

/** The person has done it, or is at it. */
const OWN_DEED =
  /(?:^| )(?:my|i|sent|gave|emailed|mailed|did|made|wrote|started|working|meine?n?|geschickt|mis?|mes|mon)(?: |$)/u;

const MOST_TASK_WORDS = 4;

/** The verb with what follows it, and how many words the subject has. */
function findVerb(
  head: string,
): { readonly what: string; readonly who: number; readonly isWanted: boolean } | undefined {
  const text = `${head} `;
  const got = GOT.exec(text)?.[0];
  if (got !== undefined) return { what: text.slice(got.length).trim(), who: 0, isWanted: false };
  const alone = ALONE.exec(text)?.[0];
  if (alone !== undefined)
    return { what: text.slice(alone.length).trim(), who: 0, isWanted: /quieren|piden|necesitan/u.test(alone) };
  const words = head.split(" ");
  for (let count = 1; count <= Math.min(MOST_WHO, words.length - 1); count++) {
    if (!isSubject(words.slice(0, count))) return undefined;
    const rest = `${words.slice(count).join(" ")} `;
    const wants = WANTS.exec(rest)?.[0];
    const verb = wants ?? SENDS.exec(rest)?.[0];
    if (verb !== undefined) return { what: rest.slice(verb.length).trim(), who: count, isWanted: wants !== undefined };
  }
  return undefined;
}

function isSubject(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      !SELF.has(word) &&
      /^\p{L}[\p{L}.'’-]*$/u.test(word) &&
      (PRONOUNS.has(word) || BESIDE_NAMES.has(word) || mayBeName(word)),
  );
}
