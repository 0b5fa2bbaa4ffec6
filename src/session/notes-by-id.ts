import type { Application } from "../facts/index.js";
import type { NoteReading } from "../note/index.js";
import { compareTexts } from "../text/index.js";

/** Which notes have the same identity: what only all notes together show, kept so that one note costs one look. */
export class NotesById {
  readonly #paths = new Map<string, Map<string, Application>>();

  constructor(readings: Iterable<NoteReading>) {
    for (const reading of readings) this.add(reading);
  }

  add(reading: NoteReading | undefined): void {
    const application = reading?.application;
    if (!application) return;
    const same = this.#paths.get(application.id) ?? new Map<string, Application>();
    this.#paths.set(application.id, same.set(application.path, application));
  }

  delete(reading: NoteReading | undefined): void {
    const { id, path } = reading?.application ?? {};
    if (id !== undefined && path !== undefined) this.#paths.get(id)?.delete(path);
  }

  /** The applications with the identity of this one, itself included, in the order of their paths. */
  of({ application }: NoteReading): readonly Application[] {
    const same = application && this.#paths.get(application.id);
    return same ? [...same.values()].toSorted((a, b) => compareTexts(a.path, b.path)) : [];
  }
}
