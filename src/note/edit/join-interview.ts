import type { TextEdit } from "../../text/index.js";
import { insertItem, setInItem, type Mapping } from "../../yaml/index.js";
import { findItem, saySuffixes, type InterviewPlace, type Language } from "./change-interview.js";
import { nameKeys, placeInItem } from "./item-keys.js";

const WITH: Readonly<Record<Language, { readonly lead: string; readonly and: string }>> = {
  english: { lead: "with", and: "and" },
  german: { lead: "mit", and: "und" },
  french: { lead: "avec", and: "et" },
  spanish: { lead: "con", and: "y" },
};

/** Ways to say that more people take part in an interview: under its key for them, or in its line. */
export function* joinInterview(place: InterviewPlace, names: readonly string[]): Generator<readonly TextEdit[]> {
  const item = findItem(place);
  if (item?.kind === "mapping") {
    yield* addToItem(place, item, names);
    return;
  }
  const { interview, language } = place;
  const ends = interview.with.map(({ origins }) => (origins.name ?? origins.self)?.end ?? 0);
  const end = Math.max(0, ...ends);
  const { self } = interview.origins;
  const isIn = self !== undefined && end > self.start && (self.isInBody === true || end <= self.end);
  const words = [WITH[language], WITH.english];
  if (isIn)
    for (const { and } of words)
      for (const joint of [", ", ` ${and} `, " & "])
        yield [{ range: { start: end, end }, text: `${joint}${names.join(joint)}` }];
  for (const { lead, and } of words)
    yield* saySuffixes(place, [` ${lead} ${names.join(` ${and} `)}`, `, ${lead} ${names.join(", ")}`]);
}

function* addToItem(
  { text, interview }: InterviewPlace,
  item: Mapping,
  names: readonly string[],
): Generator<readonly TextEdit[]> {
  const place = placeInItem("interview", item, "with");
  const key = nameKeys("interview", item)("with");
  const { value } = place ?? {};
  if (value?.kind === "list") {
    const list = value;
    const items = list.items();
    const like = items.findLast(({ kind }) => kind === "text");
    const edits = names.map((name) => insertItem(text, { list, index: items.length, item: name, like }));
    if (edits.every((one) => one !== undefined)) yield edits.flat();
    return;
  }
  const before = value?.kind === "text" ? value.text : undefined;
  const isOne = interview.with.length < 2;
  const ways: readonly (string | readonly string[])[] =
    before === undefined
      ? [names.length === 1 ? (names[0] ?? "") : names, names]
      : [
          ...(isOne ? [[before, ...names]] : []),
          [before, ...names].join(", "),
          interview.with.map(({ name }) => name).concat(names),
        ];
  for (const way of ways) {
    const edits = setInItem(text, item, { place, key }, way);
    if (edits) yield edits;
  }
}
