import {
  CompletionItemKind,
  CompletionRequest,
  InsertTextFormat,
  MarkupKind,
  type CompletionItem,
} from "vscode-languageserver";
import { completeNote, type CompletionKind } from "../../../editor/index.js";
import type { Feature } from "../../feature.js";
import { isMarkdown, openContext } from "./open-context.js";

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

/** What can be put where the caret is in a note. */
export const noteCompletion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [" ", ":", "[", ",", "-", "{", '"'] } }),
  register: (context) => {
    const { client, answers, find } = context;
    const takesSnippets = client.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    answers.all(CompletionRequest.type, async ({ textDocument, position }) => {
      const found = await find(textDocument.uri);
      if (!found || !isMarkdown(found)) return undefined;
      const all = completeNote(openContext(found), found.positions.offsetAt(position));
      return all
        .filter(({ isSnippet }) => takesSnippets || !isSnippet)
        .map((one): CompletionItem => {
          const { label, kind, detail, documentation, edit, isSnippet, filterText, sortText } = one;
          return {
            ...{ label, kind: KINDS[kind], detail, filterText, sortText },
            documentation:
              documentation === undefined ? undefined : { kind: MarkupKind.Markdown, value: documentation },
            insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range: found.positions.rangeOf(edit.range), newText: edit.text },
          };
        });
    });
  },
};
