import type { PlannedFile } from "./planned-file.js";
import type { ReadShipped, Surroundings, WorkflowName } from "./wishes.js";

/** A workflow cannot know it: whoever sets it up does. */
const PROGRAM =
  "set the repository's variable FOLLOWTHROUGH to where followthrough is, as npm takes it: github:NAME/REPOSITORY, or a file's address";

const ABOUT: Readonly<Record<WorkflowName, Pick<PlannedFile, "about" | "then">>> = {
  check: { about: "GitHub checks the notes on every push", then: PROGRAM },
  publish: {
    about: "GitHub publishes the calendar, private, three times a day",
    then: `${PROGRAM}; the secret FEED_NAME to a name that nobody guesses, and GitHub Actions as the source of its Pages`,
  },
};

type Repository = NonNullable<Surroundings["repository"]>;

/** GitHub reads workflows at the repository's root only. */
export function planWorkflows(
  names: readonly WorkflowName[],
  repository: Repository,
  shipped: ReadShipped,
): readonly PlannedFile[] {
  return names.map((name) => ({
    where: "repository",
    path: `.github/workflows/followthrough-${name}.yml`,
    content: settle(shipped(`init/${name}.yml`), repository),
    ...ABOUT[name],
  }));
}

/** The workflow for a repository whose notes stand at its root on `main`, made one for this repository. */
function settle(workflow: string, { folder, branch }: Repository): string {
  const steps = "    steps:\n";
  const changes: readonly (readonly [string, string])[] = [["branches: [main]", `branches: [${quote(branch)}]`]];
  const ofFolder: readonly (readonly [string, string])[] = [
    ["with: {path: site}", `with: {path: ${quote(`${folder}/site`)}}`],
    [steps, `    defaults: {run: {working-directory: ${quote(folder)}}}\n${steps}`],
  ];
  return [...changes, ...(folder === "." ? [] : ofFolder)].reduce(
    (text, [from, to]) => text.replaceAll(from, () => to),
    workflow,
  );
}

/** A scalar that YAML's flow style has as it is, or a double-quoted one (YAML 1.2.2, §7.3.1). */
function quote(text: string): string {
  return /^[a-z][\w./-]*$/iu.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text)
    ? text
    : JSON.stringify(text);
}
