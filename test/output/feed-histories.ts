import { addForecast, evaluateNote, gatherEvaluations, type Circumstances } from "../../src/engine/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { writeCalendar } from "../../src/output/index.js";
import { loadPolicy } from "../../src/policy/index.js";
import { parseNow, type ZonedDateTime } from "../../src/time/index.js";
import { IS_THOROUGH } from "../cases.js";
import { readEvents } from "./calendar-lines.js";

/** How a feed is kept, and what befalls it. */
export interface Circumstance {
  /** Every run of a day is told the day alone (`--now 2026-11-02`). */
  readonly isByDay?: boolean;
  /** How often, of a hundred runs, the previous feed is lost before it. */
  readonly losses?: number;
  /** How often an older feed stands in its place. */
  readonly restores?: number;
  /** How many computers publish in turn, each with a feed of its own and the same notes. */
  readonly computers?: number;
  /** Nothing is remembered at all. */
  readonly isForgetful?: boolean;
}

/** What was published, in figures. */
export interface Faults {
  published: number;
  /** Another text under a revision that the event was published with before. */
  equal: number;
  /** A text with a lower revision (in any of its three values) than another text of the event had before. */
  lower: number;
  /** Those of them that stand in the previous feed as they are: that says that nothing has changed. */
  lowerUnchanged: number;
  /** A revision lower than one before, under which the event said the same. */
  lowerSame: number;
}

interface Draft {
  company: string;
  role: string;
  status: string;
  interview: string;
  promised: string;
  log: readonly string[];
  snooze: string;
  isThere: boolean;
}

const ZONE = "Europe/Berlin";
const FIRST_DAY = Date.UTC(2026, 10, 2);
export const DAYS = IS_THOROUGH ? 16 : 6;
const NOTES = 4;
const DAY = 86_400_000;

const toDate = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Seeded: the same history for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed * 0x9e3779b1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function writeNote(draft: Draft): string {
  const lines = [`company: ${draft.company}`, `role: ${draft.role}`, `status: ${draft.status}`, "applied: 2026-10-20"];
  lines.push("contacts: [{name: Ada Lovelace, email: ada@acme.example, phone: +1 212 555 0100}]");
  const promised = draft.promised && `, promised_by: ${draft.promised}`;
  lines.push(`interviews: [{date: ${draft.interview} 14:00, with: [Ada Lovelace]${promised}}]`);
  if (draft.snooze) lines.push(`snooze_until: ${draft.snooze}`);
  lines.push("log:", ...draft.log.map((entry) => `  - ${entry}`));
  return `---\n${lines.join("\n")}\n---\n`;
}

