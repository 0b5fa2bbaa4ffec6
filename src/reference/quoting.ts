import { InvalidInput } from "../diagnostics/index.js";
import { loadPolicy, type Policy } from "../policy/index.js";

/** A line of a rule that YAML reads otherwise than it is meant. */
export interface QuotingTrap {
  readonly what: string;
  readonly wrong: string;
  /** What the program says of it. */
  readonly message: string;
  readonly right: string;
}

const TRAPS: readonly (readonly [what: string, wrong: string, right: string])[] = [
  ["`!` at the start is a tag", "when: !application.ended", 'when: "!application.ended"'],
  ["`: ` in a value begins a mapping", "title: Call: Ada", 'title: "Call: Ada"'],
  [
    "so does the colon of `? :`",
    "closes: wait.active ? opens : opens + days(1)",
    'closes: "wait.active ? opens : opens + days(1)"',
  ],
  [
    "a text of several lines needs no quotes",
    "closes: wait.active ? opens : opens",
    "closes: >-\n  wait.active\n  ? opens\n  : opens + days(1)",
  ],
  ["`{{` at the start is a mapping", "title: {{application.company}} waits", 'title: "{{application.company}} waits"'],
  ["`#` behind a blank is a comment", "title: Call room #7", 'title: "Call room #7"'],
  ["text behind a closing quote", "when: 'applied' == application.status", "when: application.status == 'applied'"],
  ["`true`, `false` and numbers are no texts", "when: true", 'when: "true"'],
  ["`*` at the start is an alias", "title: *urgent* call", 'title: "*urgent* call"'],
  [
    "`>` at the start is the header of a longer text",
    "title: > 5 days without an answer",
    'title: "> 5 days without an answer"',
  ],
  ["`@` and `` ` `` may not begin a value", "title: @Ada", 'title: "@Ada"'],
  ["`,` within `{ }` ends a value", "then: {sent: one more, please}", 'then: {sent: "one more, please"}'],
  ["so does `{` within `{ }`", "draft: {email: the {{first}} one}", 'draft: {email: "the first one"}'],
  ["a tab is no indentation", "\ttitle: Call", "title: Call"],
];

/** Each trap with what the program says of it, by reading a policy that falls into it. */
export async function describeTraps(): Promise<readonly QuotingTrap[]> {
  return Promise.all(
    TRAPS.map(async ([what, wrong, right]) => ({ what, wrong, message: (await findMessage(wrong)) ?? "", right })),
  );
}

/** What the program says of a rule that has these lines; nothing where it takes them. */
export async function findMessage(lines: string): Promise<string | undefined> {
  try {
    await loadLines(lines);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.findings[0]?.message;
  }
}

function loadLines(lines: string): Promise<Policy> {
  const indented = lines.split("\n").map((line) => (line.startsWith("\t") ? line : `    ${line}`));
  const key = /^\s*(?<key>\w+):/u.exec(lines)?.groups?.key;
  const others = ["title: Call", "opens: today"].filter((line) => !line.startsWith(`${key ?? ""}:`));
  const text = ["format: 1", "rules:", "  - id: call", ...others.map((line) => `    ${line}`), ...indented, ""].join(
    "\n",
  );
  return loadPolicy({
    policies: [{ name: "mine.yaml", place: { file: "mine.yaml" } }],
    findFile: (name) => Promise.resolve({ name, text }),
  });
}
