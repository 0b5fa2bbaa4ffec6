import { findFrontMatter } from "../../../note/index.js";
import type { Completion } from "../../completion.js";
import type { NoteContext } from "../note-context.js";
import { toCompletions } from "./offer.js";

/** What may be typed of it: its beginning, or a word. */
const TYPED = /^\uFEFF?(?<typed>-{0,3}|[\p{L}\p{M}]{0,40})$/u;

/** On the first line of a text that has no front matter: an application's, with places to fill in. */
export function completeWholeNote(context: NoteContext, offset: number): readonly Completion[] {
  const { text } = context;
  const typed = TYPED.exec(text.slice(0, Math.min(offset, LONGEST)))?.groups?.typed;
  const isLineDone = offset === text.length || /[\r\n]/u.test(text.charAt(offset));
  if (typed === undefined || offset > LONGEST || !isLineDone || hasFrontMatter(text)) return [];
  const skeleton = writeSkeleton(context);
  return toCompletions(
    [
      {
        ...{ label: "application: a whole note", kind: "snippet", text: skeleton, isSnippet: true },
        detail: "front matter with its places to fill in",
        documentation:
          "An application: company, role, status, day, somebody at the employer, and the first line of the log.",
        ...(typed.startsWith("-") && { filter: "---" }),
      },
    ],
    { range: { start: offset - typed.length, end: offset } },
  );
}

/** More than is typed of it. */
const LONGEST = 50;

/** One that is just being begun is none yet. */
function hasFrontMatter(text: string): boolean {
  const found = findFrontMatter(text);
  return found.kind !== "none" && (found.kind !== "unclosed" || text.slice(found.start, found.end).trim() !== "");
}

function writeSkeleton({ today, fields = {} }: NoteContext): string {
  const key = (name: string): string => {
    const own = Object.keys(fields).find((one) => fields[one] === name);
    return own !== undefined && SIMPLE_KEY.test(own) ? own : name;
  };
  return [
    "---",
    `${key("company")}: \${1:Company}`,
    `${key("role")}: \${2:Role}`,
    `${key("status")}: \${3:applied}`,
    `${key("applied")}: \${4:${today.toString()}}`,
    `${key("contacts")}:`,
    "  - {name: ${5:Full Name}, title: ${6:job title}, email: ${7:name@company.example}\\}",
    `${key("log")}:`,
    "  - ${4} sent application",
    "---",
    "",
    "$0",
  ].join("\n");
}

/** Neither YAML nor a snippet means anything else by it. */
const SIMPLE_KEY = /^\p{L}[\p{L}\p{M}\p{N}_ -]*$/u;
