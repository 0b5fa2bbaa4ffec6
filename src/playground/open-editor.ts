import { closeBrackets } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Finding } from "../core.js";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly language: "note" | "policy";
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly onChange: () => void;
}

export interface Editor {
  readonly text: () => string;
  /** Another text, with nothing of the old one to take back. */
  readonly setText: (text: string) => void;
  readonly mark: (findings: readonly Finding[]) => void;
  /** Shows a stretch of the text, selected. Offsets in UTF-16 units. */
  readonly select: (range: { readonly start: number; readonly end: number }) => void;
}

/** A text to write in, with what is wrong underlined and its fixes offered. Tab leaves it, as it leaves any other field. */
export function openEditor({ parent, language, labelledBy, onChange }: EditorOptions): Editor {
  const extensions = [
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    lintGutter(),
    EditorView.lineWrapping,
    language === "note" ? yamlFrontmatter({ content: markdown() }) : yaml(),
    syntaxHighlighting(COLOURS),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.contentAttributes.of({ "aria-labelledby": labelledBy }),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) onChange();
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ extensions }) });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => {
      view.setState(EditorState.create({ doc: text, extensions }));
    },
    mark: (findings) => {
      const { length } = view.state.doc;
      const shown = findings.map((finding) => diagnose(finding, length));
      view.dispatch(setDiagnostics(view.state, shown));
    },
    select: ({ start, end }) => {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(start, length), head: Math.min(end, length) };
      view.dispatch({ selection, scrollIntoView: true });
      view.focus();
    },
  };
}

/** What is wrong with a file as a whole stands at its beginning. */
function diagnose({ severity, message, check, range, fix }: Finding, length: number): Diagnostic {
  return {
    from: Math.min(range?.start ?? 0, length),
    to: Math.min(range?.end ?? 0, length),
    severity,
    message,
    source: check,
    actions: fix && [
      {
        name: fix.title,
        apply: (view: EditorView) => {
          const changes = fix.edits.map(({ range, text }) => ({ from: range.start, to: range.end, insert: text }));
          view.dispatch({ changes });
        },
      },
    ],
  };
}

/** By classes, so that the style sheet has the last word in light, dark and forced colours. */
const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "is-key" },
  { tag: [tags.string, tags.special(tags.string)], class: "is-text" },
  { tag: [tags.number, tags.bool, tags.null], class: "is-value" },
  { tag: [tags.comment, tags.meta], class: "is-comment" },
  { tag: tags.heading, class: "is-heading" },
]);
