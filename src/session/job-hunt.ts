import { join } from "node:path";
import { compareFindings, type Finding, locateIn } from "../diagnostics/index.js";
import { findShared, gatherEvaluations, mendText, type NoteEvaluation } from "../engine/index.js";
import { applicationsOf, loadMarkdown, needsMarkdown, type NoteReading, type NoteText } from "../note/index.js";
import { gradeFindings } from "../policy/index.js";
import type { ZonedDateTime } from "../time/index.js";
import { openWorkspace, OverlayFiles, type SeenFile } from "../workspace/index.js";
import { compareEvaluated } from "./difference.js";
import { evaluateReading, type Evaluated } from "./evaluate-note.js";
import { gradeEvaluation } from "./grade-evaluation.js";
import { isSamePerson, keepPolicy } from "./keep-policy.js";
import { changedAt, EVERYTHING, NoteFiles, type Changed } from "./note-files.js";
import {
  BETWEEN_PAUSES,
  circumstancesOf,
  isPolicyFile,
  isReading,
  loadCountries,
  noteOptions,
  readAll,
  readText,
  readTexts,
  sortByPath,
  surroundingsOf,
  type Read,
  type SessionOptions,
} from "./read-notes.js";
import { openPolicyIn, type OpenedPolicy } from "./open-policy.js";
import { RelatedNotes } from "./related-notes.js";
import type { Change, NoteEdit, NoteSnapshot, PlannedEdit, PlannedFixes, Session, Snapshot } from "./session.js";
import { findFirstChange, holdsAt } from "./validity.js";

/** Finds and reads the notes of an opened workspace. @throws NoNotes, and what `admit` throws */
export async function openSession(opened: OpenedPolicy, options: SessionOptions): Promise<Session> {
  const overlay = new OverlayFiles(opened.workspace.files);
  const workspace = { ...opened.workspace, files: overlay };
  for (const [path, bytes] of options.texts ?? []) overlay.set(join(workspace.root, path), bytes && Buffer.from(bytes));
  const first = { ...opened, workspace };
  const files = await NoteFiles.find(workspace, { pause: options.pause });
  return new JobHunt(await readAll(first, files, undefined, options), overlay, options);
}

const NO_CHANGE: Change = { notes: new Set(), isPolicyChanged: false };

class JobHunt implements Session {
  readonly #options: SessionOptions;
  readonly #overlay: OverlayFiles;
  #read: Read;
  /** What has changed and could not be read since. */
  readonly #pending = new Set<string>();
  /** Texts that were set of what the folders' search leaves out, as git's ignored files: another text of them changes nothing. */
  readonly #passedOver = new Set<string>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  readonly #evaluated = new Map<string, Evaluated>();
  #snapshot: Snapshot | undefined;
  #related: RelatedNotes;

