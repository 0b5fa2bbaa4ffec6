import { formatDraft, type AgendaRow, type EvaluatedNote } from "../core.js";
import { element } from "./elements.js";

/** What is due and what lies ahead, what follows if nobody answers included; and the drafts of what is to be written. */
export function showAgenda(note: EvaluatedNote): readonly Node[] {
  const sections = note.listAgenda({ forecast: true });
  const shown = sections.map(({ title, rows }) =>
    element("section", {}, element("h3", {}, title), element("ul", {}, ...rows.map(showRow))),
  );
  if (sections.length === 0) shown.push(element("section", {}, element("p", {}, note.formatAgenda())));
  return [...shown, ...showDrafts(note)];
}

function showRow({ name, what, when, isLate }: AgendaRow): HTMLElement {
  return element(
    "li",
    { class: isLate === true ? "late" : undefined },
    element("span", { class: "what" }, what ?? name),
    " ",
    element("span", { class: "when" }, when),
  );
}

function showDrafts(note: EvaluatedNote): readonly HTMLElement[] {
  const drafts = note.actions.flatMap((action) => {
    const draft = action.state === "open" || action.state === "overdue" ? note.writeDraft(action) : undefined;
    return draft ? [{ action, draft }] : [];
  });
  return drafts.map(({ action, draft }) =>
    element(
      "details",
      { class: "draft" },
      element("summary", {}, `Draft: ${action.summary}`),
      element("pre", { class: "wrapped" }, formatDraft(draft)),
    ),
  );
}
