import { evaluateNote, mendText, suppress } from "../../src/engine/index.js";
import { loadMarkdown, readNote } from "../../src/note/index.js";
import { InvalidInput } from "../../src/diagnostics/index.js";
import { readConfig } from "../../src/workspace/index.js";
import { runCli } from "../cli/run-cli.js";
import { BERLIN, clock, DEFAULT_POLICY } from "../engine/evaluate.js";
import { loadFiles } from "../policy/load-files.js";
import { makeFolder } from "../workspace/make-folder.js";

/** Something that is said of a text. */
export interface Told {
  readonly message: string;
  readonly isError: boolean;
}

/** A place where a name is written: what stands around it, and how it is read there. */
export interface Place {
  readonly around: (word: string) => string;
  readonly read: (text: string) => Promise<readonly Told[]>;
  /** What `--fix` makes of a text; where nothing is ever mended, it is left out. */
  readonly mend?: (text: string) => string;
}

await loadMarkdown();
const circumstances = { policy: DEFAULT_POLICY, me: { timezone: BERLIN }, now: clock("2026-11-21") };

function findingsIn(text: string) {
  const { application, findings, ignores } = readNote({ path: "acme.md", text }, { zone: BERLIN });
  return application
    ? evaluateNote(application, circumstances, findings).findings
    : suppress(findings, { file: "acme.md", ignores, policy: DEFAULT_POLICY }).findings;
}

/** Lines of a note's front matter. Only what its reader says is looked at, and of opting out. */
function inNote(lines: (word: string) => string): Place {
  const own = (text: string) =>
    findingsIn(text).filter(({ check }) => !DEFAULT_POLICY.checks.some(({ id }) => id === check));
  return {
    around: (word) => `---\ncompany: Acme\nrole: SRE\n${lines(word)}\n---\n`,
    read: (text) =>
      Promise.resolve(own(text).map(({ message, severity }) => ({ message, isError: severity === "error" }))),
    mend: (text) => mendText(text, own).text,
  };
}

/** Nothing but what is said of the name: a value that its key does not take is another matter. */
function onlyOf(about: RegExp, place: Place): Place {
  return { ...place, read: async (text) => (await place.read(text)).filter(({ message }) => about.test(message)) };
}

/** A key alone, so that only what is said of keys counts. */
function keyOf(lines: (word: string) => string): Place {
  const own = (text: string) => findingsIn(text).filter(({ check }) => KEY_CHECKS.has(check));
  return {
    around: (word) => `---\n${lines(word)}\n---\n`,
    read: (text) => Promise.resolve(own(text).map(({ message }) => ({ message, isError: true }))),
    mend: (text) => mendText(text, own).text,
  };
}

const KEY_CHECKS: ReadonlySet<string> = new Set(["unknown-key", "duplicate-field", "duplicate-key"]);

/** A policy over the default one. */
function inPolicy(lines: (word: string) => string): Place {
  return {
    around: (word) => `format: 1\nname: mine\nextends: [default]\n${lines(word)}\n`,
    read: (text) => refusalOf(() => loadFiles({ "mine.yaml": text }, ["mine.yaml"])),
  };
}

const inRule = (field: string) =>
  inPolicy((word) => `rules:\n  - {id: mine, title: Write, opens: today, ${field.replace("WORD", word)}}`);
const inSettings = (name: string) => inPolicy((word) => `settings: {${name}: "${word}"}`);

function inWorkspace(lines: (word: string) => string): Place {
  return { around: lines, read: (text) => refusalOf(() => readConfig(text, "followthrough.yaml")) };
}

const UNKNOWN = /^unknown (?:command|option)/u;
const NORTHWIND = "---\ncompany: Northwind\nrole: Analyst\napplied: 2026-11-02\n---\n";

/** What is typed after `followthrough`, in a folder with one note. */
function typed(words: (word: string) => string): Place {
  return {
    around: words,
    read: async (text) => {
      const cwd = makeFolder({ "northwind.md": NORTHWIND, "followthrough.yaml": "policy: default\n" });
      const { code, stderr } = await runCli([...text.split(" "), "--now", "2026-11-21"], { cwd });
      return code === 2 ? [{ message: stderr.trimEnd(), isError: true }] : [];
    },
  };
}

