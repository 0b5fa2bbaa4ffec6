import { describeNext } from "../../doing/index.js";
import { placeOfNote } from "../../facts/index.js";
import { fillNewNote } from "../../note/index.js";
import { oneLine } from "../../text/index.js";
import { readFlag, readText, UsageError, type Invocation } from "../command.js";
import type { ExitCode, Io } from "../io.js";
import {
  chooseId,
  findOwnTemplate,
  findSame,
  placeNamedNote,
  placeNote,
  readNamedTemplate,
  readWishes,
} from "../new/index.js";
import { openHunt } from "../open.js";
import { pathIn } from "../path-in.js";
import { askFor, mayAsk } from "../prompts/index.js";
import { writeNewNote } from "../tell/index.js";

/** Makes a note of its own for an application, from the workspace's template or the built-in one, and over nothing. */
export async function run(invocation: Invocation, io: Io): Promise<ExitCode> {
  const { company, role } = await readWho(invocation, io);
  const hunt = await openHunt(invocation, io, { mayFindNone: true });
  const { snapshot } = hunt;
  const { workspace, evaluation, circumstances } = snapshot;
  const nameOf = pathIn(workspace.folder);
  const wishes = readWishes(invocation, snapshot);
  const same = findSame(evaluation.notes, company, role);
  if (same && !readFlag(invocation, "force"))
    throw new UsageError(
      `${nameOf(placeOfNote(same.situation.application))} is of the same company and role, and still open; --force makes another all the same`,
    );
  const typed = readText(invocation, "file");
  const path =
    typed === undefined ? await placeNote(snapshot, company, role) : await placeNamedNote(snapshot, typed, io.cwd);
  const named = readText(invocation, "template");
  const template = named === undefined ? findOwnTemplate(workspace) : readNamedTemplate(named, workspace, io.cwd);
  const id = chooseId(evaluation.notes, company, role);
  const note = { ...wishes, id, company, role };
  const written = fillNewNote(note, template?.text, workspace.config.fields);
  if (!written.ok)
    throw new UsageError(
      `${template?.name ?? "the template"}: ${written.reason}; mend it, or name another with --template`,
    );
  const { after } = await hunt.session.plan({ path, text: written.value }, circumstances.now);
  const application = after?.situation.application;
  if (!after || application?.company !== company || application.role !== role)
    throw new UsageError(
      `a note from ${template?.name ?? "the template"} would not say that its company is ${oneLine(company)} and its role ${oneLine(role)}; mend it, or name another with --template`,
    );
  const name = oneLine(nameOf(path));
  const from = template === undefined ? "" : `, from ${template.name}`;
  const told = `Wrote ${name}${from}: ${oneLine(company)} · ${oneLine(role)}, ${note.status}${note.applied ? ` ${note.applied.toString()}` : ""}.\n`;
  const wish = { path, text: written.value, told: told + describeNext(after, circumstances) };
  return writeNewNote(wish, { hunt, invocation, io });
}

/** Company and role, asked for where they are not typed. @throws UsageError */
async function readWho(invocation: Invocation, io: Io): Promise<{ readonly company: string; readonly role: string }> {
  const [company, role, ...more] = invocation.operands;
  if (more.length > 0)
    throw new UsageError(
      "new takes a company and a role; quote names with blanks: followthrough new Acme 'Senior Engineer'",
    );
  if (!mayAsk(io) && (company === undefined || role === undefined))
    throw new UsageError("new takes a company and a role, as in: followthrough new Acme 'Senior Engineer'");
  const ask = (message: string, example: string): Promise<string> =>
    askFor(io, (prompts) =>
      prompts.text({
        message,
        example,
        findProblem: (answer) => (answer.trim() === "" ? "Write its name" : undefined),
      }),
    );
  const names = {
    company: tidy(company ?? (await ask("Which company?", "Acme"))),
    role: tidy(role ?? (await ask("Which role?", "Senior Engineer"))),
  };
  if (names.company === "" || names.role === "")
    throw new UsageError("new takes a company and a role, and one of them is empty");
  return names;
}

function tidy(name: string): string {
  return oneLine(name).replace(/\s+/gu, " ").trim();
}
