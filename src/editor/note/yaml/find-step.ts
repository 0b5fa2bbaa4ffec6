import type { ListNode, MappingNode, MemberNode, Node, TextNode } from "./node.js";
import { findLineEnd } from "./read-line.js";

/** A mapping or a list on the way to a place, and what of it the place lies in. */
export type Step =
  { readonly node: MappingNode; readonly member?: MemberNode } | { readonly node: ListNode; readonly index?: number };

/** Where in the YAML somebody types: from the root, and what is there. */
export interface YamlPlace {
  readonly steps: readonly Step[];
  /** A key, there or to come; a value of the last step's member, or an item of its list; or nothing that can be named. */
  readonly kind: "key" | "value" | "nothing";
  /** What stands there: a key without quotes, or a text. */
  readonly member?: MemberNode;
  readonly text?: TextNode;
}

export function findYamlPlace(root: MappingNode, text: string, offset: number): YamlPlace {
  let line = offset;
  while (line > root.start && text[line - 1] !== "\n" && text[line - 1] !== "\r") line--;
  const lineEnd = findLineEnd(text, offset, root.end);
  const steps: Step[] = [];
  const isBlank = text.slice(line, lineEnd).trim() === "";
  let node: Node = root;
  for (;;) {
    if (node.kind === "text") return { steps, kind: node.isBlock ? "nothing" : "value", text: node };
    const inner: Node | YamlPlace = node.isFlow
      ? stepIntoFlow(node, text, offset, steps)
      : stepIntoBlock(node, offset, steps, { line, lineEnd, isBlank });
    if (!isNode(inner)) return inner;
    node = inner;
  }
}

function isNode(one: Node | YamlPlace): one is Node {
  return "start" in one;
}

interface Line {
  readonly line: number;
  readonly lineEnd: number;
  readonly isBlank: boolean;
}

function stepIntoBlock(node: MappingNode | ListNode, offset: number, steps: Step[], line: Line): Node | YamlPlace {
  return node.kind === "list" ? stepIntoList(node, offset, steps, line) : stepIntoMapping(node, offset, steps, line);
}

function stepIntoMapping(node: MappingNode, offset: number, steps: Step[], at: Line): Node | YamlPlace {
  const member = node.members.findLast(({ keyRange }) => keyRange.start <= offset);
  const column = offset - at.line;
  if (at.isBlank && (column === node.column || !member) && !isInside(member?.value, offset)) {
    steps.push({ node });
    return { steps, kind: "key" };
  }
  if (!member) return { steps: [...steps, { node }], kind: "nothing" };
  if (offset <= member.keyRange.end) {
    steps.push({ node, member });
    return { steps, kind: "key", member };
  }
  if (member.colonEnd === undefined) return { steps: [...steps, { node, member }], kind: "nothing" };
  steps.push({ node, member });
  const { value } = member;
  if (!value) {
    const isBelow = at.line > member.keyRange.start;
    const canBe = offset >= member.colonEnd && (!isBelow || (at.isBlank && column > node.column));
    return { steps, kind: canBe ? "value" : "nothing" };
  }
  return enter(value, offset, steps, at);
}

function stepIntoList(node: ListNode, offset: number, steps: Step[], at: Line): Node | YamlPlace {
  const index = node.items.findLastIndex(({ start }) => start <= offset);
  const item = node.items[index];
  if (!item || (at.isBlank && offset - at.line <= node.column)) {
    steps.push({ node });
    return { steps, kind: "nothing" };
  }
  steps.push({ node, index });
  return enter(item, offset, steps, at);
}

/** Goes into a value that the place lies in, or on a blank line below it. */
function enter(value: Node, offset: number, steps: readonly Step[], at: Line): Node | YamlPlace {
  if (value.kind === "text") {
    const isIn = offset >= value.start && offset <= value.limit;
    return isIn ? value : { steps, kind: "nothing" };
  }
  if (value.isFlow) return offset > value.start && offset <= value.end ? value : { steps, kind: "nothing" };
  if (offset < value.start) return { steps, kind: "nothing" };
  return at.isBlank || offset <= value.end ? value : { steps, kind: "nothing" };
}

function isInside(value: Node | undefined, offset: number): boolean {
  if (!value || offset < value.start) return false;
  if (value.kind === "text") return value.isBlock === true && offset <= value.end;
  return value.isFlow && offset < value.end;
}

function stepIntoFlow(node: MappingNode | ListNode, text: string, offset: number, steps: Step[]): Node | YamlPlace {
  if (offset >= node.end && /[\]}]/u.test(text.charAt(node.end - 1)) && node.end > node.start + 1)
    return { steps, kind: "nothing" };
  let before = offset;
  while (before > node.start && /\s/u.test(text.charAt(before - 1))) before--;
  const isFree = /[[{,]/u.test(text.charAt(before - 1)) && isEndOfMember(text, offset);
  if (node.kind === "list") {
    const index = node.items.findIndex((item) => contains(item, offset));
    const item = node.items[index];
    steps.push(item ? { node, index } : { node });
    return item ?? { steps, kind: isFree ? "value" : "nothing" };
  }
  const member = node.members.findLast(({ keyRange }) => keyRange.start <= offset);
  if (member && offset <= member.keyRange.end) {
    steps.push({ node, member });
    return { steps, kind: "key", member };
  }
  if (member?.value && contains(member.value, offset)) {
    steps.push({ node, member });
    return member.value;
  }
  if (isFree) {
    steps.push({ node });
    return { steps, kind: "key" };
  }
  steps.push(member ? { node, member } : { node });
  const isEmpty = member?.colonEnd !== undefined && before === member.colonEnd && !member.value;
  return { steps, kind: isEmpty ? "value" : "nothing" };
}

/** Nothing stands behind it that what is put there would run into. */
function isEndOfMember(text: string, offset: number): boolean {
  let at = offset;
  while (/[ \t]/u.test(text.charAt(at))) at++;
  return at === text.length || /[,\]}\r\n]/u.test(text.charAt(at));
}

function contains(node: Node, offset: number): boolean {
  if (node.kind === "text") return offset >= node.start && offset <= node.limit;
  return offset > node.start && offset <= node.end;
}