async function refusalOf(read: () => unknown): Promise<readonly Told[]> {
  try {
    await read();
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.findings.map(({ message }) => ({ message, isError: true }));
    throw error;
  }
}

export const PLACES = {
  key: keyOf((word) => `${word}:`),
  "interview's key": keyOf((word) => `interviews: [{${word}: }]`),
  "contact's key": keyOf((word) => `contacts: [{${word}: }]`),
  "entry's key": keyOf((word) => `log: [{${word}: }]`),
  status: inNote((word) => `status: ${word}`),
  direction: inNote((word) => `log:\n  - 2026-11-02 ${word} note`),
  kind: inNote((word) => `log:\n  - 2026-11-02 sent ${word}`),
  clause: inNote((word) => `log:\n  - 2026-11-02 sent note, ${word}`),
  went: inNote((word) => `interviews: [{date: 2026-11-02, went: ${word}}]`),
  zone: inNote((word) => `timezone: ${word}`),
  date: inNote((word) => `applied: ${word}`),
  "interview's date": inNote((word) => `interviews:\n  - ${word}`),
  person: inNote((word) => `contacts: [Ada Lovelace, Jan, Norman]\ninterviews: [{date: 2026-11-02, with: [${word}]}]`),
  skip: inNote((word) => `interviews: [2026-11-02]\nskip: [${word}]`),
  ignore: onlyOf(
    /^(?:no check|there is no)/u,
    inNote((word) => `status: simmering # followthrough-ignore ${word}: as I like it`),
  ),
  "policy's key": inPolicy((word) => `${word}: []`),
  "rule's key": onlyOf(/^unknown key/u, inRule('WORD: "today"')),
  "rule's advice": inRule("advice: [WORD]"),
  "rule's draft": inRule("draft: WORD"),
  "rule to switch off": inPolicy((word) => `rules: [{id: ${word}, off: true}]`),
  severity: inPolicy((word) => `checks: [{id: mine, assert: "true", message: m, severity: ${word}}]`),
  "built-in policy": {
    ...inPolicy(() => ""),
    around: (word: string) => `format: 1\nname: mine\nextends: [${word}]\n`,
  },
  "name in an expression": inRule("when: 'optional.of(WORD).hasValue()'"),
  fact: inRule("when: 'optional.of(application.WORD).hasValue()'"),
  "setting in an expression": inRule("when: 'optional.of(settings.WORD).hasValue()'"),
  "method of a date": inRule("when: 'today.WORD() == today'"),
  "function of a number": inRule("when: 'today + WORD(2) > today'"),
  "function of a date": inRule("when: 'WORD(today) == today'"),
  "method of a date with a number": inRule("when: 'today.WORD(2) == today'"),
  span: inSettings("reply_grace"),
  "part of a rule": inPolicy((word) => `settings: {workdays: "FREQ=WEEKLY;${word}=MO"}`),
  frequency: inPolicy((word) => `settings: {workdays: "FREQ=${word};BYDAY=MO"}`),
  weekday: inPolicy((word) => `settings: {workdays: "FREQ=WEEKLY;BYDAY=${word}"}`),
  holidays: inSettings("holidays"),
  "workspace's key": onlyOf(
    /^unknown key/u,
    inWorkspace((word) => `${word}: {}`),
  ),
  "own key": onlyOf(
    /^unknown key/u,
    inWorkspace((word) => `me: {${word}: "Jo"}`),
  ),
  "field that a key means": inWorkspace((word) => `fields: {mine: ${word}}`),
  "status that a word means": inWorkspace((word) => `statuses: {mine: ${word}}`),
  "grade of a check": inWorkspace((word) => `checks: {reply-date-unknown: ${word}}`),
  "own zone": inWorkspace((word) => `me: {timezone: ${word}}`),
  command: onlyOf(
    UNKNOWN,
    typed((word) => word),
  ),
  "command behind an option": onlyOf(
    UNKNOWN,
    typed((word) => `--quiet ${word}`),
  ),
  "command to explain": typed((word) => `help ${word}`),
  option: onlyOf(
    UNKNOWN,
    typed((word) => `check --${word}`),
  ),
  format: typed((word) => `check --format ${word}`),
  shell: typed((word) => `completions ${word}`),
  note: typed((word) => `draft ${word} follow-up`),
  draft: typed((word) => `draft northwind ${word}`),
  "name to explain": typed((word) => `explain ${word}`),
} satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;
