import type { Action, NoteEvaluation } from "../../engine/index.js";
import { INTERVIEW_KINDS, KNOWN_CHANNELS, STATUSES, type Application, type Contact } from "../../facts/index.js";
import { summaryPhrase } from "../../output/index.js";
import { listNames } from "../../policy/index.js";
import { oneLine, slug } from "../../text/index.js";
import type { Command, Invocation } from "../command.js";
import { findNote } from "../find-note.js";
import type { Io } from "../io.js";
import { openHunt, type OpenHunt } from "../open.js";
import { readTyped, type Typed } from "./read-typed.js";

/** A word that may come next, and what it stands for. */
export interface Offer {
  readonly word: string;
  readonly about?: string;
}

/**
 * What may stand behind the words of a command line: names of notes, people and employers, rules, words of the log. Every word
 * can be typed in every shell as it is: names of notes and people are written as keys. @throws what `describeFailure` knows
 */
export async function offerNext(
  words: readonly string[],
  commands: readonly Command[],
  { options }: Invocation,
  io: Io,
): Promise<readonly Offer[]> {
  const typed = readTyped(words, commands);
  if (!typed) return [];
  const invocation: Invocation = { operands: [], options: { ...options, ...typed.options, quiet: true } };
  const hunt = await openHunt(invocation, io, { mayFindNone: true });
  const own = typed.flag === undefined ? offerOperand(typed, hunt) : offerValue(typed.flag, typed, hunt);
  const isNamed = typed.command === "explain" && typed.flag === undefined && typed.operands.length === 0;
  const offers = isNamed ? [...own, ...(await offerNames(hunt))] : own;
  const known = new Map(offers.filter(({ word }) => isPlain(word)).map((offer) => [offer.word, offer]));
  return [...known.values()];
}

/** No shell reads anything into it. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}/._-]*$/u.test(word);
}

/**
 * What else can be explained: what the policy has, and the lists of its language's words. These themselves, hundreds, would bury the
 * notes, and keep shells from offering files.
 */
async function offerNames({ snapshot: { policy } }: OpenHunt): Promise<readonly Offer[]> {
  const { TOPICS } = await import("../../reference/index.js");
  return offerWords([...listNames(policy), ...TOPICS]);
}

function offerValue(flag: string, { operands: [name] }: Typed, hunt: OpenHunt): readonly Offer[] {
  if (flag === "company") return offerCompanies(hunt);
  if (flag === "kind") return offerWords(INTERVIEW_KINDS);
  if (flag === "by") return offerWords(KNOWN_CHANNELS);
  if (flag === "with") return offerPeople(name, hunt);
  return flag === "status" ? offerWords(STATUSES) : [];
}

function offerOperand({ command, operands: [name, ...rest] }: Typed, hunt: OpenHunt): readonly Offer[] {
  if (name === undefined) return offerNotes(command, hunt);
  const note = noteOf(name, hunt);
  if (command === "log") return offerTelling(rest, note);
  if (rest.length > 0 || !note) return [];
  if (command === "done" || command === "draft")
    return offerActions(note.actions.filter((action) => !action.projected && (command === "draft" || isOpen(action))));
  if (command === "skip") return offerIds(note, hunt);
  return command === "snooze" ? offerWords(["1w", "2w", "1m", "tomorrow", "mon", "off"]) : [];
}

/** Each by its rule where that asks for one thing only. */
function offerActions(actions: readonly Action[]): readonly Offer[] {
  return actions.map((action) => {
    const isOnly = actions.filter(({ rule }) => rule === action.rule).length === 1;
    return { word: isOnly ? action.rule : action.key, about: summaryPhrase(action) };
  });
}

function noteOf(name: string, { snapshot: { evaluation, workspace } }: OpenHunt): NoteEvaluation | undefined {
  try {
    return findNote(evaluation, name, workspace.config.calendar.secret);
  } catch {
    return undefined; // None of that name, or several: the command will say so.
  }
}

function isOpen({ state }: { readonly state: string }): boolean {
  return state === "open" || state === "overdue";
}

