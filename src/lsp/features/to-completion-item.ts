import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from "vscode-languageserver";
import type { Completion, CompletionKind } from "../../editor/index.js";
import type { Client } from "../client.js";
import type { Positions } from "../documents/index.js";

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Field,
  status: CompletionItemKind.EnumMember,
  person: CompletionItemKind.Class,
  date: CompletionItemKind.Event,
  word: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
  zone: CompletionItemKind.Constant,
  check: CompletionItemKind.Reference,
  page: CompletionItemKind.File,
  function: CompletionItemKind.Function,
  fact: CompletionItemKind.Property,
  setting: CompletionItemKind.Value,
  variable: CompletionItemKind.Variable,
  rule: CompletionItemKind.Reference,
  draft: CompletionItemKind.Text,
  advice: CompletionItemKind.Reference,
};

/** As the protocol has them; snippets only for an editor that takes them. */
export function toCompletionItems(
  all: readonly Completion[],
  positions: Positions,
  client: Client,
): readonly CompletionItem[] {
  const takesSnippets = client.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
  return all
    .filter(({ isSnippet }) => takesSnippets || !isSnippet)
    .map((one): CompletionItem => {
      const { label, kind, detail, documentation, edit, isSnippet, filterText, sortText } = one;
      return {
        ...{ label, kind: KINDS[kind], detail, filterText, sortText },
        documentation: documentation === undefined ? undefined : { kind: MarkupKind.Markdown, value: documentation },
        insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range: positions.rangeOf(edit.range), newText: edit.text },
      };
    });
}