/** Some days of notes that people write, take back and put off, published several times a day. */
export async function live(seed: number, circumstance: Circumstance, write = writeCalendar): Promise<Faults> {
  const { isByDay = false, losses = 0, restores = 0, computers = 1, isForgetful = false } = circumstance;
  const random = createRandom(seed);
  const chance = (percent: number): boolean => random(100) < percent;
  const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
  const policy = await loadPolicy({ policies: [{ name: "default", place: { file: "" } }] });
  await loadMarkdown();
  const drafts = Array.from({ length: NOTES }, (_, at): Draft => ({
    company: `Company ${at}`,
    role: "Engineer",
    status: "interviewing",
    interview: toDate(FIRST_DAY + (random(12) - 4) * DAY),
    promised: "",
    log: [],
    snooze: "",
    isThere: true,
  }));
  const versions: Draft[][] = drafts.map((draft) => [{ ...draft }]);

  const change = (at: number, today: string): void => {
    const draft = drafts[at]!;
    const inDays = (days: number): string => toDate(Date.parse(today) + days * DAY);
    pick([
      () => (draft.role = pick(["Engineer", "Senior Engineer", "Staff Engineer"])),
      () => (draft.company = pick([`Company ${at}`, `Company ${at} GmbH`])),
      () => (draft.interview = inDays(random(9) - 4)),
      () => (draft.promised = draft.promised ? "" : inDays(random(8) - 2)),
      () => (draft.log = [...draft.log, `${today} sent ${pick(["thank-you", "follow-up"])} to Ada Lovelace by email`]),
      () => (draft.log = [...draft.log, `${today} received reply from Ada Lovelace`]),
      () => (draft.log = draft.log.slice(0, -1)),
      () => (draft.snooze = draft.snooze ? "" : inDays(1 + random(5))),
      () => (draft.snooze = draft.snooze ? "" : inDays(1)),
      () => (draft.isThere = !draft.isThere),
      // Back to what it said some time ago.
      () => Object.assign(draft, pick(versions[at]!)),
      () => Object.assign(draft, pick(versions[at]!)),
    ])();
    versions[at]!.push({ ...draft });
  };

  const evaluate = (now: ZonedDateTime): ReturnType<typeof gatherEvaluations> => {
    const circumstances: Circumstances = { policy, me: { timezone: ZONE }, now };
    const notes = drafts.flatMap((draft, at) => {
      const { application } = readNote({ path: `note-${at}.md`, text: writeNote(draft) }, { zone: ZONE });
      return draft.isThere && application ? [addForecast(evaluateNote(application, circumstances), circumstances)] : [];
    });
    return gatherEvaluations(circumstances, { notes, findings: [], otherFiles: 0 });
  };

  const feeds: (string | undefined)[] = Array.from({ length: computers }, () => undefined);
  const older: string[] = [];
  const ledger = new Ledger();
  for (let day = 0; day < DAYS; day++) {
    let minutes = 360 + random(60);
    for (let run = 2 + random(6); run > 0; run--) {
      minutes += 1 + random(150);
      const today = toDate(FIRST_DAY + day * DAY);
      for (let changes = random(4); changes > 0; changes--) change(random(NOTES), today);
      const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
      const now = parseNow(isByDay ? today : `${today}T${time}`, ZONE);
      if (!now.ok) throw new Error(now.reason);
      const computer = random(computers);
      if (chance(losses)) feeds[computer] = undefined;
      if (chance(restores) && older.length > 0) feeds[computer] = pick(older);
      const previous = isForgetful ? undefined : feeds[computer];
      const { content } = await write(evaluate(now.value), { name: "Job search", productVersion: "0", previous });
      ledger.add(content, previous);
      feeds[computer] = content;
      older.push(content);
    }
  }
  return ledger.faults;
}

interface Published {
  readonly content: string;
  /** SEQUENCE, DTSTAMP, LAST-MODIFIED, each of a width of its own. */
  readonly revision: readonly string[];
}

/** All that was ever published, by UID. */
class Ledger {
  readonly faults: Faults = {
    published: 0,
    equal: 0,
    lower: 0,
    lowerUnchanged: 0,
    lowerSame: 0,
  };
  readonly #seen = new Map<string, Published[]>();

  add(feed: string, previous = ""): void {
    const before = new Set(readEvents(previous).map(({ bytes }) => bytes));
    for (const { uid, bytes, values } of readEvents(feed)) {
      const content = bytes.replace(/^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):.*\r\n/gmu, "");
      const { SEQUENCE = "", DTSTAMP = "" } = values;
      const revision = [SEQUENCE.padStart(10, "0"), DTSTAMP, values["LAST-MODIFIED"] ?? ""];
      const seen = this.#seen.get(uid) ?? [];
      const others = seen.filter((one) => one.content !== content);
      const isLower = (other: Published): boolean => revision.some((value, at) => value < other.revision[at]!);
      this.faults.published++;
      if (others.some((other) => String(other.revision) === String(revision))) this.faults.equal++;
      if (others.some(isLower)) {
        this.faults.lower++;
        if (before.has(bytes)) this.faults.lowerUnchanged++;
      } else if (seen.some(isLower)) this.faults.lowerSame++;
      if (!seen.some((one) => one.content === content && String(one.revision) === String(revision)))
        this.#seen.set(uid, [...seen, { content, revision }]);
    }
  }
}
