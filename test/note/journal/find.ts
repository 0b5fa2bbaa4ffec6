import { findJournals, type FoundJournals, type JournalOptions } from "../../../src/note/journal/index.js";

/** A front matter, behind which `---` means what it does in markdown. */
export const FRONT = "---\ncompany: Acme\nrole: SRE\n---\n";

export function find(body: string, options: JournalOptions = {}): FoundJournals & { readonly text: string } {
  const text = FRONT + body;
  return { text, ...findJournals(text, { bodyStart: FRONT.length, parseFrom: 0 }, options) };
}

/** Each item: where it stands, its form and theme, its date as written, its words: `Log · line log · 2026-10-03 · sent thank-you`. */
export function show(body: string, options: JournalOptions = {}): readonly string[] {
  const { text, items } = find(body, options);
  return items.map(({ heading, isInJournal, form, theme, written, words }) =>
    [
      `${heading}${isInJournal ? "" : " (no journal)"}`,
      `${form} ${theme}`,
      text.slice(written.start, written.end),
      words.trim().replace(/\s+/gu, " "),
    ].join(" · "),
  );
}
