import { join, resolve } from "node:path";
import { formatPeople, formatPeopleJson } from "../../output/index.js";
import type { OpenedPolicy } from "../../session/index.js";
import { multiLine, nearest, oneLine, quoteWord, slug } from "../../text/index.js";
import { findWorkspaces, relativePath } from "../../workspace/index.js";
import { becauseIn } from "../because.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import { isKnownFailure } from "../failures.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { openHunt, openPolicyFor, type OpenHunt } from "../open.js";
import { usesColor, widthOf } from "../terminal.js";

/** A workspace below the folder, and whose it is. */
interface Person {
  readonly name: string;
  readonly folder: string;
  readonly opened: OpenedPolicy;
  readonly invocation: Invocation;
}

/** What is due for several people, each with their own policy, zone and words. One whose workspace cannot be read keeps no other back. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const [typed = ".", ...more] = invocation.operands;
  if (more.length > 0) throw new UsageError("people takes one folder; quote a name with blanks");
  if (readText(invocation, "config") !== undefined)
    throw new UsageError("people reads the workspace file of each person, so that --config has no part in it");
  const { folders, unread } = findWorkspaces(resolve(io.cwd, typed));
  for (const { folder, reason } of unread) warn(`${join(typed, folder)} cannot be looked into: ${reason}`, io);
  if (folders.length === 0)
    throw new UsageError(
      `${oneLine(typed)} has no folder with a followthrough.yaml; followthrough init makes one for each person`,
    );
  const failed: string[] = [];
  const attempt = async <T>(folder: string, act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      if (!isKnownFailure(error)) throw error;
      failed.push(folder);
      warn(error.message, io);
      return undefined;
    }
  };
  const people: Person[] = [];
  for (const place of folders) {
    const root = resolve(io.cwd, typed, place);
    const folder = relativePath(io.cwd, root);
    const own = { ...invocation, options: { ...invocation.options, config: root } };
    const opened = await attempt(folder, () => openPolicyFor(own, io, { isAlone: true }));
    if (opened) people.push({ name: nameOf(opened, root), folder, opened, invocation: own });
  }
  const hunts: (Person & { readonly hunt: OpenHunt })[] = [];
  for (const person of choose(people, readText(invocation, "only"))) {
    const hunt = await attempt(person.folder, () =>
      openHunt(person.invocation, io, { opened: person.opened, forecast: true, mayFindNone: true }),
    );
    if (hunt) hunts.push({ ...person, hunt });
  }
  const agendas = hunts.map(({ name, folder, hunt: { snapshot } }) => ({
    ...{ name, folder, evaluation: snapshot.evaluation },
    ...{ because: becauseIn(snapshot).action, locate: snapshot.locate },
  }));
  const forecast = readFlag(invocation, "forecast");
  io.stdout.write(
    readText(invocation, "format") === "json"
      ? formatPeopleJson(agendas)
      : formatPeople(agendas, { color: usesColor(invocation, io, io.stdout), width: widthOf(io.stdout), forecast }),
  );
  return failed.length > 0 ? EXIT.unusable : EXIT.ok;
}

function warn(message: string, io: Io): void {
  io.stderr.write(`${multiLine(message)}\n`);
}

/** As the workspace file says, else as the folder is called. */
function nameOf({ workspace }: OpenedPolicy, root: string): string {
  return workspace.config.me.name ?? root.split(/[\\/]/u).at(-1) ?? root;
}

/** Those whose name or folder has the words. @throws UsageError where nobody's has */
function choose(people: readonly Person[], wanted: string | undefined): readonly Person[] {
  if (wanted === undefined) return people;
  const parts = slug(wanted).split("-");
  const found = people.filter(({ name, folder }) =>
    [name, folder].some((text) => parts.every((part) => `-${slug(text)}-`.includes(`-${part}-`))),
  );
  if (found.length > 0 && slug(wanted) !== "") return found;
  const names = people.map(({ name }) => name);
  const guess = nearest(wanted, names, { meaningOf: (name) => name });
  const mend = guess === undefined ? `there are ${names.join(", ")}` : `did you mean --only ${quoteWord(guess)}?`;
  throw new UsageError(`--only: nobody is called ${oneLine(wanted)}; ${mend}`);
}
