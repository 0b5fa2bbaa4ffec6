import type { Equivalents } from "./equivalents.js";

export const PEOPLE: Equivalents = [
  [
    "src/note/people/hiring-manager.ts",
    new Map([
      [
        "part .toLowerCase() .split(/[\\s_-]+/u) .filter(Boolean) → part .toLowerCase() .split(/[\\s_-]+/u)",
        "a blank more or less makes no other words",
      ],
      ['spelled.split(" hiring manager ", 2): 2 → 2 + 1', "only the first two parts are taken"],
    ]),
  ],
  [
    "src/note/people/person-words.ts",
    new Map([
      ["parts.length >= 2: 2 → 2 - 1", "one word alone is either an initial or a name"],
      [
        "parts.length >= 2 && names.length === 1 → parts.length >= 2 || names.length === 1",
        "where no word is a whole name, the last is none either",
      ],
      [
        "parts.length >= 2 && names.length === 1 → parts.length >= 2",
        "where no word is a whole name, the last is none either",
      ],
      ["parts.length >= 2 && names.length === 1 → names.length === 1", "one word alone is either an initial or a name"],
      [
        'parts.length >= 2 && names.length === 1 && INITIAL.test(parts[0] ?? "") → INITIAL.test(parts[0] ?? "")',
        "where no word is a whole name, the last is none either",
      ],
      ['text.split(",", 1): 1 → 1 + 1', "only the first part is taken"],
      ["start < 0: 0 → 0 + 1", "from the first word on it is all of them"],
      ["start < 0 → start <= 0", "from the first word on it is all of them"],
    ]),
  ],
  [
    "src/note/people/read-people.ts",
    new Map([
      ['!last?.name || piece.after !== "comma" → !last?.name', 'a name with an "and" in it is not sure'],
      ["at >= 0: 0 → 0 + 1", "where it begins the text, no name stands before it"],
      ["at >= 0 → at > 0", "where it begins the text, no name stands before it"],
      [
        'at >= 0 && text.indexOf(">", at) === text.length - 1 → at >= 0 || text.indexOf(">", at) === text.length - 1',
        "what is no address in angles is no detail",
      ],
      ['at >= 0 && text.indexOf(">", at) === text.length - 1 → at >= 0', "what is no address in angles is no detail"],
      [
        'at >= 0 && text.indexOf(">", at) === text.length - 1 → text.indexOf(">", at) === text.length - 1',
        "what is no address in angles is no detail",
      ],
      [
        'at >= 0 && text.indexOf(">", at) === text.length - 1 ? { head: at, start: at, end: text.length } : … → { head: at, start: at, end: text.length }',
        "what is no address in angles is no detail",
      ],
      ["head < 0: 0 → 0 + 1", "where it begins the text, no name stands before it"],
      ["head < 0 → head <= 0", "where it begins the text, no name stands before it"],
      [
        'detail === "email" ? /^<(?<inner>.*)>$/u.exec(text)?.groups?.inner : undefined → /^<(?<inner>.*)>$/u.exec(text)?.groups?.inner',
        "what stands in angles is an address",
      ],
    ]),
  ],
];