  constructor(read: Read, overlay: OverlayFiles, options: SessionOptions) {
    this.#read = read;
    this.#related = new RelatedNotes(read.readings.values());
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

  surroundings(now: ZonedDateTime): ReturnType<Session["surroundings"]> {
    return surroundingsOf(this.#read, now);
  }

  look(path: string, now: ZonedDateTime): NoteSnapshot | undefined {
    const evaluated = this.#evaluate(path, now);
    if (!evaluated) return undefined;
    const { reading, notes, findings, suppressed } = evaluated;
    const { policy, workspace } = this.#read.opened;
    const { checks } = workspace.config;
    const related = this.#related.of(reading).flatMap((one) => this.#evaluate(one, now) ?? []);
    const shared = findShared(
      related.flatMap((one) => one.notes),
      policy,
    );
    const isCopy = ({ situation }: NoteEvaluation): boolean => shared.copies.has(situation.application);
    const isOwn = ({ file }: Finding): boolean => file === path;
    const told = [...shared.findings.filter(isOwn), ...findings].toSorted(compareFindings);
    return {
      ...{ path, text: reading.text, notes: notes.map((note) => (isCopy(note) ? { ...note, actions: [] } : note)) },
      findings: gradeFindings(told, checks),
      suppressed: [...suppressed, ...shared.suppressed.filter(({ finding }) => isOwn(finding))].toSorted((a, b) =>
        compareFindings(a.finding, b.finding),
      ),
      validUntil: findFirstChange(now, [evaluated, ...related]),
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
        if (done > 0) await pause?.();
      }
      this.#evaluate(path, now);
    }
  }

  setText(path: string, text: string | undefined): Promise<Change> {
    return this.#inTurn(() => {
      const file = this.#absolute(path);
      // One that was gone is looked for: it may be a note now.
      const isKnown = this.#passedOver.has(path) && this.#overlay.isOver(file) && this.#overlay.has(file);
      this.#overlay.set(file, text === undefined ? undefined : Buffer.from(text));
      if (isKnown && text !== undefined && this.#pending.size === 0) return Promise.resolve(NO_CHANGE);
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
    return { path, text, before: before?.notes[0], after: after.notes[0], ...compareEvaluated(before, after) };
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
      if (path === "." || files.concerns(path) || isPolicyFile(this.#read.opened, path)) this.#pending.add(path);
    const changed = changedAt(this.#pending);
    if (changed.paths.length === 0) return NO_CHANGE;
    // A policy may be a markdown file, too.
    const mayBeNotes = changed !== EVERYTHING && !changed.paths.some((path) => isPolicyFile(this.#read.opened, path));
    const again = mayBeNotes ? files.readAgain(changed.paths) : undefined;
    if (again) {
      const notes = await this.#readSome(again);
      this.#pending.clear();
      return { notes, isPolicyChanged: false };
    }
    const read = await this.#readAnew(changed);
    this.#read = read;
    this.#related = new RelatedNotes(read.readings.values());
    this.#pending.clear();
    this.#passedOver.clear();
    for (const path of changed.paths)
      if (!read.files.has(path) && !isPolicyFile(this.#read.opened, path)) this.#passedOver.add(path);
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
    // Others are counted, and named where they tell of applying.
    const isNote = ({ sighting }: SeenFile): boolean => sighting.kind === "note";
    if (!again.every((file) => isNote(file) && readings.has(file.path))) this.#snapshot = undefined;
    files.put(again);
    const isOrdered = read.every(({ path }) => readings.has(path));
    for (const { path } of gone) this.#replace(path, undefined);
    for (const reading of read) this.#replace(reading.path, reading);
    if (!isOrdered) this.#read = { ...this.#read, readings: sortByPath(readings) };
    return new Set([...gone, ...read].map(({ path }) => path));
  }

  #replace(path: string, reading: NoteReading | undefined): void {
    const { readings } = this.#read;
    this.#related.delete(readings.get(path));
    this.#related.add(reading);
    if (reading) readings.set(path, reading);
    else readings.delete(path);
    this.#evaluated.delete(path);
    this.#snapshot = undefined;
  }

  async #readAnew(changed: Changed): Promise<Read> {
    const { opened: last, files: lastFiles } = this.#read;
    const found = await (this.#options.reopen?.(last.workspace) ??
      openWorkspace({ ...this.#options, files: this.#overlay }));
    const isSame = found.configText === last.workspace.configText && found.root === last.workspace.root;
    const workspace = isSame ? last.workspace : { ...found, files: this.#overlay };
    const isPolicyTouched =
      !isSame || changed.paths.some((path) => path === "." || isPolicyFile(this.#read.opened, path));
    const opened = isPolicyTouched ? keepPolicy(last, await openPolicyIn(workspace, this.#options), isSame) : last;
    const files = await NoteFiles.find(workspace, { last: lastFiles, changed, pause: this.#options.pause });
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

  #look(now: ZonedDateTime): Snapshot {
    const { opened, files, readings } = this.#read;
    const { workspace, policy } = opened;
    const evaluated = [...readings.keys()].flatMap((path) => this.#evaluate(path, now) ?? []);
    const { findings, others, lacking, sources, leftovers, notes } = files.gather({ mayFindNone: true });
    const circumstances = circumstancesOf(this.#read, now);
    const evaluation = gatherEvaluations(circumstances, {
      notes: evaluated.flatMap(({ notes: own }) => own),
      findings: [...findings, ...evaluated.flatMap(({ own }) => own.findings)],
      suppressed: evaluated.flatMap(({ own }) => own.suppressed),
      otherFiles: others,
    });
    const textOf = (path: string): string | undefined => readings.get(path)?.text;
    const policyFiles = new Set(opened.policyFiles.keys());
    return {
      ...{ workspace, policy, policyFiles, circumstances, notes, textOf, leftovers, lacking },
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
    const evaluated = evaluateReading(reading, circumstancesOf(this.#read, now), this.#options.forecast ?? false);
    this.#evaluated.set(path, evaluated);
    return evaluated;
  }

  async #readAndEvaluate(note: NoteText, now: ZonedDateTime): Promise<Evaluated> {
    const { opened, zone, calendars } = this.#read;
    const how = noteOptions(opened, zone);
    if (needsMarkdown(note.text, how)) await loadMarkdown();
    const reading = readText(note, how, opened.workspace);
    await loadCountries([reading], calendars);
    return evaluateReading(reading, circumstancesOf(this.#read, now), this.#options.forecast ?? false);
  }

  /** The policy's working days stand in for those of a country that nobody has named before. */
  #evaluateText(note: NoteText, now: ZonedDateTime): Evaluated {
    const { opened, zone, calendars } = this.#read;
    const reading = readText(note, noteOptions(opened, zone), opened.workspace);
    const countries = applicationsOf(reading).flatMap(({ country }) => country ?? []);
    const isKnown = countries.every((country) => calendars.has(country));
    const { policy, me } = circumstancesOf(this.#read, now);
    const circumstances = isKnown ? circumstancesOf(this.#read, now) : { policy, me, now };
    return evaluateReading(reading, circumstances, this.#options.forecast ?? false);
  }

  #absolute(path: string): string {
    return join(this.#read.opened.workspace.root, path);
  }
}
