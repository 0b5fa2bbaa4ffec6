import { writeEntryLine, type EntryFacts } from "../../../facts/index.js";
import type { PlainDate } from "../../../time/index.js";
import type { NewInterview } from "../note-change.js";
import { PHRASES, type Language } from "./phrases.js";

/** Which parts of a fact a line says itself: of a row, the others have columns of their own. */
export interface Telling {
  readonly language: Language;
  readonly hasName: boolean;
  readonly hasChannel: boolean;
  readonly hasPromise: boolean;
  readonly hasRemark: boolean;
  /** Ways to write a day there. */
  readonly writeDate: (date: PlainDate) => readonly string[];
}

/** Ways to say in words that something was sent or received: the language's own, then the log's grammar, which all languages have. */
export function* sayEntry(entry: EntryFacts, telling: Telling): Generator<string> {
  const name = telling.hasName ? entry.name : undefined;
  const by = telling.hasChannel ? entry.by : undefined;
  const phrases = PHRASES[telling.language];
  const { [by ?? "any"]: own, any = [] } = (phrases.entries[entry.kind] ?? {}) as Record<string, readonly string[]>; // as: looked up by any channel
  const channel = by === undefined ? "" : ` ${phrases.channels[by] ?? `via ${by}`}`;
  const bodies = [...(own ?? []).map((way) => fill(way, { name })), ...any.map((way) => fill(way, { name }) + channel)];
  const left = entry.left_message && entry.by === "phone" ? (phrases.left?.[entry.kind] ?? []) : [];
  for (const way of left) yield* withEnd(fill(way, { name }), entry.promised, entry.remark, telling, phrases.promises);
  for (const body of bodies)
    for (const end of entry.left_message ? phrases.leftMessage : [""])
      yield* withEnd(body + end, entry.promised, entry.remark, telling, phrases.promises);
  const { promised, remark, ...facts } = entry;
  const line = writeEntryLine({ ...facts, name, by, date: undefined });
  yield* withEnd(line, promised, remark, telling, [", promised {date}"]);
  const iso = telling.hasPromise ? promised : undefined;
  yield writeEntryLine({
    ...facts,
    name,
    by,
    date: undefined,
    promised: iso,
    remark: telling.hasRemark ? remark : undefined,
  });
}

/** Ways to name in a cell what has happened. */
export function* nameEntry(entry: EntryFacts, telling: Telling): Generator<string> {
  const nouns = PHRASES[telling.language].nouns[entry.kind] ?? [];
  const isBare = !(telling.hasName && entry.name !== undefined) && !(telling.hasChannel && entry.by !== undefined);
  if (isBare && !entry.left_message)
    for (const noun of nouns)
      yield* withEnd(noun, entry.promised, entry.remark, telling, PHRASES[telling.language].promises);
  yield* sayEntry(entry, telling);
}

/** Ways to say that there is an interview, without its day and time. */
export function* sayInterview(interview: NewInterview, telling: Telling): Generator<string> {
  const { kind, with: people, promised_by: promised } = interview;
  for (const language of new Set([telling.language, "english" as const])) {
    const { interviews, and, promises } = PHRASES[language];
    const last = people.at(-1) ?? "";
    const several = people.length > 1 ? `${people.slice(0, -1).join(", ")} ${and} ${last}` : last;
    const names = telling.hasName && several !== "" ? several : undefined;
    const { [kind ?? "any"]: own = [], any = [] } = interviews as Record<string, readonly string[]>; // as: looked up by any kind
    for (const way of [...own, ...any])
      yield* withEnd(fill(way.replace("{kind}", kind ?? "").trim(), { names }), promised, undefined, telling, promises);
  }
}

function* withEnd(
  body: string,
  promised: PlainDate | undefined,
  remark: string | undefined,
  telling: Telling,
  promises: readonly string[],
): Generator<string> {
  const said = telling.hasRemark ? remark : undefined;
  const ends = promised && telling.hasPromise ? promises : [""];
  for (const end of ends)
    for (const date of end === "" || !promised ? [""] : telling.writeDate(promised)) {
      const line = body + end.replace("{date}", date);
      if (said === undefined) yield line;
      else for (const mark of [": ", " – ", ". "]) yield `${line}${mark}${said}`;
    }
}

function fill(way: string, values: Readonly<Record<string, string | undefined>>): string {
  return way.replace(/\[([^[\]]*)\]/gu, (_, part: string) =>
    Object.values(values).includes(undefined)
      ? ""
      : part.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole),
  );
}
