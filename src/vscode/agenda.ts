import { EventEmitter, type Disposable } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Agenda } from "../lsp/index.js";

/** In milliseconds: of changes that follow each other so soon, the last is asked about. */
const PAUSE = 300;
/** A window that opens at this moment has opened by then. */
const GRACE = 1000;

/** What is due, as the server last said; asked for anew when something has changed or a window opens. */
export class KnownAgenda implements Disposable {
  readonly #client: LanguageClient;
  readonly #changed = new EventEmitter<void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;
  readonly onChange = this.#changed.event;
  agenda: Agenda = { workspaces: [], validFor: 0 };

  constructor(client: LanguageClient) {
    this.#client = client;
    client.onNotification("followthrough/agendaChanged", () => {
      this.askIn(PAUSE);
    });
  }

  askIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed) return;
    this.#timer = setTimeout(() => void this.#ask(), milliseconds);
  }

  async #ask(): Promise<void> {
    if (this.#isDisposed || !this.#client.isRunning()) return;
    this.agenda = await this.#client.sendRequest<Agenda>("followthrough/agenda", {});
    this.#changed.fire();
    this.askIn(this.agenda.validFor + GRACE);
  }

  get due(): number {
    return this.agenda.workspaces.reduce((sum, { due }) => sum + due, 0);
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#changed.dispose();
  }
}
