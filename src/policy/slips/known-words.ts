import type { WordKind } from "../../expression/index.js";
import { KNOWN_CHANNELS, KNOWN_KINDS, normalizeChannel, normalizeKind, STATUSES, WENT } from "../../facts/index.js";
import { nearest } from "../../text/index.js";
import { isZone } from "../../time/index.js";
import type { Slip } from "./slip.js";

/** Which words there are of a kind, and what becomes of another one. */
interface WordList {
  /** What one of them is, as the end of "… is no". */
  readonly what: string;
  readonly words: readonly string[];
  /** The person's own, of which there is no need to be told. */
  readonly own?: readonly string[];
  /** As notes are read: a word that is written otherwise is never met. */
  readonly normalize?: (written: string) => string;
  /** What nearly is another word: an error, where there is a way to say that it is meant. */
  readonly ifNearly: Slip["severity"];
  /** What is like none of them. */
  readonly ifUnknown?: Slip["severity"];
  /** How to say that it is meant. */
  readonly declare?: (word: string) => string;
}

export type KnownWords = Readonly<Record<WordKind, WordList>>;

/** What a policy has of its own. */
export interface OwnWords {
  readonly kinds: readonly string[];
  readonly channels: readonly string[];
  /** Of its rules and checks. */
  readonly ids: readonly string[];
  readonly drafts: readonly string[];
}

const lowerCase = (written: string): string => written.trim().toLowerCase();

export function listKnownWords({ kinds, channels, ids, drafts }: OwnWords): KnownWords {
  const closed = { ifNearly: "error", ifUnknown: "error" } as const;
  const open = { ifNearly: "error", ifUnknown: "warning" } as const;
  return {
    status: { what: "status", words: STATUSES, normalize: lowerCase, ...closed },
    went: { what: "word for how an interview went", words: WENT, normalize: lowerCase, ...closed },
    zone: { what: "time zone", words: [], ...closed },
    kind: {
      what: "kind of log entry that is known here",
      words: KNOWN_KINDS,
      own: kinds,
      normalize: normalizeKind,
      declare: (word) => `if it is one of your own, declare it in a policy: kinds: [${word}]`,
      ...open,
    },
    channel: {
      what: "channel that is known here",
      words: KNOWN_CHANNELS,
      own: channels,
      normalize: normalizeChannel,
      declare: (word) => `if it is one of your own, declare it in a policy: channels: [${word}]`,
      ...open,
    },
    id: { what: "rule or check", words: ids, ...open },
    "interview-kind": {
      what: "kind of interview that is known here",
      words: INTERVIEWS,
      normalize: lowerCase,
      ifNearly: "warning",
    },
    "draft-kind": {
      what: "kind of draft that is known here",
      words: [...drafts, ...KNOWN_KINDS, "call-script", "voicemail"],
      normalize: normalizeKind,
      ifNearly: "warning",
    },
  };
}

/** The words of people for what kind of interview it is are their own. */
const INTERVIEWS = ["phone", "video", "onsite", "on-site", "panel"];

/** What is wrong with a word that is to be one of a kind; nothing is wrong with none, which asks whether there is one. */
export function judgeWord(word: string, list: WordList): Pick<Slip, "message" | "severity"> | undefined {
  const { what, words, own = [], normalize = String, ifNearly, ifUnknown, declare } = list;
  if (word === "" || words.includes(word) || own.includes(word)) return undefined;
  if (what === "time zone") return judgeZone(word);
  const read = normalize(word);
  if (read !== word) return { message: `notes are never read as saying ${word}; write ${read}`, severity: "error" };
  const meant = nearest(word, [...words, ...own]);
  const told = declare ? `; ${declare(word)}` : "";
  if (meant !== undefined)
    return {
      message: `${word} is no ${what}; did you mean ${meant}?${told && ` (${told.slice(2)})`}`,
      severity: ifNearly,
    };
  if (ifUnknown === undefined) return undefined;
  const expected = ifUnknown === "error" ? `; expected ${words.join(", ")}` : told;
  return { message: `${word} is no ${what}${expected}`, severity: ifUnknown };
}

function judgeZone(word: string): Pick<Slip, "message" | "severity"> | undefined {
  if (isZone(word)) return undefined;
  const meant = nearest(word, Intl.supportedValuesOf("timeZone"));
  const mend = meant ? `did you mean ${meant}?` : "expected an IANA name such as Europe/Berlin";
  return { message: `${word} is no time zone; ${mend}`, severity: "error" };
}
