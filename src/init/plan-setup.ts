import type { LeftOut, Plan, PlannedFile } from "./planned-file.js";
import { planHook } from "./plan-hook.js";
import { planVscode } from "./plan-vscode.js";
import { planWorkflows } from "./plan-workflows.js";
import type { ReadShipped, Surroundings, Wishes } from "./wishes.js";
import { writeConfig } from "./write-config.js";
import { writeExample } from "./write-example.js";

const CONFIG_FILE = "followthrough.yaml";
export const EXAMPLE_FILE = "applications/example.md";

/** The files that make a folder what the person wishes, whether they are there or not; and what cannot be had here. */
export function planSetup(wishes: Wishes, surroundings: Surroundings, shipped: ReadShipped): Plan {
  const { repository } = surroundings;
  const inRepository = repository ? planRepository(wishes, { ...surroundings, repository }, shipped) : undefined;
  return {
    files: [
      inFolder(CONFIG_FILE, writeConfig(wishes), "who you are, which advice you follow, where the outputs go"),
      ...(wishes.example ? [planExample(surroundings, shipped)] : []),
      ...(wishes.vscode ? planVscode(shipped) : []),
      ...(inRepository?.files ?? []),
    ],
    leftOut: inRepository?.leftOut ?? missRepository(wishes),
  };
}

function inFolder(path: string, content: string, about: string): PlannedFile {
  return { where: "folder", path, content, about };
}

function planExample({ today }: Surroundings, shipped: ReadShipped): PlannedFile {
  const text = writeExample(shipped("init/example.md"), today);
  return inFolder(EXAMPLE_FILE, text, "an application, to write your own over");
}

function planRepository(
  { hook, workflows }: Wishes,
  { outputs, repository }: Surroundings & Required<Pick<Surroundings, "repository">>,
  shipped: ReadShipped,
): Plan {
  const planned = hook && planHook(hook, repository);
  return {
    files: [planIgnore(outputs), ...(planned?.files ?? []), ...planWorkflows(workflows, repository, shipped)],
    leftOut: planned?.leftOut ?? [],
  };
}

/** What is written anew with every day is no part of the history. */
function planIgnore(outputs: readonly string[]): PlannedFile {
  // gitignore(5): what means something in a pattern is escaped; a slash in front ties it to this folder.
  const own = outputs.map((path) => `/${path.replace(/[\\*?[\]]/gu, String.raw`\$&`)}\n`);
  const lines = [...own, ".followthrough-*.tmp\n"].join("");
  const text = `# Written by followthrough, from the notes.\n${lines}`;
  return {
    ...inFolder(".gitignore", text, "keeps the outputs out of the history"),
    addition: { mark: lines.trimEnd(), lines },
  };
}

function missRepository({ hook, workflows }: Wishes): readonly LeftOut[] {
  const wanted = [...(hook ? ["the commit hook"] : []), ...workflows.map((name) => `the workflow to ${name}`)];
  return wanted.map((what) => ({
    what,
    why: "this is no git repository; run git init, then followthrough init again",
  }));
}
