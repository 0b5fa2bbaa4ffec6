import type { Day, DayKind, DayThing } from "../report/index.js";
import { element, endTag, startTag, type Html } from "./html.js";
import { writeContent, writeNoteLink, writeNoteName } from "./write-content.js";
import { dataOf, textOf, writeFoot } from "./write-entry.js";
import { countOf, writeMore } from "./write-more.js";
import type { Writing } from "./writing.js";

/** As many as a look takes in; the rest is there when it is asked for. */
const MOST = 8;

/** What each kind of thing is called, beside a sign that differs in its form. */
const KINDS: Readonly<Record<DayKind, string>> = {
  interview: "Interview",
  deadline: "Date",
  action: "To do",
  ifNobodyAnswers: "If nobody answers",
};

/** What lies ahead, a row for each day. What follows only if nobody answers shows when it is asked for. */
export function* writeDays(days: Iterable<Day>, id: string, writing: Writing): Generator<string> {
  yield startTag("section", { class: "ahead", "aria-labelledby": id });
  yield element("h2", { id }, "Ahead").markup;
  yield startTag("ol", { class: "days cut" });
  const counts = { sure: 0, unsure: 0 };
  for (const day of days) {
    const before = { ...counts };
    for (const { kind } of day.things) counts[kind === "ifNobodyAnswers" ? "unsure" : "sure"] += 1;
    yield writeDay(day, before, writing).markup;
  }
  yield endTag("ol");
  if (counts.sure + counts.unsure === 0) yield element("p", {}, "Nothing lies ahead yet.").markup;
  else if (counts.sure === 0) yield element("p", { class: "sure" }, "Nothing is fixed yet.").markup;
  if (counts.sure > MOST || counts.unsure > MOST) yield writeMore("Show all days").markup;
  if (counts.unsure > 0)
    yield element(
      "label",
      { class: "unsure" },
      element("input", { type: "checkbox", id: "unsure" }),
      ` What follows if nobody answers, too (${countOf(counts.unsure)})`,
    ).markup;
  yield endTag("section");
}

interface Counts {
  readonly sure: number;
  readonly unsure: number;
}

function writeDay({ date, label, things }: Day, before: Counts, writing: Writing): Html {
  const counts = { ...before };
  const rows = things.map((thing) => {
    const isUnsure = thing.kind === "ifNobodyAnswers";
    const isRest = (isUnsure ? counts.unsure : counts.sure) >= MOST;
    counts[isUnsure ? "unsure" : "sure"] += 1;
    return { thing, isUnsure, isRest };
  });
  const classes = [
    "day",
    rows.every(({ isUnsure }) => isUnsure) && "if-nobody-answers",
    rows.every(({ isRest }) => isRest) && "rest",
    rows.every(({ isUnsure, isRest }) => isUnsure || isRest) && "later",
  ];
  return element(
    "li",
    { class: classes.filter(Boolean).join(" "), "data-key": date },
    element("time", { datetime: date }, label),
    element("ul", {}, ...rows.map(({ thing, isRest }) => writeThing(thing, isRest, writing))),
  );
}

/** In short, and opened in full. */
function writeThing({ kind, brief, item }: DayThing, isRest: boolean, writing: Writing): Html {
  const classes = ["entry", kind === "ifNobodyAnswers" ? "if-nobody-answers" : kind, isRest && "rest"];
  const text = writeContent(textOf(item, writing), writing);
  return element(
    "li",
    { class: classes.filter(Boolean).join(" "), ...dataOf(item.about) },
    element(
      "details",
      {},
      element(
        "summary",
        {},
        element("span", { class: "sign", role: "img", "aria-label": KINDS[kind] }),
        writeNoteName(item.name),
        " ",
        element("span", { class: "brief" }, ...writeContent(brief, writing)),
      ),
      ...linkNote(item, writing),
      ...(text.length === 0 ? [] : [element("p", { class: "deed" }, ...text)]),
      ...writeFoot(item, writing),
    ),
  );
}

/** What is pressed to open the row is no link itself. */
function linkNote({ name }: DayThing["item"], writing: Writing): Html[] {
  if (writing.noteUrl?.(name.path, name.line) === undefined) return [];
  return [element("p", {}, "Note: ", writeNoteLink({ ...name, text: name.path }, writing))];
}
