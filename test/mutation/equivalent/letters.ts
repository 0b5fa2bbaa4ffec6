import type { Equivalents } from "./equivalents.js";

export const LETTERS: Equivalents = [
  [
    "src/expression/functions/reading.ts",
    new Map([
      ['name instanceof Optional ? name.orValue("") : "" → name.orValue("")', "the language has it as an optional"],
      ['typeof value === "string" ? value : "" → value', "a name is a text"],
    ]),
  ],
  [
    "src/expression/functions/wording.ts",
    new Map([["SIGNS[sign] ?? sign → SIGNS[sign]", "only the signs of the table are looked for"]]),
  ],
  [
    "src/letter/capitalised-words.ts",
    new Map([["!next || one.isPossessive → !next", "between it and the next word stands its apostrophe"]]),
  ],
  [
    "src/letter/demands.ts",
    new Map([
      [
        "known.filter(({ cues }) => cues.some((cue) => small.includes(cue) || line.includes(cue))) → known",
        "a pattern finds nothing where its cues are missing, at more cost",
      ],
    ]),
  ],
  [
    "src/letter/find-demands.ts",
    new Map([["!isHarmless || found.length === 0 → !isHarmless", "it is the same, at more cost"]]),
  ],
  [
    "src/letter/greeting-and-signature.ts",
    new Map([
      ["text.slice(start).split(/[\\r\\n]/u, 1): 1 → 1 + 1", "only the first part is taken"],
      ["line.split(/[,:;!?–—]/u, 1): 1 → 1 + 1", "only the first part is taken"],
    ]),
  ],
  [
    "src/letter/mentions.ts",
    new Map([
      [
        "at + word.length > LONGEST_PHRASE → at + word.length >= LONGEST_PHRASE",
        "a word that ends with the phrase begins as it does",
      ],
    ]),
  ],
  [
    "src/letter/misspelled-names.ts",
    new Map([
      [
        "isText ? findSignature(passage.text) : undefined → findSignature(passage.text)",
        "a subject has one line, and a signature stands below one",
      ],
      ["known → false", "what is remembered is found again, at more cost"],
      ["name === context.addressee ? 0 : 1: 1 → 1 + 1", "only the order counts"],
      ["limit + 1: 1 → 1 + 1", "whatever is beyond the limit is no near miss"],
      ["other.range.start < one.range.start → other.range.start <= one.range.start", "no two words stand in one place"],
      ['[...new Set(people)].filter(({ name }) => name !== "") → [...new Set(people)]', "no name has no parts"],
      ['email.split("@", 1): 1 → 1 + 1', "only the first part is taken"],
      ['email.split("@", 2): 2 → 2 + 1', "only the second part is taken"],
      ["end = 0: 0 → 0 + 1", "no section begins before the front matter"],
      ["range.start < end → range.start <= end", "a heading stands between two sections"],
      [
        "draft.headingRange.start < end → draft.headingRange.start <= end",
        "a blank line stands between a section and the heading below it",
      ],
      ["draft.headingRange.start > from → draft.headingRange.start >= from", "an empty text has no words"],
    ]),
  ],
  [
    "src/letter/near-spelling.ts",
    new Map([
      [
        "mayBeNear(one, other, limit) ? editDistance(a, b, limit) : limit + 1 → editDistance(a, b, limit)",
        "more pairs are counted letter by letter, at more cost",
      ],
      ["known → false", "what is remembered is found again, at more cost"],
      ["letters = 0: 0 → 0 + 1", "more pairs are counted letter by letter, at more cost"],
      ["at = 0: 0 → 0 + 1", "an edit at the first letter changes no more than two letters of the rest"],
      ["at < spelling.length → at <= spelling.length", "more pairs are counted letter by letter, at more cost"],
      ["at < spelling.length → at > spelling.length", "more pairs are counted letter by letter, at more cost"],
      ["1 << (spelling.charCodeAt(at) % BITS): 1 → 1 + 1", "more pairs are counted letter by letter, at more cost"],
      ["1 << (spelling.charCodeAt(at) % BITS): 1 → 1 - 1", "more pairs are counted letter by letter, at more cost"],
      ["BITS → BITS + 1", "other letters share a bit"],
      ["BITS → BITS - 1", "other letters share a bit"],
      ["2 * limit: 2 → 2 + 1", "more pairs are counted letter by letter, at more cost"],
      [
        "Math.abs(a.length - b.length) <= limit && countBits(a.letters ^ b.letters) <= 2 * limit → Math.abs(a.length - b.length) <= limit || countBits(a.letters ^ b.letters) <= 2 * limit",
        "more pairs are counted letter by letter, at more cost",
      ],
      [
        "Math.abs(a.length - b.length) <= limit && countBits(a.letters ^ b.letters) <= 2 * limit → Math.abs(a.length - b.length) <= limit",
        "more pairs are counted letter by letter, at more cost",
      ],
      [
        "Math.abs(a.length - b.length) <= limit && countBits(a.letters ^ b.letters) <= 2 * limit → countBits(a.letters ^ b.letters) <= 2 * limit",
        "more pairs are counted letter by letter, at more cost",
      ],
    ]),
  ],
  [
    "src/letter/prose.ts",
    new Map([
      [
        "subject !== undefined && subjectRange → subject !== undefined || subjectRange",
        "a draft that has a subject has its place",
      ],
      ["subject !== undefined && subjectRange → subject !== undefined", "a draft that has a subject has its place"],
      ["subject !== undefined && subjectRange → subjectRange", "a draft that has a subject has its place"],
    ]),
  ],
];
