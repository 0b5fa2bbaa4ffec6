import { expect, it } from "vitest";
import { completeScenarios, completeWorkspaceFile } from "../../../src/editor/policy/index.js";
import { atCaret } from "./context.js";

it.each<[string, readonly string[]]>([
  ["policy: ‸", ["default", "prompt"]],
  ["scenarios:\n  - name: x\n    ‸", ["note", "at", "findings"]],
  ["scenarios:\n  - name: x\n    at:\n      2026-11-10: {‸}", ["upcoming", "open", "overdue", "lapsed"]],
  ["scenarios:\n  - name: x\n    at:\n      2026-11-10: {open: [‸]}", ["first-follow-up", "move-on"]],
  ["scenarios:\n  - name: x\n    windows: {‸}", ["first-follow-up"]],
])("a file of scenarios: %j", (marked, expected) => {
  const { context, offset } = atCaret(marked, "mine.scenarios.yaml");
  expect(completeScenarios(context, offset).map(({ label }) => label)).toEqual(expect.arrayContaining([...expected]));
});

it.each<[string, readonly string[]]>([
  ["policy: default\n‸", ["settings", "me", "calendar", "checks"]],
  ["settings:\n  ‸", ["reply_grace"]],
  ["checks:\n  reply-date-unknown: ‸", ["off", "info", "warning", "error"]],
  ["fields: {hirer: ‸}", ["company", "role"]],
  ["calendar: {private: ‸}", ["true", "false"]],
])("a workspace file: %j", (marked, expected) => {
  const { context, offset } = atCaret(marked, "followthrough.yaml");
  expect(completeWorkspaceFile(context, offset).map(({ label }) => label)).toEqual(
    expect.arrayContaining([...expected]),
  );
});
