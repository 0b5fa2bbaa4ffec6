import { POLICY_TEXTS } from "../../policy/index.js";
import type { Range, TextEdit } from "../../text/index.js";
import type { PolicyContext } from "./context.js";
import { listMentions, type Mention } from "./names/index.js";

/** Where a name stands: in a file of the person's, or in a built-in policy of that name. */
export interface NamePlace {
  readonly file: string;
  readonly isBuiltin: boolean;
  readonly range: Range;
}

interface Placed extends NamePlace {
  readonly mention: Mention;
}

/** Where what is named at an offset of a policy is written, or changed: in the person's policies and the built-in ones. */
export function findDefinitions(context: PolicyContext, offset: number): readonly NamePlace[] {
  return findSame(context, offset).filter(({ mention }) => mention.isDefinition);
}

/** Every place that names it, those that write it included. */
export function findReferences(context: PolicyContext, offset: number): readonly NamePlace[] {
  return findSame(context, offset);
}

export type Renaming =
  | { readonly ok: true; readonly edits: ReadonlyMap<string, readonly TextEdit[]> }
  | { readonly ok: false; readonly reason: string };

/** Gives what is named at an offset another name, in all policies of the person's. What a built-in policy has keeps its name. */
export function planRename(context: PolicyContext, offset: number, name: string): Renaming {
  const same = findSame(context, offset);
  const [first] = same;
  if (!first) return { ok: false, reason: "nothing here has a name that can be changed" };
  const { kind } = first.mention;
  if (same.some(({ isBuiltin }) => isBuiltin))
    return { ok: false, reason: "a built-in policy has this name, and would not be changed with it" };
  if (kind === "policy") return { ok: false, reason: "a policy is called by its file; rename the file" };
  const shape = kind === "setting" ? /^[a-z_]\w*$/iu : /^[A-Za-z][\w-]*$/u;
  if (!shape.test(name))
    return {
      ok: false,
      reason: `expected a name of letters, digits and ${kind === "setting" ? "_" : "-"}, such as my-rule`,
    };
  const taken = mentionsOf(context).some(({ mention }) => mention.kind === kind && mention.name === name);
  if (taken) return { ok: false, reason: `there is another ${kind} of this name already; choose another one` };
  const edits = new Map<string, TextEdit[]>();
  for (const { file, range } of same) edits.set(file, [...(edits.get(file) ?? []), { range, text: name }]);
  return { ok: true, edits };
}

/** All that names the same, in its own order; nothing where the offset is in no name. */
function findSame(context: PolicyContext, offset: number): readonly Placed[] {
  const here = listMentions(context.text).find(({ range }) => range.start <= offset && offset <= range.end);
  if (!here) return [];
  return mentionsOf(context).filter(({ mention: { kind, name } }) => kind === here.kind && name === here.name);
}

function mentionsOf({ file: own, text, files }: PolicyContext): readonly Placed[] {
  const texts = new Map([...files, [own, text]]);
  const ofPersons = [...texts].flatMap(([file, written]) => place(file, listMentions(written), false));
  return [...ofPersons, ...Object.keys(POLICY_TEXTS).flatMap((name) => place(name, builtinMentions(name), true))];
}

function place(file: string, mentions: readonly Mention[], isBuiltin: boolean): readonly Placed[] {
  return mentions.map((mention) => ({ file, isBuiltin, range: mention.range, mention }));
}

const BUILTIN_MENTIONS = new Map<string, readonly Mention[]>();

function builtinMentions(name: string): readonly Mention[] {
  const known = BUILTIN_MENTIONS.get(name) ?? listMentions(POLICY_TEXTS[name]?.text ?? "");
  BUILTIN_MENTIONS.set(name, known);
  return known;
}
