import { VSCODE_MATCHER } from "../output/index.js";
import type { Addition, PlannedFile } from "./planned-file.js";
import type { ReadShipped } from "./wishes.js";

/** Runs in the folder that VS Code has open, in a shell: on Windows the command is a script that only a shell starts. */
const CHECK_TASK = {
  label: "followthrough: check the notes",
  detail: "Lists what is wrong or missing in the notes in the Problems panel",
  type: "shell",
  command: "followthrough",
  args: ["check", "--format", "vscode", "--quiet", "--no-color"],
  group: { kind: "build", isDefault: true },
  presentation: { reveal: "silent", revealProblems: "onProblem", panel: "shared", showReuseMessage: false },
  problemMatcher: VSCODE_MATCHER,
};

const RUN_TASK = {
  label: "followthrough: what is due",
  detail: "Says what to do on which day, and writes the calendar and the report",
  type: "shell",
  command: "followthrough",
  args: [],
  presentation: { reveal: "always", panel: "shared", showReuseMessage: false },
  problemMatcher: [],
};

const TASKS = [CHECK_TASK, RUN_TASK];

/** Everything that VS Code reads from the folder. */
export function planVscode(shipped: ReadShipped): readonly PlannedFile[] {
  const file = (name: string, content: string, about: string, addition?: Addition): PlannedFile => ({
    where: "folder",
    path: `.vscode/${name}`,
    content,
    about,
    addition,
  });
  const template = (name: string): string => shipped(`init/${name}`);
  const [settings, extensions] = [template("settings.json"), template("extensions.json")];
  return [
    file(
      "tasks.json",
      writeJson({ version: "2.0.0", tasks: TASKS }),
      "Run Build Task lists the problems in the notes",
      {
        mark: CHECK_TASK.label,
        lines: TASKS.map((task) => `${writeJson(task).trimEnd()},\n`).join(""),
      },
    ),
    file("followthrough.code-snippets", template("followthrough.code-snippets"), "type ft- and press Tab in a note"),
    file("settings.json", settings, "completes and checks followthrough.yaml", {
      mark: "followthrough.schema.json",
      lines: membersOf(settings),
    }),
    file("extensions.json", extensions, "recommends this program's extension, and two that go with it", {
      mark: "followthrough.followthrough",
      lines: membersOf(extensions),
    }),
    ...SCHEMAS.map(([name, shippedName, about]) => file(name, shipped(`schema/${shippedName}.json`), about)),
  ];
}

/**
 * They stand in the folder itself: the program may be installed anywhere or nowhere where the folder is opened, and a
 * schema from the web is nothing without a network.
 */
const SCHEMAS = [
  ["followthrough.schema.json", "workspace", "what followthrough.yaml may say"],
  ["followthrough-policy.schema.json", "policy", "what a policy of your own may say"],
  ["followthrough-scenarios.schema.json", "scenarios", "what its scenarios may say"],
] as const;

/** Lists of texts stand on one line, as people write them. */
function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const short = text.replace(
    /\[\n\s+((?:"[^"\n]*",?\s+)+)\]/gu,
    (_, items: string) => `[${items.trim().replace(/,\n\s+/gu, ", ")}]`,
  );
  return `${short}\n`;
}

/** What stands between the outermost braces, without the indentation. */
function membersOf(json: string): string {
  const lines = json.trimEnd().split("\n").slice(1, -1);
  return lines.map((line) => `${line.replace(/^ {2}/u, "")}\n`).join("");
}
