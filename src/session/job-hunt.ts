import { join } from "node:path";
import { compareFindings, type Finding } from "../diagnostics/index.js";
import { findShared, gatherEvaluations, mendText, type Circumstances, type Evaluation } from "../engine/index.js";
import {
  loadMarkdown,
  needsMarkdown,
  readNote,
  type NoteOptions,
  type NoteReading,
  type NoteText,
} from "../note/index.js";
import { gradeFindings } from "../policy/index.js";
import { compareTexts } from "../text/index.js";
import { CountryCalendars, nextDayChange, type ZonedDateTime } from "../time/index.js";
import {
  openWorkspace,
  OverlayFiles,
  type FoundNotes,
  type SeenFile,
  type Whereabouts,
  type Workspace,
} from "../workspace/index.js";
import { compareEvaluated } from "./difference.js";
import { evaluateReading, type Evaluated } from "./evaluate-note.js";
import { locateIn } from "./locate.js";
import { changedAt, EVERYTHING, NoteFiles, type Changed } from "./note-files.js";
import { NotesById } from "./notes-by-id.js";
import { openPolicyIn, type OpenedPolicy, type PolicyOptions } from "./open-policy.js";
import type { Change, NoteEdit, NoteSnapshot, PlannedEdit, PlannedFixes, Session, Snapshot } from "./session.js";

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

/** How many notes are read or evaluated without a pause. */
const BETWEEN_PAUSES = 25;

/** All that rests on files, replaced as a whole: who asks meanwhile is told what held before. */
interface Read {
  readonly opened: OpenedPolicy;
  readonly zone: string;
  readonly files: NoteFiles;
  /** By path, in code-unit order. */
  readonly readings: Map<string, NoteReading>;
  readonly calendars: CountryCalendars;
}

/** Finds and reads the notes of an opened workspace. @throws NoNotes, and what `admit` throws */
export async function openSession(opened: OpenedPolicy, options: SessionOptions): Promise<Session> {
  const overlay = new OverlayFiles(opened.workspace.files);
  const workspace = { ...opened.workspace, files: overlay };
  for (const [path, bytes] of options.texts ?? []) overlay.set(join(workspace.root, path), bytes && Buffer.from(bytes));
  const first = { ...opened, workspace };
  const files = await NoteFiles.find(workspace);
  options.admit?.(files.gather({ mayFindNone: options.mayFindNone ?? false }), new Set());
  return new JobHunt(await readAll(first, files, undefined, options), overlay, options);
}

class JobHunt implements Session {
  readonly #options: SessionOptions;
  readonly #overlay: OverlayFiles;
  #read: Read;
  /** What has changed and could not be read since. */
  readonly #pending = new Set<string>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  readonly #evaluated = new Map<string, Evaluated>();
  #snapshot: Snapshot | undefined;
  #byId: NotesById;

  constructor(read: Read, overlay: OverlayFiles, options: SessionOptions) {
    this.#read = read;
    this.#byId = new NotesById(read.readings.values());
    this.#overlay = overlay;
    this.#options = options;
  }

  get zone(): string {
    return this.#read.zone;
  }

  current(now: ZonedDateTime): Snapshot {
    const last = this.#snapshot;
    if (last && holdsAt(now, last.circumstances.now.epochMilliseconds, last.validUntil.epochMilliseconds)) return last;
    this.#snapshot = this.#look(now);
    return this.#snapshot;
  }

  look(path: string, now: ZonedDateTime): NoteSnapshot | undefined {
    const evaluated = this.#evaluate(path, now);
    if (!evaluated) return undefined;
    const { reading, note, findings, suppressed } = evaluated;
    const { policy, workspace } = this.#read.opened;
    const { checks } = workspace.config;
    const shared = findShared(this.#byId.of(reading), policy);
    const isOwn = ({ file }: Finding): boolean => file === path;
    const told = [...shared.findings.filter(isOwn), ...findings].toSorted(compareFindings);
    return {
      ...{ path, text: reading.text, evaluation: note },
      findings: gradeFindings(told, checks),
      suppressed: [...suppressed, ...shared.suppressed.filter(({ finding }) => isOwn(finding))],
    };
  }

  async prepare(now: ZonedDateTime): Promise<void> {
    const { pause, onProgress } = this.#options;
    const stale = [...this.#read.readings.keys()].filter((path) => {
      const last = this.#evaluated.get(path);
      return !last || !holdsAt(now, last.from, last.until);
    });
    for (const [done, path] of stale.entries()) {
      if (done % BETWEEN_PAUSES === 0) {
        onProgress?.("evaluated", done, stale.length);
        await pause?.();
      }
      this.#evaluate(path, now);
    }
  }

