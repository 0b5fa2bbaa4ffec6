/** The types of values that have no fields, and how a policy writes one. */
export const VALUE_TYPE_WORDS: readonly { readonly name: string; readonly about: string; readonly literal: string }[] =
  [
    { name: "bool", about: "true or false", literal: "true" },
    { name: "int", about: "a whole number", literal: "3" },
    { name: "double", about: "a number with a fraction; int and double do not mix", literal: "1.5" },
    { name: "string", about: "a text, in single or double quotes", literal: "'follow-up'" },
    { name: "list<T>", about: "several of one type, in brackets", literal: "['email', 'phone']" },
    {
      name: "optional<T>",
      about: "what may be missing: it is asked hasValue() before value(), or given another value by orValue()",
      literal: "wait.promised_by",
    },
    { name: "Date", about: "a day of the calendar, without a time and a zone", literal: "today" },
    { name: "DateTime", about: "a moment in a time zone", literal: "now" },
    { name: "Span", about: "a length of time in hours, days and working days; never negative", literal: "workdays(3)" },
  ];
