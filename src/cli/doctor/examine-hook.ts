import { join } from "node:path";
import { planHook, type HookKind } from "../../init/index.js";
import type { Examination, Observation } from "../../output/index.js";
import { loadRepository, isProgram, readWhatIsThere, relativePath, type Repository } from "../../workspace/index.js";
import type { Io } from "../io.js";

/** Whether a commit hook checks the notes, and whether git runs it. Git is asked; no hook is run. */
export async function examineHook(root: string, io: Pick<Io, "env" | "cwd">): Promise<Examination> {
  const { describeRepository, findHookProgram } = await loadRepository();
  const repository = describeRepository(root, io.env);
  const observation = repository
    ? examineIn(repository, findHookProgram(repository.root) ?? "git", io.cwd)
    : ({ id: "hook", verdict: "ok", text: "none: the folder is in no git repository, or git is not there" } as const);
  return { id: "hook", title: "Commit hook", observations: [observation] };
}

function examineIn(repository: Repository, kind: HookKind, cwd: string): Observation {
  const [planned] = planHook(kind, repository).files;
  if (!planned) return { id: "hook", verdict: "note", text: "git has its hooks in a folder of others", mend: SEE };
  const base = planned.where === "hooks" ? (repository.hooks ?? "") : repository.root;
  const name = relativePath(cwd, join(base, planned.path));
  const found = readWhatIsThere(base, planned.path);
  if (found?.includes(planned.addition?.mark ?? planned.content) !== true)
    return { id: "hook", verdict: "note", text: "none checks the notes before a commit", mend: SEE };
  const isMade = kind === "git" || kind === "husky" || hasGitHook(repository);
  if (!isMade)
    return { id: "hook", verdict: "problem", text: `${name} is there, and git does not run it`, mend: planned.then };
  if (kind === "git" && !isProgram(join(base, planned.path)))
    return {
      id: "hook",
      verdict: "problem",
      text: `${name} is no program, so that git passes it over`,
      mend: `chmod +x ${name}`,
    };
  return { id: "hook", verdict: "ok", text: `${name} checks the notes before a commit` };
}

const SEE = "followthrough init --dry-run shows what it would write, and what to add where a hook is there";

function hasGitHook({ hooks }: Repository): boolean {
  return hooks !== undefined && readWhatIsThere(hooks, "pre-commit") !== undefined;
}
