import { listOriginals, subjectOf } from "../engine/index.js";
import { keyOfNote, type Application, type NotePlace } from "../facts/index.js";
import { applicationsOf, type NoteReading } from "../note/index.js";
import { sortByPath } from "../text/index.js";

/** Which notes have something to do with one another: what only all notes together show, kept so that one note costs one look. */
export class RelatedNotes {
  /** By what is the same of notes that bear on each other: identity, company and role, and the place in NFC. */
  readonly #groups = new Map<string, Map<string, Application>>();

  constructor(readings: Iterable<NoteReading>) {
    for (const reading of readings) this.add(reading);
  }

  add(reading: NoteReading | undefined): void {
    for (const application of reading ? applicationsOf(reading) : [])
      for (const key of keysOf(application)) {
        const group = this.#groups.get(key) ?? new Map<string, Application>();
        this.#groups.set(key, group.set(keyOfNote(application), application));
      }
  }

  delete(reading: NoteReading | undefined): void {
    for (const application of reading ? applicationsOf(reading) : [])
      for (const key of keysOf(application)) {
        const group = this.#groups.get(key);
        group?.delete(keyOfNote(application));
        if (group?.size === 0) this.#groups.delete(key);
      }
  }

  /** The paths of the notes that decide what is told of this one, itself included, in order. */
  of(reading: NoteReading): readonly string[] {
    const peers = applicationsOf(reading)
      .flatMap(keysOf)
      .flatMap((key) => this.#find(key));
    // A note that is itself a copy has no say.
    const originals = peers.flatMap(({ path, row }) =>
      listOriginals(path.normalize("NFC")).flatMap((one) => this.#find(keyOfPlace({ path: one.path, row }))),
    );
    const paths = new Set([...peers, ...originals].map(({ path }) => path));
    return sortByPath([...paths], (path) => path);
  }

  #find(key: string): readonly Application[] {
    return [...(this.#groups.get(key)?.values() ?? [])];
  }
}

function keysOf(application: Application): readonly string[] {
  const subject = subjectOf(application);
  const keys = [`id ${application.id}`, keyOfPlace(application)];
  return subject === undefined ? keys : [...keys, `subject ${subject}`];
}

function keyOfPlace(place: NotePlace): string {
  return `path ${keyOfNote(place).normalize("NFC")}`;
}
