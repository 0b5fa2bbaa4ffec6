import { NAMED_PLACES, POLICY_TEXTS, type NamedPlace, type NameKind, type Policy } from "../../../policy/index.js";
import type { Path } from "../outline/index.js";
import { findNamed } from "./list-mentions.js";

/** What a name at a path of a policy names. @param isKey the name is the key at the end of the path */
export function namedAt(path: Path, isKey: boolean): NamedPlace | undefined {
  return findNamed(NAMED_PLACES, path, isKey);
}

/** Everything of a kind that can be named. */
export function listNamed(
  kind: NameKind,
  policy: Policy,
): readonly { readonly name: string; readonly about: string }[] {
  switch (kind) {
    case "rule":
      return policy.rules.map(({ id, title }) => ({ name: id, about: title.source }));
    case "check":
      return policy.checks.map(({ id, title = "" }) => ({ name: id, about: title }));
    case "setting":
      return policy.settings.map(({ name, about }) => ({ name, about }));
    case "draft":
      return [...policy.drafts.keys()].map((name) => ({ name, about: "" }));
    case "statement":
      return [...policy.advice.values()].map(({ id, statement }) => ({ name: id, about: statement }));
    case "source":
      return [...policy.sources].map(([name, { title }]) => ({ name, about: title }));
    case "policy":
      return Object.keys(POLICY_TEXTS).map((name) => ({ name, about: "" }));
  }
}
