import { findDateOrder, findWrittenDates, type DateOrder, type PlainDate } from "../../time/index.js";
import type { Range } from "../../text/index.js";
import type { NoteFindings } from "../findings/index.js";

/** The note that is being read, and where to tell what is wrong with it. */
export interface OpenNote {
  /** The note's whole text. */
  readonly text: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly findings: NoteFindings;
  /** How the note writes dates of numbers, as those of its front matter show that have one reading. */
  readonly dateOrder: () => DateOrder | undefined;
  /** The days in its front matter. */
  readonly frontMatterDays: () => readonly PlainDate[];
}

/** @param frontMatter the stretch of the text whose dates show their order; it is looked through when first asked */
export function openNote(
  { path, text }: Pick<OpenNote, "path" | "text">,
  frontMatter: Range,
  findings: NoteFindings,
): OpenNote {
  let known: { readonly order: DateOrder | undefined } | undefined;
  const dateOrder = (): DateOrder | undefined => {
    known ??= { order: findDateOrder([text.slice(frontMatter.start, frontMatter.end)]) };
    return known.order;
  };
  const frontMatterDays = (): readonly PlainDate[] =>
    findWrittenDates(text.slice(frontMatter.start, frontMatter.end), { order: dateOrder() }).flatMap(
      ({ date }) => date ?? [],
    );
  return { path, text, findings, dateOrder, frontMatterDays };
}
