/** How an expression gets hold of something of each type. */
export const WAYS: Readonly<Record<string, string>> = {
  Application: "application",
  Contact: "application.contacts[0]",
  Interview: "application.interviews[0]",
  Entry: "application.log[2]",
  Reminder: "application.reminders[0]",
  Wait: "wait",
  Draft: "application.drafts[0]",
  Phrase: "application.drafts[0].demands[0]",
  Slip: "application.drafts[0].name_slips(me)[0]",
  Section: "application.sections[0]",
  Me: "me",
};

/** Where a field alone shows less than how it is used. */
const OWN_EXAMPLES: Readonly<Record<string, string>> = {
  "Application.next_interview": "application.next_interview.hasValue()",
  "Application.contacts": "application.contacts.exists(person, person.hiring_manager)",
  "Application.interviews": "application.interviews.filter(one, one.held).size()",
  "Application.log": "application.log.exists(entry, entry.sent && entry.kind == 'follow-up')",
  "Application.declared_status": "application.declared_status.orValue('') == application.status",
  "Application.deadline": "application.deadline.hasValue() ? application.deadline.value() - workdays(2) : today",
  "Application.reminders": "application.reminders.size()",
  "Application.drafts": "application.drafts.filter(draft, draft.kind == 'follow-up').size()",
  "Application.sections": "application.sections.map(section, section.title)",
  "Draft.text": "application.drafts[0].text.contains('Elixir')",
  "Contact.title": "application.contacts[0].title.orValue('')",
  "Entry.left_message": "application.log[3].left_message",
  "Entry.remark": "application.log[3].remark",
  "Entry.line": "application.outcome.hasValue() && application.outcome.value().line.hasValue()",
  "Wait.promised_by": "wait.promised_by.hasValue() ? wait.promised_by.value() + days(2) : wait.since + weeks(1)",
  "Wait.last_follow_up": "wait.last_follow_up.orValue(wait.since) + weeks(1)",
  "Wait.interview": "wait.interview.hasValue() && wait.interview.value().went.orValue('ok') == 'badly'",
  "Wait.follow_ups": "wait.follow_ups.size() < settings.max_follow_ups",
  "Wait.contacts": "names(wait.contacts)",
  "Wait.also_met": "wait.also_met.map(person, person.name)",
};

/** An expression that reads the field; its value is found by evaluating it over the sample note. */
export function exampleOfField(type: string, field: string): string {
  return OWN_EXAMPLES[`${type}.${field}`] ?? `${WAYS[type] ?? type}.${field}`;
}

/** The fields that have an example of their own, as `Type.field`. */
export const FIELDS_WITH_EXAMPLES = Object.keys(OWN_EXAMPLES);

/** An expression for each variable. */
export const VARIABLE_EXAMPLES: Readonly<Record<string, string>> = {
  application: "application.company + ', ' + application.role",
  wait: "wait.active && wait.follow_ups.size() == 0",
  settings: "wait.since + settings.wait_without_date",
  me: "me.name.orValue('')",
  today: "today + days(2)",
  now: "now + hours(24)",
  to: "to.name",
  recipients: "recipients.size() > 1 ? 'Dear all' : 'Dear ' + names(recipients)",
  interview: "interview.hasValue() ? interview.value().date.in_words() : ''",
  met: "met ? 'our talk' : 'my talk with your colleagues'",
  mentioned: "mentioned ? 'You mentioned' : 'I was told'",
  via: "via.orValue('') == 'phone' ? 'Call' : 'Write to'",
  opens: "opens + weeks(1)",
};
