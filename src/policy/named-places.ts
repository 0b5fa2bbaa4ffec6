/** What has a name in policies. */
export type NameKind = "rule" | "check" | "setting" | "draft" | "statement" | "source" | "policy";

/** A place of a policy that names something: its text, each text of its list or mapping, or its keys. */
export interface NamedPlace {
  /** Keys from the file on; `*` for any key or item. */
  readonly path: readonly string[];
  readonly kind: NameKind;
  /** The keys of the mapping at `path` are the names. */
  readonly isKey?: boolean;
  /** What has the name is written here, or changed. */
  readonly isDefinition?: boolean;
}

export const NAMED_PLACES: readonly NamedPlace[] = [
  { path: ["rules", "*", "id"], kind: "rule", isDefinition: true },
  { path: ["checks", "*", "id"], kind: "check", isDefinition: true },
  { path: ["settings"], kind: "setting", isKey: true, isDefinition: true },
  { path: ["drafts"], kind: "draft", isKey: true, isDefinition: true },
  { path: ["advice"], kind: "statement", isKey: true, isDefinition: true },
  { path: ["sources"], kind: "source", isKey: true, isDefinition: true },
  { path: ["extends"], kind: "policy" },
  { path: ["rules", "*", "advice"], kind: "statement" },
  { path: ["rules", "*", "gives_way_to"], kind: "rule" },
  { path: ["rules", "*", "draft"], kind: "draft" },
  { path: ["checks", "*", "advice"], kind: "statement" },
  { path: ["settings", "*", "advice"], kind: "statement" },
  { path: ["drafts", "*", "advice"], kind: "statement" },
  { path: ["drafts", "*", "paragraphs", "*", "advice"], kind: "statement" },
  { path: ["advice", "*", "sources"], kind: "source" },
  { path: ["advice", "*", "unlike"], kind: "statement" },
  { path: ["advice", "*", "preset"], kind: "policy" },
  { path: ["advice", "*", "holds_for"], kind: "setting", isKey: true },
];