/** Each by its company, else by company and role, else by its file: by what only it has. Of `done`, those of which something is open. */
function offerNotes(command: string, { snapshot: { evaluation } }: OpenHunt): readonly Offer[] {
  const notes = evaluation.notes.filter(({ situation }) => !situation.application.row);
  const open = command === "done" ? notes.filter(({ actions }) => actions.some(isOpen)) : [];
  const counts = new Map<string, number>();
  for (const { situation } of notes)
    for (const name of namesOf(situation.application)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (open.length > 0 ? open : notes).map(({ situation: { application } }) => {
    const { company, role, path } = application;
    const name = namesOf(application).find((one) => counts.get(one) === 1);
    return { word: name ?? path, about: `${company} · ${role}` };
  });
}

function namesOf({ company, role }: Application): readonly string[] {
  return [slug(company), slug(`${company} ${role}`)].filter((name) => name !== "");
}

function offerCompanies({ snapshot: { evaluation } }: OpenHunt): readonly Offer[] {
  return evaluation.notes.map(({ situation: { application } }) => ({
    word: slug(application.company),
    about: application.company,
  }));
}

function offerPeople(name: string | undefined, hunt: OpenHunt): readonly Offer[] {
  const note = name === undefined ? undefined : noteOf(name, hunt);
  return note ? note.situation.application.contacts.map(offerPerson) : [];
}

function offerPerson({ key, name, title }: Contact): Offer {
  return { word: key, about: title === undefined ? name : `${name}, ${title}` };
}

/** Those that have something to say of the note first. */
function offerIds({ actions, findings }: NoteEvaluation, { snapshot: { policy } }: OpenHunt): readonly Offer[] {
  const own = [...policy.rules, ...policy.checks].map(({ id }) => id);
  return [
    ...actions.filter(({ projected }) => !projected).map((action) => ({ word: action.rule, about: action.title })),
    ...findings
      .filter(({ check }) => own.includes(check))
      .map(({ check, message }) => ({ word: check, about: message })),
    ...offerWords(
      own.filter((id) => ![...actions.map(({ rule }) => rule), ...findings.map(({ check }) => check)].includes(id)),
    ),
  ];
}

/** What may follow a word of what is told; anything may be said otherwise. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  "": [
    "sent",
    "received",
    "called",
    "interview",
    "invitation",
    "reply",
    "rejected",
    "offer",
    "contact",
    "status",
    "they",
  ],
  sent: ["application", "thank-you", "follow-up", "note"],
  received: ["reply", "invitation", "offer", "rejection", "note"],
  application: ["to", "by", "yesterday"],
  "thank-you": ["to", "by", "yesterday"],
  "follow-up": ["to", "by", "yesterday"],
  note: ["to", "from", "by"],
  reply: ["from", "promised", "by"],
  invitation: ["from", "by"],
  rejection: ["from", "by"],
  offer: ["from", "by"],
  interview: ["with", "moved", "cancelled"],
  they: ["answer", "called"],
  answer: ["by"],
  status: STATUSES,
  by: KNOWN_CHANNELS,
};

const TO_PEOPLE: ReadonlySet<string> = new Set(["to", "from", "with", "contact"]);

function offerTelling(told: readonly string[], note: NoteEvaluation | undefined): readonly Offer[] {
  const last = told.at(-1) ?? "";
  if (TO_PEOPLE.has(last)) return note ? note.situation.application.contacts.map(offerPerson) : [];
  if (last === "by" && told.at(-2) === "answer") return offerWords(["tomorrow", "mon", "tue", "wed", "thu", "fri"]);
  return offerWords(Object.hasOwn(TELLING, last) ? (TELLING[last] ?? []) : []);
}

function offerWords(words: readonly string[]): readonly Offer[] {
  return words.map((word) => ({ word }));
}

/** A line an offer: the word, a tab, and what it stands for. */
export function writeOffers(offers: readonly Offer[]): string {
  return offers.map(({ word, about = "" }) => (about === "" ? `${word}\n` : `${word}\t${oneLine(about)}\n`)).join("");
}