  setText(path: string, text: string | undefined): Promise<Change> {
    return this.#inTurn(() => {
      this.#overlay.set(this.#absolute(path), text === undefined ? undefined : Buffer.from(text));
      return this.#update([path]);
    });
  }

  release(path: string): Promise<Change> {
    return this.#inTurn(() => {
      this.#overlay.release(this.#absolute(path));
      return this.#update([path]);
    });
  }

  refresh(paths: readonly string[] = ["."]): Promise<Change> {
    return this.#inTurn(() => this.#update(paths));
  }

  async plan({ path, text }: NoteEdit, now: ZonedDateTime): Promise<PlannedEdit> {
    const before = this.#evaluate(path, now);
    const after = await this.#readAndEvaluate({ path, text, findings: [] }, now);
    return { path, text, before: before?.note, after: after.note, ...compareEvaluated(before, after) };
  }

  async planFixes(path: string, now: ZonedDateTime): Promise<PlannedFixes> {
    const before = this.#read.readings.get(path)?.text ?? "";
    await loadMarkdown(); // A fix may lay open what needs it.
    const { text, fixed } = mendText(
      before,
      (tried) => this.#evaluateText({ path, text: tried, findings: [] }, now).findings,
    );
    return { ...(await this.plan({ path, text }, now)), fixed };
  }

  /** One change after the other. */
  #inTurn(act: () => Promise<Change>): Promise<Change> {
    const turn = this.#lastTurn.then(act);
    this.#lastTurn = turn.catch(() => undefined); // Whoever asked is told.
    return turn;
  }

  async #update(paths: readonly string[]): Promise<Change> {
    const last = this.#read;
    const { files } = last;
    for (const path of paths)
      if (path === "." || files.concerns(path) || this.#isPolicyFile(path)) this.#pending.add(path);
    const changed = changedAt(this.#pending);
    if (changed.paths.length === 0) return { notes: new Set(), isPolicyChanged: false };
    const again = changed === EVERYTHING ? undefined : files.readAgain(changed.paths);
    if (again) {
      const notes = await this.#readSome(again);
      this.#pending.clear();
      return { notes, isPolicyChanged: false };
    }
    const read = await this.#readAnew(changed);
    this.#read = read;
    this.#byId = new NotesById(read.readings.values());
    this.#pending.clear();
    return this.#tellChange(last, read);
  }

  /** Of a few files that were there before: all else stays, so that the work does not grow with the folder. */
  async #readSome(again: readonly SeenFile[]): Promise<ReadonlySet<string>> {
    const { opened, zone, files, readings, calendars } = this.#read;
    const notes = again.flatMap(({ sighting }) => (sighting.kind === "note" ? [sighting.note] : []));
    const fresh = notes.filter((note) => !isReading(readings.get(note.path), note));
    const read = await readTexts(fresh, noteOptions(opened, zone), { ...this.#options, workspace: opened.workspace });
    await loadCountries(read, calendars);
    const gone = again.filter(({ path, sighting }) => sighting.kind !== "note" && readings.has(path));
    files.put(again);
    const isOrdered = read.every(({ path }) => readings.has(path));
    for (const { path } of gone) this.#replace(path, undefined);
    for (const reading of read) this.#replace(reading.path, reading);
    if (!isOrdered) this.#read = { ...this.#read, readings: sortByPath(readings) };
    return new Set([...gone, ...read].map(({ path }) => path));
  }

  #replace(path: string, reading: NoteReading | undefined): void {
    const { readings } = this.#read;
    this.#byId.delete(readings.get(path));
    this.#byId.add(reading);
    if (reading) readings.set(path, reading);
    else readings.delete(path);
    this.#evaluated.delete(path);
    this.#snapshot = undefined;
  }

  async #readAnew(changed: Changed): Promise<Read> {
    const { opened: last, files: lastFiles, readings } = this.#read;
    const found = await (this.#options.reopen?.(last.workspace) ??
      openWorkspace({ ...this.#options, files: this.#overlay }));
    const isSame = found.configText === last.workspace.configText && found.root === last.workspace.root;
    const workspace = isSame ? last.workspace : { ...found, files: this.#overlay };
    const isPolicyTouched = !isSame || changed.paths.some((path) => path === "." || this.#isPolicyFile(path));
    const opened = isPolicyTouched ? keepPolicy(last, await openPolicyIn(workspace, this.#options), isSame) : last;
    const files = await NoteFiles.find(workspace, { last: lastFiles, changed, pause: this.#options.pause });
    this.#options.admit?.(files.gather({ mayFindNone: this.#options.mayFindNone ?? false }), new Set(readings.keys()));
    return readAll(opened, files, this.#read, this.#options);
  }

  /** Evaluations that can still hold are kept: those of the same text, by the same policy. */
  #tellChange(last: Read, read: Read): Change {
    const isPolicyChanged = read.opened.policy !== last.opened.policy || !isSamePerson(last, read);
    const paths = [...new Set([...last.readings.keys(), ...read.readings.keys()])];
    const notes = new Set(paths.filter((path) => last.readings.get(path) !== read.readings.get(path)));
    if (isPolicyChanged) this.#evaluated.clear();
    else for (const path of notes) this.#evaluated.delete(path);
    this.#snapshot = undefined;
    return { notes, isPolicyChanged };
  }

  /** What the workspace file or a policy may be read from, or is. */
  #isPolicyFile(path: string): boolean {
    const { policyFiles, workspace } = this.#read.opened;
    return path === workspace.configFile || policyFiles.has(path) || /\.ya?ml$/iu.test(path);
  }

  #look(now: ZonedDateTime): Snapshot {
    const { opened, files, readings } = this.#read;
    const { workspace, policy } = opened;
    const evaluated = [...readings.keys()].flatMap((path) => this.#evaluate(path, now) ?? []);
    const { findings, others, sources, leftovers, notes } = files.gather({ mayFindNone: true });
    const circumstances = this.#circumstances(now);
    const unread = evaluated.filter(({ note }) => note === undefined);
    const evaluation = gatherEvaluations(circumstances, {
      notes: evaluated.flatMap(({ note }) => note ?? []),
      findings: [...findings, ...unread.flatMap((one) => one.findings)],
      suppressed: unread.flatMap((one) => one.suppressed),
      otherFiles: others,
    });
    const textOf = (path: string): string | undefined => readings.get(path)?.text;
    const policyFiles = new Set(opened.policyFiles.keys());
    return {
      ...{ workspace, policy, policyFiles, circumstances, notes, textOf, leftovers },
      evaluation: gradeEvaluation(evaluation, workspace),
      locate: locateIn(textOf),
      sources: new Set([...sources, ...policyFiles]),
      validUntil: findFirstChange(now, evaluated),
    };
  }

  /** What the note says at that moment; nothing where there is no such note. */
  #evaluate(path: string, now: ZonedDateTime): Evaluated | undefined {
    const last = this.#evaluated.get(path);
    if (last && holdsAt(now, last.from, last.until)) return last;
    const reading = this.#read.readings.get(path);
    if (!reading) return undefined;
    const evaluated = evaluateReading(reading, this.#circumstances(now), this.#options.forecast ?? false);
    this.#evaluated.set(path, evaluated);
    return evaluated;
  }

  async #readAndEvaluate(note: NoteText, now: ZonedDateTime): Promise<Evaluated> {
    const { opened, zone, calendars } = this.#read;
    const how = noteOptions(opened, zone);
    if (needsMarkdown(note.text, how)) await loadMarkdown();
    const { country } = readNote(note, how).application ?? {};
    if (country !== undefined) await calendars.load(country);
    return this.#evaluateText(note, now);
  }

  /** The policy's working days stand in for those of a country that nobody has named before. */
  #evaluateText(note: NoteText, now: ZonedDateTime): Evaluated {
    const { opened, zone, calendars } = this.#read;
    const reading = readText(note, noteOptions(opened, zone), opened.workspace);
    const { country } = reading.application ?? {};
    const isKnown = country === undefined || calendars.has(country);
    const { policy, me } = this.#circumstances(now);
    const circumstances = isKnown ? this.#circumstances(now) : { policy, me, now };
    return evaluateReading(reading, circumstances, this.#options.forecast ?? false);
  }

  #circumstances(now: ZonedDateTime): Circumstances {
    const { opened, zone, calendars } = this.#read;
    const { policy, workspace } = opened;
    return { policy, me: { ...workspace.config.me, timezone: zone }, now, calendars };
  }

  #absolute(path: string): string {
    return join(this.#read.opened.workspace.root, path);
  }
}

function sortByPath(readings: ReadonlyMap<string, NoteReading>): Map<string, NoteReading> {
  return new Map([...readings].toSorted(([a], [b]) => compareTexts(a, b)));
}

/** What is not UTF-8 is read again: its text does not tell its bytes. */
function isReading(reading: NoteReading | undefined, { text, findings }: NoteText): boolean {
  return reading?.text === text && findings.length === 0 && !text.includes("\uFFFD");
}

/** Reads what the files say; of the same text the last reading stays, if it was read in the same way. */
async function readAll(
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
  const notes = files.gather({ mayFindNone: options.mayFindNone ?? false }).notes;
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

async function readTexts(
  notes: readonly NoteText[],
  how: NoteOptions,
  { workspace, pause, onProgress }: Pick<SessionOptions, "pause" | "onProgress"> & { readonly workspace: Workspace },
): Promise<readonly NoteReading[]> {
  if (notes.some(({ text }) => needsMarkdown(text, how))) await loadMarkdown();
  const readings: NoteReading[] = [];
  for (const note of notes) {
    if (readings.length % BETWEEN_PAUSES === 0) {
      onProgress?.("read", readings.length, notes.length);
      await pause?.();
    }
    readings.push(readText(note, how, workspace));
  }
  return readings;
}

function readText(note: NoteText, how: NoteOptions, { config }: Workspace): NoteReading {
  const reading = readNote(note, how);
  return { ...reading, findings: gradeFindings(reading.findings, config.checks) };
}

async function loadCountries(readings: readonly NoteReading[], calendars: CountryCalendars): Promise<void> {
  const countries = new Set(readings.flatMap(({ application }) => application?.country ?? []));
  for (const country of countries) await calendars.load(country);
}

function noteOptions({ workspace, policy }: OpenedPolicy, zone: string): NoteOptions {
  const { fields, statuses } = workspace.config;
  return { zone, fields, statuses, readsBody: policy.needs.sections };
}

/** All but the text that a reading rests on. */
function describeReading({ workspace: { config }, policy }: OpenedPolicy, zone: string): string {
  return JSON.stringify([zone, config.fields, config.statuses, config.checks, policy.needs]);
}

/** The last policy where the files say the same: what was evaluated by it holds. */
function keepPolicy(last: OpenedPolicy, opened: OpenedPolicy, isSameConfig: boolean): OpenedPolicy {
  const isSame = JSON.stringify([...last.policyFiles]) === JSON.stringify([...opened.policyFiles]);
  return isSameConfig && isSame ? last : opened;
}

function isSamePerson(one: Read, other: Read): boolean {
  const describe = ({ opened, zone }: Read): string => JSON.stringify([opened.workspace.config.me, zone]);
  return describe(one) === describe(other);
}

function gradeEvaluation(evaluation: Evaluation, { config: { checks } }: Workspace): Evaluation {
  if (Object.keys(checks).length === 0) return evaluation;
  return {
    ...evaluation,
    findings: gradeFindings(evaluation.findings, checks),
    notes: evaluation.notes.map((note) => ({ ...note, findings: gradeFindings(note.findings, checks) })),
  };
}

/** `from` and `until` in milliseconds since the epoch. */
function holdsAt({ epochMilliseconds }: ZonedDateTime, from: number, until: number): boolean {
  return from <= epochMilliseconds && epochMilliseconds < until;
}

/** The nearest of the next day's beginning and the moments up to which what the notes say holds. */
function findFirstChange(now: ZonedDateTime, evaluated: readonly Evaluated[]): ZonedDateTime {
  const first = evaluated.reduce((nearest, { until }) => Math.min(nearest, until), Infinity);
  const midnight = nextDayChange(now);
  return first < midnight.epochMilliseconds ? now.add({ milliseconds: first - now.epochMilliseconds }) : midnight;
}
