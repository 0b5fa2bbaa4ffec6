import { Optional } from "@marcbachmann/cel-js";
import type { Contact, Wait } from "../../facts/index.js";
import { oneLine } from "../../text/index.js";
import { formatDayInWords, type PlainDate } from "../../time/index.js";
import type { View } from "../fact-types/index.js";
import type { Word } from "./word.js";

/** The functions that messages are written with. What a note says becomes a part of a sentence, or is said aloud. */
export const WORDING: readonly Word[] = [
  {
    signature: "Date.in_words(): string",
    about: "as a letter has it: Thursday, 12 November",
    handler: (date: PlainDate) => formatDayInWords(date),
  },
  {
    signature: "string.in_sentence(): string",
    about: "on one line, without a full stop at its end and a capital at its start, to stand inside a sentence",
    handler: putInSentence,
  },
  {
    signature: "string.to_reader(): string",
    about: "what was noted about a person, said to that person: she recommended becomes you recommended",
    handler: turnToReader,
  },
  {
    signature: "string.has_any_word(list<string>): bool",
    about: "one of these words is in it, in any case",
    handler: (text: string, words: readonly string[]) => {
      const own = new Set(text.toLowerCase().split(/[^\p{L}\p{N}'’]+/u));
      return words.some((word) => own.has(word.toLowerCase()));
    },
  },
  {
    signature: "string.word_count(): int",
    about: "how many words it has",
    handler: (text: string) => BigInt(text.split(/\s+/u).filter(Boolean).length),
  },
  {
    signature: "string.spelled_out(): string",
    about: "a phone number digit by digit, an address with its signs as words: to be said slowly",
    handler: spellOut,
  },
  {
    signature: "names(list<Contact>): string",
    about: "the names that are known: Ada Lovelace, Grace Hopper and Mary Poe",
    handler: (people: readonly View[]) =>
      // The signature admits only views of contacts.
      listNames(people.map(({ fact }) => tidyUp((fact as Contact).name)).filter(Boolean)),
  },
  {
    signature: "Wait.followed_up_by(string): optional<Date>",
    about: "when the last follow-up by this channel went out; one that names no channel is taken for an e-mail",
    takes: ["channel"],
    handler: (wait: View, channel: string) => {
      // The signature admits only views of waits.
      const { follow_ups } = wait.fact as Wait;
      const last = follow_ups.findLast(
        ({ by, left_message }) => (by ?? (left_message ? "phone" : "email")) === channel,
      );
      return last ? Optional.of(last.date) : Optional.none();
    },
  },
];

function putInSentence(text: string): string {
  return tidyUp(text)
    .replace(/(?<![\s.,;:])[\s.,;:]+$/u, "")
    .replace(/^(?:The|An?|My|Our|Your|Her|His|Their|This|These|That|Those|How|What|Why|When|Where)(?= )/u, (word) =>
      word.toLowerCase(),
    );
}

function tidyUp(text: string): string {
  return oneLine(text).replace(/\s+/gu, " ").trim();
}

/**
 * Only what can be told from the words alone: a verb in the past has one form for all persons; "her" may be two things,
 * but at the start it can only be the owner.
 */
const SAID_OF_READER = new RegExp(
  String.raw`\b(?:she|he) (?=(?:\w+ed|did|gave|had|knew|led|made|ran|read|said|saw|sent|showed|spoke|told|took|went|wrote)\b)`,
  "giu",
);

function turnToReader(text: string): string {
  return text.replace(SAID_OF_READER, "you ").replace(/^\s*(?:her|their) (?=\w)|\bhis (?=\w)/giu, "your ");
}

function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const SIGNS: Readonly<Record<string, string>> = { "@": "at", ".": "dot", "-": "dash", _: "underscore", "+": "plus" };

function spellOut(text: string): string {
  const tidy = tidyUp(text);
  if (tidy.includes("@")) return tidy.replace(/[@._+-]/gu, (sign) => ` ${SIGNS[sign] ?? sign} `);
  const groups = tidy.match(/\+|\p{N}+|\p{L}+/gu) ?? [];
  const spoken = groups.map((group) =>
    group === "+" ? "plus" : /^\p{N}/u.test(group) ? Array.from(group).join(" ") : group,
  );
  return spoken.join(", ").replace("plus, ", "plus ");
}
