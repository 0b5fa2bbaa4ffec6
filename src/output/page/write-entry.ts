import type { About, Content, Item } from "../report/index.js";
import { cleanLine } from "../words/index.js";
import { element, type Attributes, type Html } from "./html.js";
import { nameOf, writeContent, writeNoteLink } from "./write-content.js";
import type { Writing } from "./writing.js";

/** What can be done with an item. What they do is the scripts' affair (browser/deeds.js). */
type Deed = "done" | "snooze" | "draft" | "log";

const LABELS: Readonly<Record<Deed, string>> = { done: "Done", snooze: "Snooze", draft: "Draft", log: "Log" };

/**
 * An item of a list: what it is about has a line of its own, the colon behind it is not needed; why it is due is folded
 * away behind what can be done.
 */
export function writeItem(item: Item, writing: Writing, attributes: Attributes = {}): Html {
  const { about, name, items = [] } = item;
  const text = writeContent(textOf(item, writing), writing);
  if (!name) return element("li", attributes, ...text, ...writeItems(items, writing));
  const subject = writeNoteLink(name, writing);
  const deed = text.length === 0 ? [] : [element("span", { class: "deed" }, ...text)];
  if (!about) return element("li", attributes, subject, ...deed, ...writeItems(items, writing));
  const { class: own, ...others } = attributes;
  return element(
    "li",
    { class: ["entry", own].filter(Boolean).join(" "), ...dataOf(about), ...others },
    element("div", { class: "what" }, subject, ...deed),
    ...writeFoot(item, writing),
  );
}

/** The draft is a button away. */
export function textOf({ content, brief = content }: Item, { hasDeeds }: Writing): Content {
  return hasDeeds ? brief : content;
}

function writeItems(items: readonly Item[], writing: Writing): Html[] {
  return items.length === 0 ? [] : [element("ul", {}, ...items.map((item) => writeItem(item, writing)))];
}

/** What the scripts know an item by. */
export function dataOf({ path, note, isRow, action }: About): Attributes {
  return {
    "data-key": action?.uid ?? note,
    "data-note": note,
    "data-path": path,
    "data-action": action?.key,
    "data-rule": action?.rule,
    "data-day": action?.day,
    "data-alike": action?.alike,
    "data-via": action?.via === undefined ? undefined : cleanLine(action.via),
    "data-row": isRow || undefined,
  };
}

/** Buttons and, folded away, the reasons. */
export function writeFoot({ about, name, items = [] }: Item, writing: Writing): Html[] {
  const deeds = about && name && writing.hasDeeds ? listDeeds(about) : [];
  const parts = [
    ...(name && deeds.length > 0 ? [writeDeeds(deeds, nameOf(name))] : []),
    ...(items.length > 0
      ? [
          writeReasons(
            items.map(({ content }) => content),
            writing,
          ),
        ]
      : []),
  ];
  return parts.length === 0 ? [] : [element("div", { class: "foot" }, ...parts)];
}

/** A table is only read: the person writes into its row. */
export function listDeeds({ action, isRow }: About): readonly Deed[] {
  if (isRow) return action ? ["draft"] : [];
  if (!action) return ["log"];
  return action.isDue ? ["done", "snooze", "draft", "log"] : ["snooze", "draft", "log"];
}

/** @param name of the application, which tells one "Done" from another where buttons are listed */
export function writeDeeds(deeds: readonly Deed[], name: string): Html {
  const buttons = deeds.map((deed) =>
    element("button", { type: "button", "data-deed": deed, class: deed === "done" ? "main" : undefined }, LABELS[deed]),
  );
  return element("div", { class: "deeds", role: "group", "aria-label": name }, ...buttons);
}

function writeReasons(reasons: readonly Content[], writing: Writing): Html {
  const lines = reasons.map((content) => element("p", {}, ...writeContent(content, writing)));
  return element("details", { class: "why" }, element("summary", {}, "Why"), ...lines);
}
