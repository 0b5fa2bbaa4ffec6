import { POLICY_TEXTS } from "../../policy/index.js";
import type { Range, TextEdit } from "../../text/index.js";
import type { PolicyContext } from "./context.js";
import { listMentions, type Mention } from "./names/index.js";
import { kindOfFile } from "./steering-kind.js";

/** Where a name stands: in a file of the person's, or in a built-in policy of that name. */
export interface NamePlace {
  readonly file: string;
  readonly isBuiltin: boolean;
  /** Of the whole file. */
  readonly text: string;
  readonly range: Range;
}

interface Placed extends NamePlace {
  readonly mention: Mention;
}

/** The name at an offset, if it names anything. */
export function nameAt(context: PolicyContext, offset: number): (Range & { readonly name: string }) | undefined {
  const mention = listMentions(context.text, kindOfFile(context.file)).find(
    ({ range }) => range.start <= offset && offset <= range.end,
  );
  return mention && { ...mention.range, name: mention.name };
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
  | {
      readonly ok: true;
      readonly kind: Mention["kind"];
      /** The name until now. */
      readonly old: string;
      readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
    }
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
  const all = mentionsOf(context);
  const old = first.mention.name;
  const isOther = ({ mention }: Placed): boolean =>
    mention.isDefinition && mention.kind !== kind && mention.name === old;
  if (all.some(isOther) && same.some((one) => all.some((other) => isAmbiguous(one, other))))
    return {
      ok: false,
      reason: `${old} is the name of two things, and it cannot be told which of them is meant everywhere`,
    };
  if (all.some(({ mention }) => mention.kind === kind && mention.name === name))
    return { ok: false, reason: `there is another ${kind} of this name already; choose another one` };
  const edits = new Map<string, TextEdit[]>();
  for (const { file, range } of same) edits.set(file, [...(edits.get(file) ?? []), { range, text: name }]);
  return { ok: true, kind, old, edits };
}

/** All that names the same, in its own order; nothing where the offset is in no name. */
function findSame(context: PolicyContext, offset: number): readonly Placed[] {
  const here = listMentions(context.text, kindOfFile(context.file)).filter(
    ({ range }) => range.start <= offset && offset <= range.end,
  );
  if (here.length === 0) return [];
  const all = mentionsOf(context);
  const groups = here.map((one) => all.filter(({ mention: { kind, name } }) => kind === one.kind && name === one.name));
  // Where a name may be that of several kinds of things, it is that of which there is one.
  return groups.find((group) => group.some(({ mention }) => mention.isDefinition)) ?? groups[0] ?? [];
}

function mentionsOf({ file: own, text, files }: PolicyContext): readonly Placed[] {
  const texts = new Map([...files, [own, text]]);
  const ofPersons = [...texts].flatMap(([file, written]) =>
    place({ file, text: written, isBuiltin: false }, listMentions(written, kindOfFile(file))),
  );
  const builtins = Object.entries(POLICY_TEXTS).flatMap(([name, builtin]) =>
    place({ file: name, text: builtin.text, isBuiltin: true }, builtinMentions(name)),
  );
  return [...ofPersons, ...builtins];
}

/** One place that may name things of two kinds. */
function isAmbiguous(one: Placed, other: Placed): boolean {
  return one.file === other.file && one.range.start === other.range.start && one.mention.kind !== other.mention.kind;
}

function place(where: Omit<NamePlace, "range">, mentions: readonly Mention[]): readonly Placed[] {
  return mentions.map((mention) => ({ ...where, range: mention.range, mention }));
}

const BUILTIN_MENTIONS = new Map<string, readonly Mention[]>();

function builtinMentions(name: string): readonly Mention[] {
  const known = BUILTIN_MENTIONS.get(name) ?? listMentions(POLICY_TEXTS[name]?.text ?? "");
  BUILTIN_MENTIONS.set(name, known);
  return known;
}
