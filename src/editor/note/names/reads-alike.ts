import type { Application, Contact } from "../../../facts/index.js";

/** Whether two readings of a note say the same of the same people, whatever these are called. */
export function readsAlike(one: Application, other: Application): boolean {
  return JSON.stringify(withoutNames(one)) === JSON.stringify(withoutNames(other));
}

function withoutNames({
  contacts,
  interviews,
  log,
  reminders,
  unread,
  status,
  applied,
  deadline,
}: Application): unknown {
  const placeOf = (contact: Contact | undefined): number | undefined => contact && contacts.indexOf(contact);
  return {
    ...{ contacts: contacts.length, status, applied, deadline, unread: unread.length },
    reminders: reminders.map(({ date }) => date),
    interviews: interviews.map(({ date, end, kind, with: people }) => [date, end, kind, people.map(placeOf)]),
    log: log.map(({ date, direction, kind, by, promised, contact, contacts: several }) => [
      ...[date, direction, kind, by, promised, placeOf(contact)],
      several?.map(placeOf),
    ]),
  };
}
