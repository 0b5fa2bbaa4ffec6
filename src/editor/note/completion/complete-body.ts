import type { Completion } from "../../completion.js";
import type { NoteContext } from "../note-context.js";
import type { BodyPlace } from "../place/index.js";
import { listDays } from "./list-days.js";
import { listPeople } from "./list-people.js";
import { type Offer, toCompletions } from "./offer.js";

/** People, days at the beginning of an item or a cell, and the kinds of drafts in a draft's heading. */
export function completeBody(place: BodyPlace, context: NoteContext, offset: number): readonly Completion[] {
  const { text, circumstances } = context;
  const typed = text.slice(place.line.start, offset);
  if (place.kind === "draft") return completeDraft(place, context, typed);
  const word = /[\p{L}\p{M}'’-]{0,80}$/u.exec(typed.slice(-80))?.[0] ?? "";
  const range = { start: offset - word.length, end: offset };
  const people = word === "" ? [] : namePeople(context);
  // A day is what a line of a journal begins with, whole or not at all.
  const isDay = place.kind !== "text" && /^(?:\p{L}[\p{L} ]{0,30}|in \d{0,3}[\p{L} ]{0,10}|)$/u.test(typed);
  const days = isDay ? dayOffers(typed, circumstances.now.toPlainDate(), { start: place.line.start, end: offset }) : [];
  return toCompletions([...days, ...people], { range });
}

function dayOffers(typed: string, today: NoteContext["today"], range: BodyPlace["range"]): readonly Offer[] {
  return listDays(typed, "past", today).map(({ date, said, detail }) => {
    const iso = date.toString();
    return { label: iso, kind: "date", text: iso, detail, filter: said, range };
  });
}

function namePeople(context: NoteContext): readonly Offer[] {
  return listPeople(context).map(({ name, detail, page }) => ({
    ...{ label: name, kind: "person", text: page === undefined ? name : `[[${name}]]` },
    ...(detail !== undefined && { detail }),
  }));
}

function completeDraft({ line }: BodyPlace, context: NoteContext, typed: string): readonly Completion[] {
  const to = typed.toLowerCase().lastIndexOf(" to ");
  if (to >= 0) {
    const start = line.start + to + " to ".length;
    const people = listPeople(context).map(({ name }): Offer => ({ label: name, kind: "person", text: name }));
    return toCompletions(people, { range: { start, end: line.end } });
  }
  const ids = [...context.circumstances.policy.drafts.keys()];
  return toCompletions(
    ids.map((id) => ({ label: id, kind: "draft", text: id })),
    { range: { start: line.start, end: line.start + typed.length } },
  );
}
