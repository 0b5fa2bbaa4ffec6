import { LineIndex, type Finding } from "../core.js";
import { button, element } from "./elements.js";

/** What is wrong, each leading to its place. */
export function showFindings(
  findings: readonly Finding[],
  textOf: (file: string) => string,
  onOpen: (finding: Finding) => void,
): readonly Node[] {
  if (findings.length === 0) return [element("p", {}, "Nothing is wrong with the note.")];
  const rows = findings.map((finding) => {
    const { severity, check, message, file, range } = finding;
    const line = range && new LineIndex(textOf(file)).pointAt(range.start).line;
    const place = line === undefined ? file : `${file}:${line}`;
    return element(
      "li",
      { class: severity },
      range
        ? button(
            place,
            () => {
              onOpen(finding);
            },
            { class: "place" },
          )
        : element("span", { class: "place" }, place),
      element("span", { class: "severity" }, severity),
      element("span", { class: "message" }, message),
      element("code", {}, check),
    );
  });
  return [element("ul", { class: "findings" }, ...rows)];
}
