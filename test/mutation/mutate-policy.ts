import { BUILTIN_POLICIES } from "../../src/policy/index.js";
import { mutateExpression, mutateTemplate, type Variant } from "./mutate-expression.js";
import { mutateList, mutateSetting } from "./mutate-setting.js";

export type PolicyData = (typeof BUILTIN_POLICIES)[string]["data"];

/** A policy that is wrong in one place. */
export interface Mutant {
  readonly place: string;
  readonly change: string;
  readonly data: PolicyData;
}

const EXPRESSIONS = ["when", "opens", "closes", "until", "via", "to", "assert"];
const TEMPLATES = ["title", "summary", "message"];

/** Every way to change one thing in a policy's settings, rules, checks and drafts. */
export function mutatePolicy(original: PolicyData): Mutant[] {
  const mutants: Mutant[] = [];
  const add = (place: string, change: string, apply: (data: PolicyData) => unknown): void => {
    const data = structuredClone(original);
    apply(data);
    mutants.push({ place, change, data });
  };

  for (const [name, setting] of Object.entries(original.settings ?? {})) {
    const isLong = typeof setting === "object" && !Array.isArray(setting);
    const value = isLong ? setting.default : setting;
    if (value === undefined) continue;
    for (const variant of mutateSetting(value))
      add(`settings.${name}`, variant.change, (data) =>
        Object.assign(data.settings!, { [name]: isLong ? { ...setting, default: variant.value } : variant.value }),
      );
  }

  for (const kind of ["rules", "checks"] as const) {
    for (const [at, item] of (original[kind] ?? []).entries()) {
      const change = (field: string, variant: Pick<Variant, "change">, value: unknown): void => {
        add(`${item.id}.${field}`, variant.change, (data) => Object.assign(data[kind]![at]!, { [field]: value }));
      };
      const { each = {}, ...fields } = item as Readonly<Record<string, unknown>> & { each?: Record<string, string> };
      for (const [name, list] of Object.entries(each))
        for (const variant of mutateExpression(list)) change("each", variant, { ...each, [name]: variant.text });
      for (const [field, value] of Object.entries(fields)) {
        // In a check's title there are no expressions; in a rule's there may be.
        if (typeof value === "string" && EXPRESSIONS.includes(field))
          for (const variant of mutateExpression(value)) change(field, variant, variant.text);
        if (typeof value === "string" && TEMPLATES.includes(field))
          for (const variant of mutateTemplate(value)) change(field, variant, variant.text);
        if (Array.isArray(value) && field === "via")
          for (const list of mutateList(value.map(String)))
            change(field, { change: `${JSON.stringify(value)} → ${JSON.stringify(list)}` }, list);
      }
    }
  }

  for (const [id, { subject = "", ...lists }] of Object.entries(original.drafts ?? {})) {
    for (const { text, change } of mutateTemplate(subject))
      add(`${id}.subject`, change, (data) => Object.assign(data.drafts![id]!, { subject: text }));
    for (const list of ["paragraphs", "fill_in"] as const) {
      for (const [at, { when = "", text }] of (lists[list] ?? []).entries()) {
        const changePart = (field: "when" | "text", variant: Variant): void => {
          const apply = (data: PolicyData): unknown =>
            Object.assign(data.drafts![id]![list]![at]!, { [field]: variant.text });
          add(`${id}.${list}[${at}].${field}`, variant.change, apply);
        };
        if (when) for (const variant of mutateExpression(when)) changePart("when", variant);
        for (const variant of mutateTemplate(text)) changePart("text", variant);
      }
    }
  }
  return mutants;
}
