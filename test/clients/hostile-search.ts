import { ZonedDateTime } from "../../src/time/index.js";
import { action, application, contact, day, evaluation, interview, moment, note } from "../output/builders.js";
import { HOSTILE_TEXTS } from "../output/hostile-texts.js";

const now = moment("2026-10-22T09:00 Europe/Berlin");

const hostileNotes = HOSTILE_TEXTS.map((text, index) => {
  const person = contact(text, { email: text, phone: text });
  const ahead = interview(moment(`2026-10-2${3 + (index % 6)}T1${index % 10}:15 America/New_York`), {
    ...{ kind: text, place: text, link: text, notes: text, with: [person] },
  });
  const about = application(text, text, {
    ...{ path: `applications/${index} ${text}`, link: text, contacts: [person], interviews: [ahead] },
    ...{ status: "offer", deadline: day("2026-10-30") },
  });
  const shared = { rule: text, title: text, via: text, to: [person] };
  return note(now, about, [
    action(about, { ...shared, uid: `day-${index}`, projected: index % 2 === 1 }),
    action(about, { ...shared, uid: `moment-${index}`, opens: moment(`2026-10-25T0${index % 4}:30 Europe/Berlin`) }),
  ]);
});

const last = application("The End", "Archivist");
const lastNote = note(now, last, [
  action(last, { uid: "last-but-two", opens: day("9999-12-28"), closes: day("9999-12-30") }),
  action(last, { uid: "last-but-one", opens: day("9999-12-30"), closes: day("+010000-01-06") }),
  action(last, { uid: "late-that-day", opens: ZonedDateTime.from("9999-12-29T22:45[UTC]") }),
  action(last, { uid: "a-later-one", opens: day("+010000-02-29") }),
]);

/** Every hostile text wherever an event can hold one, whole as no note could give it, and the end of the calendar. */
export const hostileSearch = {
  evaluation: evaluation(now, [...hostileNotes, lastNote]),
  name: HOSTILE_TEXTS.join(" "),
  productVersion: "0.1.0",
  reasonFor: ({ rule }: { readonly rule: string }): string => rule,
  draftFor: ({ rule }: { readonly rule: string }) => ({ subject: rule, paragraphs: [rule, rule] }),
};
