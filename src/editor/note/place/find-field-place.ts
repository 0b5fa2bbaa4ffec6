import { createFieldFinder, type Field, NOTE_FIELDS, type Scope } from "../../../note/index.js";
import type { Range } from "../../../text/index.js";
import {
  findYamlPlace,
  type MappingNode,
  type Node,
  readBrokenYaml,
  type Step,
  type TextNode,
  type YamlPlace,
} from "../yaml/index.js";
import type { KeyPlace, LogPlace, ValuePlace } from "./place.js";

type OwnKeys = Readonly<Record<string, string>>;

/** The key, the value or the line of the log that the caret is in. */
export function findFieldPlace(
  text: string,
  yaml: Range,
  offset: number,
  ownKeys: OwnKeys,
): KeyPlace | ValuePlace | LogPlace | undefined {
  const place = findYamlPlace(readBrokenYaml(text, yaml), text, offset);
  const owner = ownerOf(place.steps, ownKeys);
  if (!owner) return undefined;
  const { scope, field } = owner;
  if (field?.holds === "log" && scope === "note") {
    const line = findLogLine(place, text, offset);
    if (line) return line;
  }
  if (place.kind === "nothing") return undefined;
  if (place.kind === "key") return keyPlace(place, scope, text, offset, ownKeys);
  return field && valuePlace(place, { scope, field }, text, offset);
}

/** What the place belongs to: the kind of mapping, and the field of it, unless it is a key of its own. */
interface Owner {
  readonly scope: Scope;
  readonly field?: Field;
}

const ITEM_SCOPES: Readonly<Record<string, Scope>> = {
  contacts: "contact",
  names: "contact",
  interviews: "interview",
  log: "entry",
};

/** Nothing below a key that is the person's own. */
function ownerOf(steps: readonly Step[], ownKeys: OwnKeys): Owner | undefined {
  let owner: Owner = { scope: "note" };
  for (const step of steps) {
    if (step.node.kind === "list") continue;
    if (owner.field) {
      const scope = ITEM_SCOPES[owner.field.holds];
      // The log's lines may have colons, which make mappings of them.
      const isLine = owner.field.holds === "log" && isDated(step.node);
      if (isLine) return owner;
      if (scope === undefined) return undefined;
      owner = { scope };
    }
    if (!("member" in step) || step.member?.colonEnd === undefined) return owner;
    const field = fieldOf(owner.scope, step.member.key, ownKeys);
    if (!field) return step === steps.at(-1) ? owner : undefined;
    owner = { scope: owner.scope, field };
  }
  return owner;
}

export function fieldOf(scope: Scope, key: string, ownKeys: OwnKeys): Field | undefined {
  const name = createFieldFinder(scope, scope === "note" ? ownKeys : {})(key);
  const fields: readonly Field[] = NOTE_FIELDS[scope];
  return name === undefined ? undefined : fields.find((field) => field.name === name);
}

function isDated({ members }: MappingNode): boolean {
  return /^["']?\d/u.test(members[0]?.key ?? "");
}

/** An item of the log that is a line, with or without a colon in it; not a mapping. */
function findLogLine({ steps, text: leaf, kind }: YamlPlace, text: string, offset: number): LogPlace | undefined {
  const last = steps.at(-1);
  const isFlow = steps.some(({ node }) => node.isFlow);
  if (leaf && !leaf.isBlock) {
    const isLine = steps.some(({ node }) => node.kind === "list") || /^["']?\d/u.test(leaf.written);
    const mapping = last?.node.kind === "mapping" && isDated(last.node) ? last.node : undefined;
    if (mapping && !isFlow)
      return logPlace({ start: mapping.start, end: leaf.end, limit: leaf.limit, quote: "" }, isFlow, text, offset);
    return isLine ? logPlace(leaf, isFlow, text, offset) : undefined;
  }
  const dated = last?.node.kind === "mapping" && isDated(last.node) && !isFlow ? last.node : undefined;
  if (dated) return logPlace({ start: dated.start, end: dated.end, limit: dated.end, quote: "" }, isFlow, text, offset);
  if (kind !== "value" || last?.node.kind !== "list") return undefined;
  return logPlace({ start: offset, end: offset, limit: offset, quote: "" }, isFlow, text, offset);
}

function logPlace(
  node: Pick<TextNode, "start" | "end" | "limit" | "quote">,
  isFlow: boolean,
  text: string,
  offset: number,
): LogPlace | undefined {
  const end = Math.max(node.end, offset);
  if (/[\r\n]/u.test(text.slice(node.start, end))) return undefined;
  const isQuoted = node.quote !== "";
  const isClosed = isQuoted && text.charAt(end - 1) === node.quote && end > node.start + 1;
  const line = { start: node.start + (isQuoted ? 1 : 0), end: isClosed ? end - 1 : end };
  if (offset < line.start || offset > line.end) return undefined;
  const lead = leadBefore(text, node.start);
  return { kind: "log", range: { start: node.start, end }, lead, style: { quotes: node.quote, isFlow }, line };
}

/** YAML wants a blank behind a colon and a dash. */
function leadBefore(text: string, at: number): string {
  return /[:\-,]/u.test(text.charAt(at - 1)) ? " " : "";
}

function keyPlace(
  { steps, member }: YamlPlace,
  scope: Scope,
  text: string,
  offset: number,
  ownKeys: OwnKeys,
): KeyPlace | undefined {
  const node = steps.at(-1)?.node;
  if (node?.kind !== "mapping") return undefined;
  const others = node.members.filter((one) => one !== member);
  const present = new Set(others.flatMap(({ key }) => fieldOf(scope, key, ownKeys)?.name ?? []));
  const range = member
    ? { start: member.keyRange.start, end: Math.max(member.keyRange.end, offset) }
    : { start: offset, end: offset };
  let line = range.start;
  while (line > 0 && !/[\r\n]/u.test(text.charAt(line - 1))) line--;
  const before = text.slice(line, range.start);
  return {
    ...{ kind: "key", scope, present, range },
    lead: node.isFlow && !member ? leadBefore(text, offset) : "",
    hasColon: member?.colonEnd !== undefined,
    isFlow: steps.some((step) => step.node.isFlow),
    indent: before.trim() === "" ? before : undefined,
  };
}

function valuePlace(
  { steps, text: leaf }: YamlPlace,
  { scope, field }: Required<Owner>,
  text: string,
  offset: number,
): ValuePlace {
  const last = steps.at(-1);
  const isItem = last?.node.kind === "list";
  const isFlow = last?.node.isFlow ?? false;
  const isEmpty = !leaf || leaf.written === "";
  const start = isEmpty ? offset : leaf.start;
  const end = isEmpty ? offset : Math.max(leaf.end, offset);
  const quotes = leaf?.quote ?? "";
  const others =
    last?.node.kind === "list" ? last.node.items.filter((item) => item !== leaf).flatMap((item) => plainOf(item)) : [];
  const member = last?.node.kind === "mapping" && "member" in last ? last.member : undefined;
  const isBelow = member !== undefined && /[\r\n]/u.test(text.slice(member.keyRange.end, start));
  return {
    ...{ kind: "value", scope, field, isItem, isBelow, others },
    range: { start, end },
    lead: leadBefore(text, start),
    style: { quotes, isFlow },
    typed: text.slice(start + (quotes === "" ? 0 : 1), offset),
    rest: text.slice(offset, end),
  };
}

function plainOf(node: Node): readonly string[] {
  if (node.kind !== "text") return [];
  return [node.quote === "" ? node.written : node.written.slice(1, -1)];
}
