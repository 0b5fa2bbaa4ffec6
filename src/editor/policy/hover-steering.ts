import { ScenariosSchema } from "../../scenario/index.js";
import { describeShape } from "../../yaml/index.js";
import { ConfigSchema } from "../../workspace/index.js";
import type { Hover } from "../hover.js";
import type { PolicyContext } from "./context.js";
import { escapeMarkdown } from "./describe-setting.js";
import { describeNamed, textOfKey } from "./hover-policy.js";
import { findNamed, PLACES } from "./names/index.js";
import { findPlace, textAt } from "./outline/index.js";
import { shapeAt } from "./shapes.js";

/** What an editor shows of the word at an offset of a file of scenarios: of a key, of a rule or a check. */
export function hoverScenarios(context: PolicyContext, offset: number): Hover | undefined {
  return hoverBy("scenario", context, offset);
}

/** The same of a workspace file: its keys, settings and checks. */
export function hoverWorkspaceFile(context: PolicyContext, offset: number): Hover | undefined {
  return hoverBy("workspace", context, offset);
}

const SCHEMAS = { scenario: ScenariosSchema, workspace: ConfigSchema };

function hoverBy(kind: keyof typeof SCHEMAS, context: PolicyContext, offset: number): Hover | undefined {
  const place = findPlace(context.text, offset);
  if (!place || place.word.start === place.word.end) return undefined;
  const isKey = place.role === "key";
  const name = isKey ? textOfKey(context.text, place.word) : (textAt(place.text, place.root, place.path) ?? "");
  const path = isKey ? [...place.path, name] : place.path;
  const named = findNamed(PLACES[kind], path, isKey);
  // `first-follow-up/2` is the second action of a rule; what is foretold stands behind its date.
  const id = named?.kind === "rule" ? (name.slice(name.lastIndexOf(" ") + 1).split("/")[0] ?? "") : name;
  const about = named && describeNamed(named.kind, id, context.policy);
  const markdown = about ?? (isKey ? escapeMarkdown(describeShape(shapeAt(SCHEMAS[kind], path))) : "");
  return markdown === "" ? undefined : { range: place.word, markdown };
}
