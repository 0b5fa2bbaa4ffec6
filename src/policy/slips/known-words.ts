import type { Finding, Severity } from "../../diagnostics/index.js";
import { echo } from "../../text/index.js";
import type { WordKind } from "../../expression/index.js";
import { KNOWN_CHANNELS, KNOWN_KINDS, normalizeChannel, normalizeKind, STATUSES, WENT } from "../../facts/index.js";
import { isZone, noZonePhrase } from "../../time/index.js";
import type { PolicyCheck } from "../checks.js";
import type { Suggester } from "./suggest.js";

/** Which words there are of a kind, and what becomes of another one. */
interface WordList {
  /** What one of them is, as the end of "… is no". */
  readonly what: string;
  readonly words: ReadonlySet<string>;
  /** The person's own, of which there is no need to be told. */
  readonly own?: ReadonlySet<string>;
  /** As notes are read: a word that is written otherwise is never met. */
  readonly normalize?: (written: string) => string;
  /** What nearly is another word: an error, where there is a way to say that it is meant. */
  readonly ifNearly: Severity;
  /** What is like none of them. */
  readonly ifUnknown?: Severity;
  /** The code of another word; undeclared-word by default. */
  readonly check?: PolicyCheck;
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
    status: { what: "status", words: new Set<string>(STATUSES), normalize: lowerCase, ...closed },
    went: { what: "word for how an interview went", words: new Set<string>(WENT), normalize: lowerCase, ...closed },
    zone: { what: "time zone", words: ZONES, ...closed },
    kind: {
      what: "kind of log entry that is known here",
      words: new Set<string>(KNOWN_KINDS),
      own: new Set(kinds),
      normalize: normalizeKind,
      declare: (word) => `if it is one of your own, declare it in a policy: kinds: [${echo(word)}]`,
      ...open,
    },
    channel: {
      what: "channel that is known here",
      words: new Set<string>(KNOWN_CHANNELS),
      own: new Set(channels),
      normalize: normalizeChannel,
      declare: (word) => `if it is one of your own, declare it in a policy: channels: [${echo(word)}]`,
      ...open,
    },
    id: { what: "rule or check", check: "unknown-id", words: new Set(ids), ...open },
    "interview-kind": {
      what: "kind of interview that is known here",
      words: INTERVIEWS,
      normalize: lowerCase,
      ifNearly: "warning",
    },
    "draft-kind": {
      what: "kind of draft that is known here",
      words: new Set([...drafts, ...KNOWN_KINDS, "call-script", "voicemail"]),
      normalize: normalizeKind,
      ifNearly: "warning",
    },
  };
}

/** The words of people for what kind of interview it is are their own. */
const INTERVIEWS: ReadonlySet<string> = new Set(["phone", "video", "onsite", "on-site", "panel"]);

/** Too many to list: they are asked for one by one. */
const ZONES: ReadonlySet<string> = new Set();

type Judgement = Pick<Finding, "message" | "severity"> & { readonly check: PolicyCheck };

/** What is wrong with a word that is to be one of a kind; nothing is wrong with none, which asks whether there is one. */
export function judgeWord(word: string, list: WordList, suggester: Suggester): Judgement | undefined {
  const {
    what,
    words,
    own = new Set(),
    normalize = String,
    ifNearly,
    ifUnknown,
    declare,
    check = "undeclared-word",
  } = list;
  if (word === "" || words.has(word) || own.has(word)) return undefined;
  if (words === ZONES) return judgeZone(word, suggester);
  const read = normalize(word);
  if (read !== word)
    return {
      check: "undeclared-word",
      message: `notes are never read as saying ${echo(word)}; write ${echo(read)}`,
      severity: "error",
    };
  const meant = suggester.nearest(what, word, () => [...words, ...own]);
  const told = declare?.(word);
  if (meant !== undefined) {
    const message = `${echo(word)} is no ${what}; did you mean ${echo(meant)}?${told === undefined ? "" : ` (${told})`}`;
    return { check, message, severity: ifNearly };
  }
  if (ifUnknown === undefined) return undefined;
  const mend = ifUnknown === "error" ? `expected ${[...words].join(", ")}` : told;
  return { check, message: `${echo(word)} is no ${what}${mend === undefined ? "" : `; ${mend}`}`, severity: ifUnknown };
}

function judgeZone(word: string, suggester: Suggester): Judgement | undefined {
  if (isZone(word)) return undefined;
  const zone = suggester.zone(word);
  return {
    check: "undeclared-word",
    message: noZonePhrase(echo(word), zone === undefined ? undefined : { zone }),
    severity: "error",
  };
}
