import { quoteWord } from "../text/index.js";
import type { Wishes } from "./wishes.js";

export interface Prospect extends Pick<Wishes, "vscode"> {
  /** For people, from where they are; "." if they are there. */
  readonly folder: string;
  readonly hasExample: boolean;
  /** The calendar and the report, in the folder. */
  readonly outputs: readonly string[];
}

/** What a person does next: what to type or to open, and what it is for. */
export function listSteps({ folder, vscode, hasExample, outputs }: Prospect): readonly (readonly [string, string])[] {
  const [calendar = ""] = outputs;
  return [
    [
      goTo(folder, "followthrough"),
      `says what is due${hasExample ? ", of the example too," : ""} and writes ${calendar} to subscribe to`,
    ],
    hasExample
      ? ["applications/example.md", "write your own application over it; a note for each, under any name"]
      : ["followthrough check", "says what is wrong or missing in your notes"],
    vscode
      ? [
          "VS Code",
          `open ${folder === "." ? "this folder" : folder}: Run Build Task lists the problems, and snippets begin with ft-`,
        ]
      : ["followthrough help", "what else there is"],
  ];
}

function goTo(folder: string, command: string): string {
  return folder === "." ? command : `cd ${quoteWord(folder)} && ${command}`;
}
