import { isAlias, isMap, isScalar, isSeq, Scalar, type Alias, type Node } from "yaml";

/** What a YAML tree shows when it is walked once, without following its aliases. */
export interface TreeIndex {
  /** What each alias stands for: the anchor of its name that was set last before it. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** What some alias stands for. */
  readonly repeated: ReadonlySet<Node>;
  /** The second and later keys of the same text in one mapping. */
  readonly duplicates: readonly Scalar[];
  /** Quoted scalars and flow collections: what can be opened and never closed. */
  readonly enclosed: readonly Node[];
}

export function indexTree(root: Node | null): TreeIndex {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const duplicates: Scalar[] = [];
  const enclosed: Node[] = [];

  const walk = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) enclosed.push(node);
      return;
    }
    if (node.flow) enclosed.push(node);
    if (isSeq(node)) {
      node.items.forEach(walk);
      return;
    }
    const keys = new Set<string>();
    for (const { key, value } of node.items) {
      const text = isScalar(key) ? keyText(key) : undefined;
      if (isScalar(key) && text !== undefined) {
        if (keys.has(text)) duplicates.push(key);
        keys.add(text);
      }
      walk(key);
      walk(value);
    }
  };
  walk(root);
  return { targets, repeated: new Set(targets.values()), duplicates, enclosed };
}

/** A scalar as it was written, where YAML would make a number, a boolean or a null of it (`007`, `+1 212`). */
export function scalarText(scalar: Scalar): string {
  return typeof scalar.value === "string" ? scalar.value : (scalar.source ?? String(scalar.value));
}

/** A merge key `<<` is told for what it is, however often it stands. */
function keyText(key: Scalar): string | undefined {
  const text = scalarText(key);
  return text === "<<" || text === "" ? undefined : text;
}
