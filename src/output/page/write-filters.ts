import { STATUSES } from "../../facts/index.js";
import type { Overview } from "../report/index.js";
import { capitalize, countPhrase } from "../words/index.js";
import { element, type Html } from "./html.js";

/** What narrows the page to some applications; browser/filters.js does it. */
export function writeFilters({ counts }: Overview): Html {
  const { applications, due } = counts;
  const statuses = STATUSES.map((status) => element("option", { value: status }, capitalize(status)));
  return element(
    "div",
    { class: "filters", role: "search", "aria-label": "Applications" },
    element("input", { type: "search", id: "find", "aria-label": "Find", placeholder: "Find a company or role" }),
    element(
      "select",
      { id: "status", "aria-label": "Status" },
      element("option", { value: "" }, "Any status"),
      ...statuses,
    ),
    element("label", {}, element("input", { type: "checkbox", id: "due" }), " Only due"),
    element("output", { id: "count" }, `${countPhrase(applications, "application")}, ${due} due`),
  );
}
