import type { DidChangeTextDocumentParams, TextDocumentItem } from "vscode-languageserver";
import { Positions, type Encoding } from "./positions.js";
import { pathOfUri, uriOfPath } from "./uris.js";

/** A text as the editor shows it, saved or not. Replaced with each change, so that who holds one holds one text. */
export interface OpenDocument {
  /** As the editor spells it. */
  readonly uri: string;
  /** Absolute; missing for what is no file. */
  readonly file: string | undefined;
  readonly languageId: string;
  readonly version: number;
  /** As it would be stored: half a character becomes U+FFFD, which is as long. */
  readonly text: string;
  readonly positions: Positions;
}

/** What is open in the editor, by its address. */
export class OpenDocuments {
  readonly encoding: Encoding;
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byFile = new Map<string, string>();

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  /** @param file absolute */
  at(file: string): OpenDocument | undefined {
    const uri = this.#byFile.get(file);
    return uri === undefined ? undefined : this.get(uri);
  }

  all(): readonly OpenDocument[] {
    return [...this.#byUri.values()];
  }

  /** A file's address: as the editor spells it where it is open. @param file absolute */
  uriOf(file: string): string {
    return this.#byFile.get(file) ?? uriOfPath(file);
  }

  open({ uri, languageId, version, text }: TextDocumentItem): OpenDocument {
    const document = { uri, languageId, version, file: pathOfUri(uri), ...this.#textOf(text) };
    this.#byUri.set(uri, document);
    if (document.file !== undefined) this.#byFile.set(document.file, uri);
    return document;
  }

  /** Each change counts in the text that those before it leave. Nothing where it is not open. */
  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const before = this.#byUri.get(uri);
    if (!before) return undefined;
    let { text, positions } = before;
    for (const change of contentChanges) {
      if ("range" in change) {
        const { start, end } = positions.offsetsOf(change.range);
        text = text.slice(0, start) + change.text + text.slice(end);
      } else ({ text } = change);
      text = text.toWellFormed();
      positions = new Positions(text, this.encoding);
    }
    const after = { ...before, version, text, positions };
    this.#byUri.set(uri, after);
    return after;
  }

  close(uri: string): OpenDocument | undefined {
    const document = this.#byUri.get(uri);
    this.#byUri.delete(uri);
    if (document?.file !== undefined) this.#byFile.delete(document.file);
    return document;
  }

  #textOf(given: string): Pick<OpenDocument, "text" | "positions"> {
    const text = given.toWellFormed();
    return { text, positions: new Positions(text, this.encoding) };
  }
}
