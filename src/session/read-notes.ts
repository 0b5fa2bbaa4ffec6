import {
  applicationsOf,
  readNote,
  readNoteLoading,
  type NoteOptions,
  type NoteReading,
  type NoteText,
  type TableOptions,
} from "../note/index.js";
import type { Circumstances } from "../engine/index.js";
import { gradeFindings } from "../policy/index.js";
import { compareTexts } from "../text/index.js";
import { CountryCalendars, type ZonedDateTime } from "../time/index.js";
import type { FoundNotes, Whereabouts, Workspace } from "../workspace/index.js";
import type { NoteFiles } from "./note-files.js";
import type { OpenedPolicy, PolicyOptions } from "./open-policy.js";
import type { Surroundings } from "./session.js";

export interface SessionOptions extends PolicyOptions, Whereabouts {
  /** The person's time zone where the workspace names none, asked for only then: an IANA name. */
  readonly zone: () => string;
  /** Actions include what follows if nobody answers. */
  readonly forecast?: boolean;
  /** No note at all is nothing to tell of. */
  readonly mayFindNone?: boolean;
  /** What stands in for files from the beginning: bytes by paths relative to the workspace; undefined: it is gone. */
  readonly texts?: ReadonlyMap<string, Uint8Array | undefined>;
  /** Opens the workspace again when something of it has changed. */
  readonly reopen?: (last: Workspace) => Promise<Workspace>;
  /** Called between files where many are read again, so that others get their turn. */
  readonly pause?: () => Promise<void>;
  /** Told between notes how many have been read or evaluated, of how many. */
  readonly onProgress?: (what: "read" | "evaluated", done: number, total: number) => void;
  /** Refuses what was found by throwing; `before` are the paths of the notes that were known. */
  readonly admit?: (found: FoundNotes, before: ReadonlySet<string>) => void;
}

/** How many notes are read or evaluated without a pause: each takes a millisecond or two, and an editor waits for no more than a few. */
export const BETWEEN_PAUSES = 4;

/** All that rests on files, replaced as a whole: who asks meanwhile is told what held before. */
export interface Read {
  readonly opened: OpenedPolicy;
  readonly zone: string;
  readonly files: NoteFiles;
  /** By path, in code-unit order. */
  readonly readings: Map<string, NoteReading>;
  readonly calendars: CountryCalendars;
}

export function circumstancesOf({ opened, zone, calendars }: Read, now: ZonedDateTime): Circumstances {
  const { policy, workspace } = opened;
  return { policy, me: { ...workspace.config.me, timezone: zone }, now, calendars };
}

export function surroundingsOf(read: Read, now: ZonedDateTime): Surroundings {
  const { opened, files } = read;
  const { workspace } = opened;
  const policyFiles = new Set(opened.policyFiles.keys());
  return { workspace, policyFiles, circumstances: circumstancesOf(read, now), personPages: files.personPages };
}

/** What the workspace file or a policy may be read from, or is. */
export function isPolicyFile({ policyFiles, workspace }: OpenedPolicy, path: string): boolean {
  return path === workspace.configFile || policyFiles.has(path) || /\.ya?ml$/iu.test(path);
}

export function sortByPath(readings: ReadonlyMap<string, NoteReading>): Map<string, NoteReading> {
  return new Map([...readings].toSorted(([a], [b]) => compareTexts(a, b)));
}

/** What is not UTF-8 is read again: its text does not tell its bytes. */
export function isReading(reading: NoteReading | undefined, { text, findings }: NoteText): boolean {
  return reading?.text === text && findings.length === 0 && !text.includes("\uFFFD");
}

/**
 * Reads what the files say; of the same text the last reading stays, if it was read in the same way.
 * @throws NoNotes, and what `admit` throws
 */
export async function readAll(
  opened: OpenedPolicy,
  files: NoteFiles,
  last: Read | undefined,
  options: SessionOptions,
): Promise<Read> {
  const { workspace, policy } = opened;
  const zone = workspace.config.me.timezone ?? options.zone();
  const how = noteOptions(opened, zone);
  const known =
    last && describeReading(last.opened, last.zone) === describeReading(opened, zone) ? last.readings : undefined;
  const found = files.gather({ mayFindNone: options.mayFindNone ?? false });
  options.admit?.(found, new Set(last?.readings.keys()));
  const { notes } = found;
  const isKnown = (note: NoteText): boolean => isReading(known?.get(note.path), note);
  const fresh = await readTexts(
    notes.filter((note) => !isKnown(note)),
    how,
    { ...options, workspace },
  );
  const read = new Map(fresh.map((reading) => [reading.path, reading]));
  const readings = notes.flatMap(({ path }) => read.get(path) ?? known?.get(path) ?? []);
  const calendars = last?.opened.policy === policy ? last.calendars : new CountryCalendars(policy.workdays);
  await loadCountries(calendars === last?.calendars ? fresh : readings, calendars);
  return { opened, zone, files, calendars, readings: new Map(readings.map((reading) => [reading.path, reading])) };
}

export async function readTexts(
  notes: readonly NoteText[],
  how: NoteOptions,
  {
    workspace,
    pause,
    onProgress,
  }: Pick<SessionOptions, "pause" | "onProgress"> & { readonly workspace: Pick<Workspace, "config"> },
): Promise<readonly NoteReading[]> {
  const readings: NoteReading[] = [];
  for (const note of notes) {
    if (readings.length % BETWEEN_PAUSES === 0) {
      onProgress?.("read", readings.length, notes.length);
      if (readings.length > 0) await pause?.();
    }
    readings.push(gradeReading(await readNoteLoading(note, how), workspace));
  }
  return readings;
}

export function readText(note: NoteText, how: NoteOptions, workspace: Workspace): NoteReading {
  return gradeReading(readNote(note, how), workspace);
}

function gradeReading(reading: NoteReading, { config }: Pick<Workspace, "config">): NoteReading {
  return { ...reading, findings: gradeFindings(reading.findings, config.checks) };
}

export async function loadCountries(readings: readonly NoteReading[], calendars: CountryCalendars): Promise<void> {
  const countries = new Set(readings.flatMap(applicationsOf).flatMap(({ country }) => country ?? []));
  for (const country of countries) await calendars.load(country);
}

export function noteOptions(
  { workspace, policy }: Pick<OpenedPolicy, "policy"> & { readonly workspace: Pick<Workspace, "config"> },
  zone: string,
): NoteOptions {
  const { fields, statuses, tables, body, journals } = workspace.config;
  const files = tablesByPath(tables);
  return { zone, fields, statuses, tables: files, body, journals, readsBody: policy.needs.sections };
}

/** Paths in one of Unicode's forms: macOS keeps names in another than people type. */
function tablesByPath(tables: Workspace["config"]["tables"]): Readonly<Record<string, TableOptions>> {
  return Object.fromEntries(tables.map(({ file, columns }) => [file.normalize("NFC"), { columns }]));
}

/** All but the text that a reading rests on. */
function describeReading({ workspace: { config }, policy }: OpenedPolicy, zone: string): string {
  const { fields, statuses, tables, body, journals, checks } = config;
  return JSON.stringify([zone, fields, statuses, tables, body, journals, checks, policy.needs]);
}
