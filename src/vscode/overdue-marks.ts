import { EventEmitter, FileDecoration, ThemeColor, type FileDecorationProvider, type Uri } from "vscode";
import type { KnownAgenda } from "./agenda.js";

/** Marks the notes in which something is overdue, where files are listed. */
export class OverdueMarks implements FileDecorationProvider {
  readonly #known: KnownAgenda;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  /** Decoded paths: editors escape them in different ways. */
  #late = new Set<string>();

  constructor(known: KnownAgenda) {
    this.#known = known;
    known.onChange(() => {
      this.#look();
    });
  }

  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    if (uri.scheme !== "file" || !this.#late.has(uri.path)) return undefined;
    return new FileDecoration("!", "Something is overdue", new ThemeColor("list.warningForeground"));
  }

  #look(): void {
    const rows = this.#known.agenda.workspaces.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
    this.#late = new Set(
      rows.filter(({ isLate }) => isLate).map(({ uri }) => decodeURIComponent(new URL(uri).pathname)),
    );
    this.#changed.fire(undefined);
  }
}
