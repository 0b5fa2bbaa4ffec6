import { expect, it } from "vitest";
import {
  findPolicyDefinitions as findDefinitions,
  findPolicyReferences as findReferences,
  planRename,
} from "../../../src/editor/policy/index.js";
import { POLICY_TEXTS } from "../../../src/policy/index.js";
import { applyEdits } from "../../../src/text/index.js";
import { atCaret } from "./context.js";

const OWN =
  "format: 1\nextends: [default]\nsettings: {patience: 2 days}\nrules:\n  - id: nudge\n    title: x\n    opens: today + settings.patience\n  - id: other\n    title: x\n    opens: today\n    gives_way_to: [nu‸dge, move-on]\n";

it("leads from a rule's id to the rule, in the built-in policies, too", () => {
  const { context, offset } = atCaret(OWN);
  expect(findDefinitions(context, offset)).toMatchObject([{ file: "mine.yaml", isBuiltin: false }]);
  expect(findReferences(context, offset)).toHaveLength(2);
  const [moveOn] = findDefinitions(context, context.text.indexOf("move-on"));
  expect(moveOn).toMatchObject({ file: "default", isBuiltin: true });
  expect(POLICY_TEXTS.default!.text.slice(moveOn!.range.start, moveOn!.range.end)).toBe("move-on");
});

it("renames what the person's policies alone have", () => {
  const { context, offset } = atCaret(OWN);
  const renaming = planRename(context, offset, "prod");
  const edits = renaming.ok ? renaming.edits.get("mine.yaml")! : [];
  expect(applyEdits(context.text, edits)).toBe(context.text.replaceAll("nudge", "prod"));
  const setting = planRename(context, context.text.indexOf("patience"), "pause");
  expect(applyEdits(context.text, setting.ok ? setting.edits.get("mine.yaml")! : [])).toBe(
    context.text.replaceAll("patience", "pause"),
  );
  expect(planRename(context, context.text.indexOf("move-on"), "x").ok).toBe(false);
  expect(planRename(context, offset, "other").ok).toBe(false);
  expect(planRename(context, offset, "two words").ok).toBe(false);
});
