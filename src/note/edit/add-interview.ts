import type { TextEdit } from "../../text/index.js";
import { insertItem, type NewItem, type NewMemberValue, type Value } from "../../yaml/index.js";
import type { FieldName } from "../keys/index.js";
import type { NewInterview } from "./note-change.js";
import { memberOf, nameKeys } from "./item-keys.js";
import { joinAlone } from "./join-alone.js";
import type { NoteFields } from "./note-fields.js";
import { setField } from "./set-field.js";

/**
 * Ways to put an interview behind the others of the front matter's list, so that those keep their rounds: like the last one,
 * then as a mapping, which holds whatever is known of it. One that stands alone becomes a list on its line.
 */
export function* addInterview(note: NoteFields, interview: NewInterview): Generator<readonly TextEdit[]> {
  const { text } = note;
  const value = note.fields.value("interviews");
  const items = value?.kind === "list" ? value.items() : value ? [value] : [];
  const like = items.findLast(({ kind }) => kind === "text" || kind === "mapping");
  for (const item of writeWays(interview, like)) {
    const edits =
      value?.kind === "list"
        ? insertItem(text, { list: value, index: items.length, item, like })
        : value
          ? joinAlone(value, item, text)
          : setField(note, "interviews", { list: item });
    if (edits) yield edits;
  }
}

function writeWays(interview: NewInterview, like: Value | undefined): readonly NewItem[] {
  const mapping = writeMembers(interview, like);
  const line = like?.kind === "text" ? writeLine(interview) : undefined;
  return line === undefined ? [mapping] : [line, mapping];
}

/** `2026-12-02 10:00 phone with Lena Hart (45 min)`; nothing where it does not say all. */
function writeLine({
  date,
  time,
  minutes,
  kind,
  with: people,
  place,
  link,
  promised_by,
  notes,
}: NewInterview): string | undefined {
  if (place !== undefined || link !== undefined || promised_by || notes !== undefined) return undefined;
  const names = joinNames(people);
  const parts = [date.toString(), time, kind, names && `with ${names}`, minutes !== undefined && `(${minutes} min)`];
  return parts.filter(Boolean).join(" ");
}

/** `Ada Lovelace, Grace Hopper and Lena Hart` */
export function joinNames(names: readonly string[], and = "and"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}

function writeMembers(interview: NewInterview, like: Value | undefined): NewItem {
  const { date, time, minutes, kind, with: people, place, link, promised_by, notes } = interview;
  const keyFor = nameKeys("interview", like);
  const dateBefore = memberOf("interview", like, "date")?.value;
  const hasOwnTime = memberOf("interview", like, "time") !== undefined;
  const isStamp = dateBefore?.kind === "text" && /^\d{4}-\d{2}-\d{2}T/u.test(dateBefore.text);
  const isOneText = memberOf("interview", like, "with")?.value.kind === "text" || like === undefined;
  const moment = time === undefined || hasOwnTime ? date.toString() : `${date.toString()}${isStamp ? "T" : " "}${time}`;
  const [only, ...others] = people;
  const named = others.length === 0 && isOneText && like !== undefined ? only : people;
  const members: readonly (readonly [FieldName<"interview">, NewMemberValue | undefined])[] = [
    ["date", moment],
    ["time", hasOwnTime ? time : undefined],
    ["minutes", minutes],
    ["kind", kind],
    ["with", only === undefined ? undefined : named],
    ["place", place],
    ["link", link],
    ["promised_by", promised_by?.toString()],
    ["notes", notes],
  ];
  return members.flatMap(([field, value]): [string, NewMemberValue][] =>
    value === undefined ? [] : [[keyFor(field), value]],
  );
}
